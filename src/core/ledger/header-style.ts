import type { Style } from '../book/style';
import { OPTIONAL_HEADER, REQUIRED_HEADER } from './appearance';
import type { ColumnSpec } from './schema-types';

export function headerStyle(column: ColumnSpec): Style {
  return column.required ? REQUIRED_HEADER : OPTIONAL_HEADER;
}
