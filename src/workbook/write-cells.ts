import { formatArea } from '../core/book/area';
import type { Area } from '../core/book/area';
import type { BookCell, BookCells } from '../core/book/book';
import { isCellError } from '../core/values/cell-value';
import type { CellPlace } from './cell-place';
import type { ChunkPace } from './chunk-pace';
import { chunkPace } from './chunk-pace';
import { inChunks } from './in-chunks';
import { textEntry } from './write-text';

/** Rows of one block: longer ones are more rows in memory at once than anybody needs. */
const ROWS_AT_ONCE = 20_000;

/** How cells are written. */
export interface CellWriting {
  /** How many go into one request. */
  readonly pace: ChunkPace;
  /**
   * What to do with cells that are not blank. They were when the work was planned, unless an earlier attempt was broken
   * off: then they are looked at, and are left alone, or must hold what would be written ("match").
   */
  readonly filled: 'overwrite' | 'keep' | 'match';
}

/** null leaves a cell as it is. */
type Entry = string | number | boolean | null;

/** Writes the constants of `cells`, part by part; formats must be set before. Blank cells stay untouched. */
export async function writeConstants(
  context: Excel.RequestContext,
  place: CellPlace,
  cells: BookCells,
  writing: CellWriting = { pace: chunkPace(), filled: 'overwrite' },
): Promise<void> {
  await writeEntries(context, place, entriesIn(cells, constantEntry), writing);
}

/** Writes the formulas of `cells`; what they refer to must exist. */
export async function writeFormulas(
  context: Excel.RequestContext,
  place: CellPlace,
  cells: BookCells,
  writing: CellWriting = { pace: chunkPace(), filled: 'overwrite' },
): Promise<void> {
  await writeEntries(
    context,
    place,
    entriesIn(cells, ({ formula }) => formula ?? null),
    writing,
  );
}

function constantEntry({ formula, value, style }: BookCell): Entry {
  if (formula !== undefined || value === null) return null;
  if (isCellError(value)) return value.error;
  return typeof value === 'string' ? textEntry(value, style?.numberFormat) : value;
}

type Entries = ReadonlyMap<number, ReadonlyMap<number, Entry>>;

function entriesIn(cells: BookCells, entryOf: (cell: BookCell) => Entry): Entries {
  const entries = new Map<number, Map<number, Entry>>();
  for (const [row, line] of cells) {
    for (const [column, cell] of line) {
      const entry = entryOf(cell);
      if (entry === null) continue;
      const own = entries.get(row) ?? new Map<number, Entry>();
      entries.set(row, own.set(column, entry));
    }
  }
  return entries;
}

async function writeEntries(
  context: Excel.RequestContext,
  place: CellPlace,
  entries: Entries,
  { pace, filled }: CellWriting,
): Promise<void> {
  // What is queued goes first: a part that Excel refuses as too much must not take it along.
  await context.sync();
  const write = async (part: Area): Promise<void> => {
    const there = filled === 'overwrite' ? undefined : await readFormulas(context, place, part);
    place.getRange(formatArea(part)).formulas = gridOf(part, (row, column) => {
      const entry = entries.get(row)?.get(column) ?? null;
      const stands = there?.[row - part.top]?.[column - part.left] ?? '';
      if (entry === null || stands === '') return entry;
      if (filled === 'match' && !isSame(stands, entry)) throw typedInBetween();
      return null;
    });
    await context.sync();
  };
  for (const block of blocksOf(entries)) await inChunks(block, pace, write);
}

/** An entry with an apostrophe in front stands without it; a formula may stand in Excel's own spelling. */
function isSame(stands: unknown, entry: Entry): boolean {
  if (typeof entry !== 'string') return stands === entry;
  return entry.startsWith('=') || stands === entry || `'${String(stands)}` === entry;
}

function typedInBetween(): Error {
  return Object.assign(new Error('A cell that was blank holds something else by now.'), { code: 'Conflict' });
}

async function readFormulas(
  context: Excel.RequestContext,
  place: CellPlace,
  part: Area,
): Promise<readonly (readonly unknown[])[]> {
  const range = place.getRange(formatArea(part));
  range.load({ formulas: true });
  await context.sync();
  return range.formulas;
}

function gridOf(
  { top, left, bottom, right }: Area,
  entryAt: (row: number, column: number) => Entry,
): Entry[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => entryAt(top + row, left + column)),
  );
}

/** Rectangles that hold every entry, none spanning rows without entries. */
function blocksOf(entries: Entries): readonly Area[] {
  const blocks: Area[] = [];
  for (const row of [...entries.keys()].sort((a, b) => a - b)) {
    const columns = [...(entries.get(row)?.keys() ?? [])];
    const line = { top: row, bottom: row, left: Math.min(...columns), right: Math.max(...columns) };
    const last = blocks.at(-1);
    const joined = last?.bottom === row - 1 ? together(last, line) : undefined;
    if (joined && fits(joined)) blocks[blocks.length - 1] = joined;
    else blocks.push(line);
  }
  return blocks;
}

function together(a: Area, b: Area): Area {
  return {
    top: a.top,
    left: Math.min(a.left, b.left),
    bottom: b.bottom,
    right: Math.max(a.right, b.right),
  };
}

function fits({ top, bottom }: Area): boolean {
  return bottom - top < ROWS_AT_ONCE;
}
