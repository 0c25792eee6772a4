import type { ICellData, Nullable } from '@univerjs/core';
import type { Area } from '../core/book/area';
import type { BookCell, BookCells } from '../core/book/book';
import { BlockDraft } from '../core/book/cell-block';
import type { CellBlock, StyleList } from '../core/book/cell-block';
import type { Style } from '../core/book/style';
import { valueOfCell } from './cells';
import { holds, readValue, spillsOf } from './read-cells';
import { excelStyle } from './styles';
import type { UniverSheet } from './univer-sheet';
import type { WorkbookCore } from './workbook-core';

/** All cells of a sheet, rows and columns in order. */
export function cellsOfSheet(core: WorkbookCore, sheet: UniverSheet): BookCells {
  const reader = new RowReader(core, sheet);
  const rows = new Map<number, ReadonlyMap<number, BookCell>>();
  for (const row of reader.rows) {
    const cells = reader.read(row);
    if (cells.size > 0) rows.set(row, cells);
  }
  return rows;
}

/** The same in blocks: all rows, or those asked for. Each is made, with the values of then, when it is asked for. */
export function* blocksOfSheet(
  core: WorkbookCore,
  sheet: UniverSheet,
  asked: Iterable<number> | 'all',
  styles: StyleList,
  size = 6_000,
): Generator<CellBlock> {
  const reader = new RowReader(core, sheet);
  let draft = new BlockDraft();
  for (const row of asked === 'all' ? reader.rows : asked) {
    for (const [column, cell] of reader.read(row)) draft.add(row, column, cell, styles.codeOf(cell.style));
    if (draft.size < size) continue;
    yield draft.finish();
    draft = new BlockDraft();
  }
  if (draft.size > 0) yield draft.finish();
}

/** Reads cells row by row. */
class RowReader {
  private readonly styles = new Map<string, Style>();
  private readonly spills: readonly Area[];
  private readonly matrix: Readonly<Record<number, Nullable<Record<number, Nullable<ICellData>>>>>;

  constructor(
    private readonly core: WorkbookCore,
    private readonly sheet: UniverSheet,
  ) {
    this.spills = spillsOf(core, sheet.id);
    this.matrix = core.worksheet(sheet.id).getCellMatrix().getMatrix();
  }

  /** Rows that hold something, in order. */
  get rows(): readonly number[] {
    const rows = new Set(Object.keys(this.matrix).map(Number));
    for (const { top, bottom } of this.spills) for (let row = top; row <= bottom; row += 1) rows.add(row);
    return [...rows].sort((a, b) => a - b);
  }

  read(row: number): ReadonlyMap<number, BookCell> {
    const cells = new Map<number, BookCell>();
    const line = this.matrix[row];
    for (const column of line ? Object.keys(line).map(Number) : []) {
      const cell = line?.[column];
      if (!cell || (!holds(cell) && cell.s === undefined)) continue;
      const style = this.styleOf(cell.s);
      cells.set(column, {
        ...this.content(row, column, cell),
        ...(style && Object.keys(style).length > 0 ? { style } : {}),
      });
    }
    const spills = this.spills.filter(({ top, bottom }) => top <= row && row <= bottom);
    for (const spill of spills) {
      for (let column = spill.left; column <= spill.right; column += 1) {
        const anchor = row === spill.top && column === spill.left;
        const value = readValue(this.core, this.sheet.id, row, column);
        cells.set(column, { ...cells.get(column), value, ...(anchor ? { spill } : {}) });
      }
    }
    return spills.length === 0 ? cells : new Map([...cells].sort(([a], [b]) => a - b));
  }

  /** A constant is what stands in the cell; only a formula may have an error with a sentence. */
  private content(row: number, column: number, cell: ICellData): BookCell {
    const formula = cell.f || cell.si ? this.sheet.formula(row, column) : undefined;
    if (formula === undefined) return { value: valueOfCell(cell) };
    return { value: readValue(this.core, this.sheet.id, row, column), formula };
  }

  private styleOf(style: unknown): Style | undefined {
    if (style === undefined || style === null) return undefined;
    const key = typeof style === 'string' ? style : '';
    const found = key === '' ? undefined : this.styles.get(key);
    if (found) return found;
    const made = excelStyle(this.core.workbook.getStyles().getStyleByCell({ s: style as string }));
    if (key !== '') this.styles.set(key, made);
    return made;
  }
}
