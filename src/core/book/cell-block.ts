import type { CellErrorCode, CellValue } from '../values/cell-value';
import { CELL_ERROR_CODES, isCellError } from '../values/cell-value';
import type { Area } from './area';
import type { BookCell, BookCells } from './book';
import type { Style } from './style';

/** What stands in a cell; the number in `numbers` says which text, number, error or truth value it is. */
export const KIND = { blank: 0, number: 1, text: 2, boolean: 3, error: 4 } as const;

/**
 * Some whole rows of a sheet as flat lists, one entry per cell: what travels between threads. A Book of a
 * million cells takes seconds to copy, in one piece; blocks take milliseconds each.
 */
export interface CellBlock {
  readonly rows: Int32Array;
  readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  /** Index into the styles that go with the blocks, plus 1; 0 for none. */
  readonly styles: Uint32Array;
  readonly texts: readonly string[];
  /** Formulas and messages, by the place of their cell in the lists. */
  readonly extras: readonly CellExtra[];
}

export interface CellExtra {
  readonly at: number;
  readonly formula?: string;
  readonly spill?: Area;
  /** The sentence of an error. */
  readonly message?: string;
}

/** The styles of the blocks of one workbook, each once. */
export class StyleList {
  readonly all: Style[] = [];
  private readonly places = new Map<Style, number>();

  /** The style's place plus 1; 0 for none. */
  codeOf(style: Style | undefined): number {
    if (!style) return 0;
    let code = this.places.get(style);
    if (code === undefined) {
      this.all.push(style);
      code = this.all.length;
      this.places.set(style, code);
    }
    return code;
  }
}

/** Cells in blocks of at least `size` cells, in whole rows; nothing is made before it is asked for. */
export function* blocksOf(cells: BookCells, styles: StyleList, size = 12_000): Generator<CellBlock> {
  let draft = new BlockDraft();
  for (const [row, line] of cells) {
    for (const [column, cell] of line) draft.add(row, column, cell, styles.codeOf(cell.style));
    if (draft.size < size) continue;
    yield draft.finish();
    draft = new BlockDraft();
  }
  if (draft.size > 0) yield draft.finish();
}

/** A block while it is written. */
export class BlockDraft {
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];
  private readonly kinds: number[] = [];
  private readonly numbers: number[] = [];
  private readonly styles: number[] = [];
  private readonly texts = new Map<string, number>();
  private readonly extras: CellExtra[] = [];

  get size(): number {
    return this.rows.length;
  }

  add(row: number, column: number, cell: BookCell, style: number): void {
    const { value, formula, spill } = cell;
    const message = isCellError(value) ? value.message : undefined;
    if (formula !== undefined || spill !== undefined || message !== undefined) {
      this.extras.push({
        at: this.rows.length,
        ...(formula === undefined ? {} : { formula }),
        ...(spill === undefined ? {} : { spill }),
        ...(message === undefined ? {} : { message }),
      });
    }
    this.rows.push(row);
    this.columns.push(column);
    this.styles.push(style);
    this.addValue(value);
  }

  finish(): CellBlock {
    return {
      rows: Int32Array.from(this.rows),
      columns: Uint16Array.from(this.columns),
      kinds: Uint8Array.from(this.kinds),
      numbers: Float64Array.from(this.numbers),
      styles: Uint32Array.from(this.styles),
      texts: [...this.texts.keys()],
      extras: this.extras,
    };
  }

  private addValue(value: CellValue): void {
    if (value === null) this.put(KIND.blank, 0);
    else if (typeof value === 'number') this.put(KIND.number, value);
    else if (typeof value === 'string') this.put(KIND.text, this.textCode(value));
    else if (typeof value === 'boolean') this.put(KIND.boolean, value ? 1 : 0);
    else this.put(KIND.error, CELL_ERROR_CODES.indexOf(value.error));
  }

  private put(kind: number, number: number): void {
    this.kinds.push(kind);
    this.numbers.push(number);
  }

  private textCode(text: string): number {
    let code = this.texts.get(text);
    if (code === undefined) {
      code = this.texts.size;
      this.texts.set(text, code);
    }
    return code;
  }
}

/** Calls `visit` for every cell of a block, in its order. `style` is the style's place plus 1; 0 for none. */
export function visitBlock(
  block: CellBlock,
  visit: (row: number, column: number, value: CellValue, style: number, extra: CellExtra | undefined) => void,
): void {
  const { rows, columns, styles, extras } = block;
  let next = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const extra = extras[next]?.at === at ? extras[next] : undefined;
    if (extra) next += 1;
    visit(rows[at] ?? 0, columns[at] ?? 0, valueAt(block, at, extra), styles[at] ?? 0, extra);
  }
}

function valueAt({ kinds, numbers, texts }: CellBlock, at: number, extra: CellExtra | undefined): CellValue {
  const number = numbers[at] ?? 0;
  switch (kinds[at]) {
    case KIND.number:
      return number;
    case KIND.text:
      return texts[number] ?? '';
    case KIND.boolean:
      return number === 1;
    case KIND.error: {
      const error: CellErrorCode = CELL_ERROR_CODES[number] ?? '#VALUE!';
      return extra?.message === undefined ? { error } : { error, message: extra.message };
    }
    default:
      return null;
  }
}

/** Puts the rows of a block into cells; a row that is there is replaced as a whole. */
export function putBlock(
  cells: Map<number, ReadonlyMap<number, BookCell>>,
  block: CellBlock,
  styles: readonly Style[],
): void {
  let current = -1;
  let line = new Map<number, BookCell>();
  visitBlock(block, (row, column, value, style, extra) => {
    if (row !== current) {
      current = row;
      line = new Map();
      cells.set(row, line);
    }
    const own = styles[style - 1];
    line.set(column, {
      value,
      ...(extra?.formula === undefined ? {} : { formula: extra.formula }),
      ...(extra?.spill === undefined ? {} : { spill: extra.spill }),
      ...(own ? { style: own } : {}),
    });
  });
}

/** The memory of a block that can change hands instead of being copied. */
export function memoryOf(block: CellBlock): ArrayBufferLike[] {
  return [block.rows, block.columns, block.kinds, block.numbers, block.styles].map(({ buffer }) => buffer);
}
