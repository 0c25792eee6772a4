import type { Area } from '../core/book/area';
import { valueListTables } from '../core/ledger/checks/known-values';
import type { BodyColumn, LedgerSource, TableBody } from '../core/ledger/checks/ledger-source';
import type { LedgerLanguage } from '../core/ledger/ledger-language';
import type { FoundTable } from '../core/ledger/recognise';
import { recogniseLedger } from '../core/ledger/recognise';
import { LEDGER_LISTS } from '../core/ledger/schema';
import type { InSlices, Pace } from '../core/slices';
import type { CellValue } from '../core/values/cell-value';
import { comparable } from '../core/values/normalise';
import type { ChunkPace } from './chunk-pace';
import { chunkPace } from './chunk-pace';
import { countsFrom1904 } from './date-system';
import { readInChunks } from './read-in-chunks';
import { readMerges } from './read-merges';
import { readShape } from './workbook-shape';

/** Small enough for Excel to answer between two breaths of whoever works in the sheet. */
const AT_ONCE = { rows: 5000, cells: 8000 } as const;

/**
 * Reads what checking needs of the workbook: the tables of its ledger and of its lists, in parts with pauses between
 * them. Changes nothing; rejects with Excel's error.
 */
export async function readSource(
  context: Excel.RequestContext,
  languages: readonly LedgerLanguage[],
  pace: Pace,
): Promise<InSlices<LedgerSource>> {
  const { sheets, tables } = await readShape(context);
  const ledger = [...recogniseLedger(tables, languages).tables.values()].map(({ found }) => found);
  const wanted = [...new Set([...ledger, ...listsAmong(tables, languages)])];
  const date1904 = await countsFrom1904(context);
  const merges = new Map<string, readonly Area[]>();
  for (const { name, sheet, area } of ledger) merges.set(name, await readMerges(context, sheet, area));
  const bodies = await readBodies(context, wanted, pace);
  if (bodies.stopped) return bodies;
  const source: LedgerSource = {
    sheets: sheets.map(({ name }) => name),
    tables,
    date1904,
    body: ({ name }) => bodies.value.get(name) ?? NOTHING,
    merges: ({ name }) => merges.get(name) ?? [],
  };
  return { stopped: false, value: source };
}

const NOTHING: TableBody = { top: 0, height: 0, columns: [] };

/** Those of the tables that hold the values of a list. */
export function listsAmong<T extends FoundTable>(
  tables: readonly T[],
  languages: readonly LedgerLanguage[],
): readonly T[] {
  const names = new Set(LEDGER_LISTS.flatMap(({ id }) => valueListTables(id, languages)).map(comparable));
  return tables.filter(({ name }) => names.has(comparable(name)));
}

async function readBodies(
  context: Excel.RequestContext,
  tables: readonly FoundTable[],
  { pause, stopped }: Pace,
): Promise<InSlices<ReadonlyMap<string, TableBody>>> {
  const all = tables.reduce((sum, { area }) => sum + cellsIn(area), 1);
  const chunks = chunkPace(AT_ONCE);
  const bodies = new Map<string, TableBody>();
  let read = 0;
  for (const table of tables) {
    const area = bodyArea(table);
    const columns = Array.from({ length: area.right - area.left + 1 }, newColumn);
    for (let part = partFrom(area, area.top); part; part = partFrom(area, part.bottom + 1)) {
      if (stopped()) return { stopped: true };
      await readPart(context, table, part, columns, chunks);
      read += cellsIn(part);
      await pause(read / all);
    }
    bodies.set(table.name, { top: area.top, height: area.bottom - area.top + 1, columns });
  }
  return { stopped: false, value: bodies };
}

interface GrowingColumn extends BodyColumn {
  readonly values: CellValue[];
  readonly calculated: Set<number>;
}

function newColumn(): GrowingColumn {
  return { values: [], calculated: new Set() };
}

async function readPart(
  context: Excel.RequestContext,
  { sheet }: FoundTable,
  part: Area,
  columns: readonly GrowingColumn[],
  pace: ChunkPace,
): Promise<void> {
  const { values, formulas } = await readInChunks(context, sheet, part, { formulas: true, pace });
  values.forEach((line, row) => {
    columns.forEach(({ values: own, calculated }, column) => {
      if (formulas[row]?.[column] !== undefined) calculated.add(own.length);
      own.push(line[column] ?? null);
    });
  });
}

/** The next rows of an area; undefined below it. */
function partFrom(area: Area, top: number): Area | undefined {
  const rows = Math.max(1, Math.min(AT_ONCE.rows, Math.floor(AT_ONCE.cells / (area.right - area.left + 1))));
  return top > area.bottom ? undefined : { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) };
}

function bodyArea({ area, showTotals }: FoundTable): Area {
  return { ...area, top: area.top + 1, bottom: area.bottom - (showTotals ? 1 : 0) };
}

function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
