import type { GridDraft } from '../../core/book/grid';
import { putCell } from '../../core/book/grid';
import type { Style } from '../../core/book/style';
import { BODY, NOTE, OPTIONAL_HEADER } from '../../core/ledger/appearance';

/** What stands in a cell of a block: a text or number, a formula (it begins with "="), or nothing (null) where another one spills. */
export type BlockCell = string | number | null;

export interface SheetBlock {
  readonly heading: string;
  readonly notes: readonly string[];
  readonly headers: readonly string[];
  readonly rows: readonly (readonly BlockCell[])[];
  /** Number format of each column. */
  readonly formats: readonly string[];
}

/** A heading, notes, a header row and rows, from row `top` on (zero-based); answers the first row below. */
export function putBlock(grid: GridDraft, top: number, block: SheetBlock): number {
  putCell(grid, top, 0, { value: block.heading, style: { ...BODY, bold: true, fontSize: 13 } });
  block.notes.forEach((note, index) => putCell(grid, top + 1 + index, 0, { value: note, style: NOTE }));
  const head = headerRow(top, block.notes.length);
  block.headers.forEach((value, column) => putCell(grid, head, column, { value, style: OPTIONAL_HEADER }));
  block.rows.forEach((row, index) =>
    block.headers.forEach((_, column) => {
      const format = block.formats[column];
      const style = { ...BODY, ...(format ? { numberFormat: format } : {}) };
      putBlockCell(grid, head + 1 + index, column, row[column] ?? null, style);
    }),
  );
  return head + 1 + block.rows.length;
}

/** Where the header row of a block at `top` stands (zero-based). */
export function headerRow(top: number, notes: number): number {
  return top + 1 + notes;
}

/** A heading, notes and one formula that fills the cells below and right of it; answers the row below the space kept for it. */
export function putSpill(
  grid: GridDraft,
  top: number,
  spill: {
    readonly heading: string;
    readonly notes: readonly string[];
    readonly formula: string;
    /** Rows and columns it is expected to fill, its header row included. */
    readonly rows: number;
    /** Number format of each column below the header. */
    readonly formats: readonly string[];
  },
): number {
  putCell(grid, top, 0, { value: spill.heading, style: { ...BODY, bold: true, fontSize: 13 } });
  spill.notes.forEach((note, index) => putCell(grid, top + 1 + index, 0, { value: note, style: NOTE }));
  const first = headerRow(top, spill.notes.length);
  for (let row = 0; row < spill.rows; row += 1) {
    spill.formats.forEach((numberFormat, column) =>
      putCell(grid, first + row, column, {
        value: null,
        style: row === 0 ? { bold: true } : numberFormat ? { ...BODY, numberFormat } : BODY,
      }),
    );
  }
  putCell(grid, first, 0, { value: null, formula: spill.formula, style: { bold: true } });
  return first + spill.rows;
}

function putBlockCell(grid: GridDraft, row: number, column: number, cell: BlockCell, style: Style): void {
  if (typeof cell === 'string' && cell.startsWith('='))
    putCell(grid, row, column, { value: null, formula: cell, style });
  else putCell(grid, row, column, { value: cell, style });
}
