import { CellValueType } from '@univerjs/core';
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable, Workbook } from '@univerjs/core';
import type { Area } from '../core/book/area';
import type { Book, BookCells } from '../core/book/book';
import { visitBlock } from '../core/book/cell-block';
import type { CellBlock } from '../core/book/cell-block';
import { styleKey } from '../core/book/style';
import type { Style } from '../core/book/style';
import { isCellError } from '../core/values/cell-value';
import type { CellValue } from '../core/values/cell-value';
import { textType, valueOfCell } from './cells';
import { withKeptSpill } from './kept-result';
import type { KeptValue } from './kept-result';
import { univerStyle } from './styles';

type Rows = Record<number, Record<number, ICellData>>;

/**
 * The cells of a book on their way into the engine, sheet by sheet, in whatever pieces they come. Nothing
 * of the open workbook is touched, so that a large file can be taken in while another one is shown.
 */
export class CellIntake {
  readonly styles = new StyleRegister();
  private readonly sheets: SheetIntake[] = [];

  /** Counts from 0. */
  sheet(index: number): SheetIntake {
    for (let next = this.sheets.length; next <= index; next += 1) this.sheets.push(new SheetIntake());
    const sheet = this.sheets[index];
    if (!sheet) throw new Error('Sheets count from 0.');
    return sheet;
  }

  takeCells(index: number, cells: BookCells): void {
    const sheet = this.sheet(index);
    for (const [row, line] of cells) {
      for (const [column, { value, formula, spill, style }] of line) {
        sheet.put(row, column, cellOf(value, formula, this.styles.idOf(style)), spill);
      }
    }
  }

  takeBlock(index: number, block: CellBlock, styles: readonly Style[]): void {
    const sheet = this.sheet(index);
    visitBlock(block, (row, column, value, style, extra) => {
      sheet.put(
        row,
        column,
        cellOf(value, extra?.formula, this.styles.idOf(styles[style - 1])),
        extra?.spill,
      );
    });
  }

  /**
   * Hands the cells to the sheets of a workbook that was made without any; `idAt` gives their ids. Those with
   * formulas are told once more: nobody needs to look for them.
   */
  moveInto(
    workbook: Workbook,
    idAt: (index: number) => string,
    tell: (sheetId: string, formulas: Rows) => void,
  ): void {
    for (const [index, sheet] of this.sheets.entries()) {
      const matrix = workbook.getSheetBySheetId(idAt(index))?.getCellMatrix().getMatrix();
      if (!matrix) continue;
      sheet.moveInto(matrix);
      tell(idAt(index), sheet.formulas);
    }
  }
}

export function cellsOf(book: Book): CellIntake {
  const cells = new CellIntake();
  for (const [index, sheet] of book.sheets.entries()) cells.takeCells(index, sheet.cells);
  return cells;
}

/** The cells of one sheet. */
export class SheetIntake {
  lastRow = 0;
  lastColumn = 0;
  /** The cells with a formula once more: the engine need not look for them. */
  readonly formulas: Rows = {};
  private readonly rows: Rows = {};
  private readonly spills: Area[] = [];
  private current = -1;
  private line: Record<number, ICellData> = {};

  put(row: number, column: number, cell: ICellData, spill: Area | undefined): void {
    if (row !== this.current) {
      this.current = row;
      this.line = this.rows[row] ??= {};
      if (row > this.lastRow) this.lastRow = row;
    }
    if (column > this.lastColumn) this.lastColumn = column;
    this.line[column] = cell;
    if (cell.f !== undefined) (this.formulas[row] ??= {})[column] = cell;
    if (spill) this.spills.push(spill);
  }

  moveInto(matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>>): void {
    this.keepSpills();
    for (const row of Object.keys(this.rows).map(Number)) {
      const line = this.rows[row];
      if (line) matrix[row] = line;
    }
  }

  /** What a formula fills is its result and not the cells' own: kept with the formula, taken from the others. */
  private keepSpills(): void {
    const kept = this.spills.map((area) => this.valuesIn(area));
    for (const [index, { top, left, bottom, right }] of this.spills.entries()) {
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          const cell = this.rows[row]?.[column];
          if (cell && (row !== top || column !== left)) this.replace(row, column, styleOnly(cell));
        }
      }
      const anchor = this.rows[top]?.[left];
      if (anchor?.f !== undefined) this.replace(top, left, withKeptSpill(anchor, kept[index] ?? []));
    }
  }

  private valuesIn(area: Area): readonly (readonly KeptValue[])[] {
    const rows: KeptValue[][] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cells: KeptValue[] = [];
      for (let column = area.left; column <= area.right; column += 1) {
        const value = valueOfCell(this.rows[row]?.[column]);
        cells.push(isCellError(value) ? value.error : value);
      }
      rows.push(cells);
    }
    return rows;
  }

  private replace(row: number, column: number, cell: ICellData): void {
    (this.rows[row] ??= {})[column] = cell;
    const formulas = this.formulas[row];
    if (formulas?.[column] === undefined) return;
    if (cell.f === undefined) delete formulas[column];
    else formulas[column] = cell;
  }
}

/** Univer's styles by their ids; equal styles share one. */
class StyleRegister {
  readonly all: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();
  private readonly seen = new Map<Style, string | undefined>();

  idOf(style: Style | undefined): string | undefined {
    if (!style) return undefined;
    if (this.seen.has(style)) return this.seen.get(style);
    const id = this.newIdOf(style);
    this.seen.set(style, id);
    return id;
  }

  private newIdOf(style: Style): string | undefined {
    const key = styleKey(style);
    if (key === '[]') return undefined;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `k${this.ids.size}`;
    this.ids.set(key, id);
    this.all[id] = univerStyle(style);
    return id;
  }
}

function cellOf(value: CellValue, formula: string | undefined, style: string | undefined): ICellData {
  const cell = plainCell(value);
  if (formula !== undefined) cell.f = formula;
  if (style !== undefined) cell.s = style;
  return cell;
}

/** Only what the cell has: of a million cells, every field counts. */
function plainCell(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === 'string') return { v: value, t: textType(value) };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value.error, t: CellValueType.STRING };
}

function styleOnly({ s }: ICellData): ICellData {
  return s === undefined ? {} : { s };
}
