import type { Area } from '../../core/book/area';
import { parseArea } from '../../core/book/area';

/** A list of ranges as attributes write it (ST_Sqref): "A1:B2 D4". */
export function readAreas(text: string | undefined): Area[] {
  return (text ?? '')
    .trim()
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== undefined);
}
