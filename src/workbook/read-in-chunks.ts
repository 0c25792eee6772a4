import type { Area } from '../core/book/area';
import { formatArea } from '../core/book/area';
import type { BookCell, BookCells } from '../core/book/book';
import type { CellValue } from '../core/values/cell-value';
import { cellErrorCode } from '../core/values/cell-value';
import type { ChunkPace } from './chunk-pace';
import { chunkPace } from './chunk-pace';
import { inChunks } from './in-chunks';

/** What to read besides the values. */
export interface Wanted {
  readonly formulas?: boolean;
  readonly numberFormats?: boolean;
  /** How much to ask for at once; give one pace to all reads of a job. */
  readonly pace?: ChunkPace;
  /** Told after each part how many rows were read since the last time. */
  readonly read?: (rows: number) => void;
}

/** Cells of one area, by row from its top and column from its left. */
export interface CellsRead {
  readonly area: Area;
  /** Blank is null; an error is a CellError and never the text "#N/A". */
  readonly values: readonly (readonly CellValue[])[];
  /** Only when wanted: the formula, or undefined for what somebody typed. */
  readonly formulas: readonly (readonly (string | undefined)[])[];
  /** Only when wanted. */
  readonly numberFormats: readonly (readonly string[])[];
}

/**
 * Reads cells of a sheet, however many: in parts that halve themselves when Excel says that it is too much, and grow
 * back. Changes nothing; rejects with Excel's error. Rows that somebody inserts between two parts shift what is read:
 * whoever writes by what was read compares first.
 */
export async function readInChunks(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  { formulas = false, numberFormats = false, pace = chunkPace(), read }: Wanted = {},
): Promise<CellsRead> {
  const values = rowsOf<CellValue>(area);
  const typed = rowsOf<string | undefined>(formulas ? area : undefined);
  const formats = rowsOf<string>(numberFormats ? area : undefined);
  await inChunks(
    area,
    pace,
    async (part) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(formatArea(part));
      range.load({ values: true, valueTypes: true, formulas, numberFormat: numberFormats });
      await context.sync();
      const got = range.toJSON();
      place(values, area, part, got.values ?? [], (value: unknown, row, column) =>
        cellValue(value, got.valueTypes?.[row]?.[column]),
      );
      if (formulas) {
        place(typed, area, part, got.formulas ?? [], (entry, row, column) =>
          formulaIn(entry, got.values?.[row]?.[column]),
        );
      }
      if (numberFormats) place(formats, area, part, got.numberFormat ?? [], String);
    },
    (part) => read?.(part.bottom - part.top + 1),
  );
  return { area, values, formulas: typed, numberFormats: formats };
}

/** What was read as cells of a Book: blank cells without a formula are left out. */
export function bookCellsOf({ area, values, formulas, numberFormats }: CellsRead): BookCells {
  const cells = new Map<number, ReadonlyMap<number, BookCell>>();
  values.forEach((line, row) => {
    const own = new Map<number, BookCell>();
    line.forEach((value, column) => {
      const formula = formulas[row]?.[column];
      if (value === null && formula === undefined) return;
      const numberFormat = numberFormats[row]?.[column];
      const look =
        numberFormat === undefined || numberFormat === 'General' ? {} : { style: { numberFormat } };
      own.set(area.left + column, { value, ...(formula === undefined ? {} : { formula }), ...look });
    });
    if (own.size > 0) cells.set(area.top + row, own);
  });
  return cells;
}

function rowsOf<T>(area: Area | undefined): T[][] {
  return area ? Array.from({ length: area.bottom - area.top + 1 }, () => []) : [];
}

function place<T>(
  into: T[][],
  area: Area,
  part: Area,
  grid: unknown[][] | null,
  entryOf: (entry: unknown, row: number, column: number) => T,
): void {
  // Above its limit Excel may answer null instead of failing: the part is then asked for in halves.
  if (grid === null) throw tooManyCells();
  grid.forEach((line, row) => {
    const own = into[part.top - area.top + row] ?? [];
    line.forEach((entry, column) => {
      own[part.left - area.left + column] = entryOf(entry, row, column);
    });
  });
}

function tooManyCells(): Error {
  return Object.assign(new Error('Excel answered no values for the range.'), { code: 'RangeExceedsLimit' });
}

function cellValue(value: unknown, type: Excel.RangeValueType | undefined): CellValue {
  if (type === Excel.RangeValueType.empty) return null;
  if (type === Excel.RangeValueType.error) {
    const error = cellErrorCode(String(value));
    if (error !== undefined) return { error };
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** A text that only looks like a formula is its own value; a formula never is. */
function formulaIn(entry: unknown, value: unknown): string | undefined {
  return typeof entry === 'string' && entry.startsWith('=') && entry !== value ? entry : undefined;
}
