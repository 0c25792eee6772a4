import type { Book, BookCell, BookSheet } from '../../../core/book/book';
import { blocksOf, putBlock, StyleList } from '../../../core/book/cell-block';
import type { CellBlock } from '../../../core/book/cell-block';
import type { Style } from '../../../core/book/style';
import type { Outcome } from '../../../core/outcome';
import type { Reason } from '../../../core/reasons';
import { newWorkbook } from '../../../files/new-workbook';
import { openBook } from '../../../files/open-book';
import { saveBook } from '../../../files/save-book';
import { isCalculated } from '../document/book-file';

/** A file that was read, without its cells: those follow in blocks. */
export interface OpenedFrame {
  readonly frame: Book;
  /** How many rows follow in all. */
  readonly rows: number;
  /** Whether every formula came with its value. */
  readonly calculated: boolean;
  readonly notes: readonly Reason[];
}

/** Some rows of one sheet, and the styles that no block before it needed. */
export interface SheetRows {
  /** Place of the sheet, from 0. */
  readonly sheet: number;
  readonly block: CellBlock;
  readonly styles: readonly Style[];
}

/** A sheet as it is to be saved, seen from the book as this side knows it. */
export interface SheetToSave {
  /** Place of the sheet in the book that was opened or saved last; undefined for a new one, whose rows all came. */
  readonly source: number | undefined;
  /** Rows that are no longer as they were; what came of them is what they hold now. */
  readonly changed: Int32Array;
}

type Cells = Map<number, ReadonlyMap<number, BookCell>>;

/**
 * Reads and writes files for a page that must stay alive: it runs in a worker and holds the book as it is in
 * the file, so that only what changed has to come back for saving.
 */
export class FileRoom {
  private base: { readonly book: Book; readonly bytes: Uint8Array | undefined } | undefined;
  private reading:
    { readonly book: Book; readonly bytes: Uint8Array; readonly rows: Generator<SheetRows> } | undefined;
  private readonly came = new Map<number, Cells>();
  private readonly styles: Style[] = [];

  /** The book of before stays the one to save until the new one is kept. */
  open(bytes: Uint8Array): Outcome<OpenedFrame> {
    const opened = openBook(bytes);
    if (!opened.ok) return opened;
    const { book, notes } = opened.value;
    this.reading = { book, bytes, rows: rowsOf(book) };
    const frame = {
      ...book,
      sheets: book.sheets.map((sheet) => ({ ...sheet, cells: new Map<number, never>() })),
    };
    const rows = book.sheets.reduce((sum, { cells }) => sum + cells.size, 0);
    return { ok: true, value: { frame, rows, calculated: isCalculated(book), notes } };
  }

  /** Undefined when all rows have been given. */
  nextRows(): SheetRows | undefined {
    const next = this.reading?.rows.next();
    return next === undefined || next.done === true ? undefined : next.value;
  }

  /** The file that was read is the one that is saved from now on. */
  keep(): void {
    if (!this.reading) throw new Error('No file has been read.');
    const { book, bytes } = this.reading;
    this.base = { book, bytes };
    this.reading = undefined;
  }

  /** The file that was read is not to be shown after all. */
  drop(): void {
    this.reading = undefined;
  }

  /** The workbook on the page never was a file. */
  forget(): void {
    this.base = undefined;
    this.reading = undefined;
  }

  /** Rows of a sheet as they are now; `sheet` is its place in the book that is to be saved. */
  takeRows({ sheet, block, styles }: SheetRows): void {
    this.styles.push(...styles);
    const cells = this.came.get(sheet) ?? new Map<number, ReadonlyMap<number, BookCell>>();
    this.came.set(sheet, cells);
    putBlock(cells, block, this.styles);
  }

  /** What came for a save that is not to be. */
  dropRows(): void {
    this.came.clear();
    this.styles.length = 0;
  }

  /** The bytes of the book: `frame` with the rows that came, and those of the base where none did. */
  save(frame: Book, sheets: readonly SheetToSave[]): Uint8Array<ArrayBuffer> {
    const book: Book = {
      ...frame,
      sheets: frame.sheets.map((sheet, place) => ({ ...sheet, cells: this.cellsOf(place, sheets[place]) })),
    };
    const bytes = new Uint8Array(this.base?.bytes ? saveBook(this.base.bytes, book) : newWorkbook(book));
    this.base = { book, bytes };
    this.dropRows();
    return bytes;
  }

  private cellsOf(place: number, sheet: SheetToSave | undefined): BookSheet['cells'] {
    const came: Cells = this.came.get(place) ?? new Map<number, ReadonlyMap<number, BookCell>>();
    const source = sheet?.source === undefined ? undefined : this.base?.book.sheets[sheet.source];
    if (!source) return came;
    const cells: Cells = new Map(source.cells);
    for (const row of sheet?.changed ?? []) cells.delete(row);
    for (const [row, line] of came) cells.set(row, line);
    return cells;
  }
}

/** The rows of all sheets, one block after the other. */
function* rowsOf(book: Book): Generator<SheetRows> {
  const list = new StyleList();
  let told = 0;
  for (const [sheet, { cells }] of book.sheets.entries()) {
    for (const block of blocksOf(cells, list)) {
      yield { sheet, block, styles: list.all.slice(told) };
      told = list.all.length;
    }
  }
}
