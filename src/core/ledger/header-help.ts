import type { Area } from '../book/area';
import type { BookValidation } from '../book/book';
import type { LedgerLanguage } from './ledger-language';
import { columnLabel } from './ledger-language';
import type { ColumnSpec, TableSpec } from './schema-types';

/** Longest header of an Excel table. */
const LONGEST_HEADER = '255';

/**
 * A column's description as the input message of its header cell: shown when the cell is selected,
 * in Excel, LibreOffice and without the add-in. Cell notes need a later Excel than our baseline.
 */
export function headerHelp(
  table: TableSpec,
  column: ColumnSpec,
  area: Area,
  language: LedgerLanguage,
): BookValidation {
  const { header, description } = columnLabel(table.id, column.id, language);
  const { required, optional } = language.words.headerHelp;
  const title = column.required ? required(header) : optional(header);
  return {
    areas: [area],
    rule: { type: 'textLength', operator: 'between', formula1: '1', formula2: LONGEST_HEADER },
    ignoreBlanks: false,
    prompt: { title, message: description, show: true },
  };
}
