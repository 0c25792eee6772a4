import { formatArea } from '../core/book/area';
import type { Area } from '../core/book/area';
import type { BookCell, BookCells } from '../core/book/book';
import { isCellError } from '../core/values/cell-value';
import { textEntry } from './write-text';

/** Excel on the web takes 5 MB a request: this many rows and cells stay well below it. */
const ROWS_AT_ONCE = 5000;
const CELLS_AT_ONCE = 40_000;

/** null leaves a cell as it is. */
type Entry = string | number | boolean | null;

/** Writes the constants of `cells`, chunk by chunk; formats must be set before. Blank cells stay untouched. */
export async function writeConstants(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: BookCells,
): Promise<void> {
  await writeEntries(context, sheet, cells, constantEntry);
}

/** Writes the formulas of `cells`; what they refer to must exist. */
export async function writeFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: BookCells,
): Promise<void> {
  await writeEntries(context, sheet, cells, ({ formula }) => formula ?? null);
}

function constantEntry({ formula, value, style }: BookCell): Entry {
  if (formula !== undefined || value === null) return null;
  if (isCellError(value)) return value.error;
  return typeof value === 'string' ? textEntry(value, style?.numberFormat) : value;
}

async function writeEntries(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: BookCells,
  entryOf: (cell: BookCell) => Entry,
): Promise<void> {
  const entries = new Map<number, Map<number, Entry>>();
  for (const [row, line] of cells) {
    for (const [column, cell] of line) {
      const entry = entryOf(cell);
      if (entry === null) continue;
      const own = entries.get(row) ?? new Map<number, Entry>();
      entries.set(row, own.set(column, entry));
    }
  }
  for (const area of chunksOf(entries)) await writeChunk(context, sheet, area, entries);
}

/** One request per chunk: together they could be more than Excel takes at once. */
async function writeChunk(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  entries: ReadonlyMap<number, ReadonlyMap<number, Entry>>,
): Promise<void> {
  const width = area.right - area.left + 1;
  sheet.getRange(formatArea(area)).formulas = Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from(
      { length: width },
      (__, column) => entries.get(area.top + row)?.get(area.left + column) ?? null,
    ),
  );
  await context.sync();
}

/** Rectangles that hold every entry, each small enough for one request, none spanning rows without entries. */
function chunksOf(entries: ReadonlyMap<number, ReadonlyMap<number, unknown>>): readonly Area[] {
  const chunks: Area[] = [];
  for (const row of [...entries.keys()].sort((a, b) => a - b)) {
    const columns = [...(entries.get(row)?.keys() ?? [])];
    const line = { top: row, bottom: row, left: Math.min(...columns), right: Math.max(...columns) };
    const last = chunks.at(-1);
    const joined = last?.bottom === row - 1 ? together(last, line) : undefined;
    if (joined && fits(joined)) chunks[chunks.length - 1] = joined;
    else chunks.push(line);
  }
  return chunks;
}

function together(a: Area, b: Area): Area {
  return {
    top: a.top,
    left: Math.min(a.left, b.left),
    bottom: b.bottom,
    right: Math.max(a.right, b.right),
  };
}

function fits(area: Area): boolean {
  const rows = area.bottom - area.top + 1;
  return rows <= ROWS_AT_ONCE && rows * (area.right - area.left + 1) <= CELLS_AT_ONCE;
}
