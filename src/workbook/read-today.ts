import { formatArea } from '../core/book/area';
import type { LedgerLanguage } from '../core/ledger/ledger-language';
import type { FoundTable, RecognisedTable } from '../core/ledger/recognise';
import { recogniseLedger } from '../core/ledger/recognise';
import type { CellValue } from '../core/values/cell-value';
import type { LedgerToday } from './ledger-today';
import { foundList, listTables, lookedAt } from './list-places';
import { readDressing } from './read-dressing';
import type { FoundContents } from './plan-contents';
import { foundContents } from './plan-contents';
import { readVersionSetting } from './version-setting';
import type { Unfinished } from './unfinished';
import { shapeBefore, UNFINISHED_SETTING, unfinishedOf } from './unfinished';
import type { WorkbookShape } from './workbook-shape';
import { rowsMore } from './what-stands';
import { named, readShape } from './workbook-shape';

/** Everything that must be known before anything is written, in five round trips. */
export async function readToday(
  context: Excel.RequestContext,
  languages: readonly LedgerLanguage[],
): Promise<LedgerToday> {
  const { shape, now, begun } = await readShapeBefore(context);
  const ledger = recogniseLedger(shape.tables, languages);
  const tables = [...ledger.tables.values()];
  const dressing = dressedBefore(await readDressing(context, tables), tables, begun);
  // Cells beside a table that a broken off job has begun to extend are that job's.
  const blocked = await readBlocked(
    context,
    tables.filter(({ found }) => !begun || !Object.hasOwn(begun.grown, found.name)),
  );
  const contents = readContents(context, now, languages, begun);
  const { lists, versionSetting } = await readLists(context, listTables(shape.tables, languages), begun);
  return { shape, ledger, dressing, blocked, lists, versionSetting, contents: contents(), begun };
}

/** What stands in the workbook, but for what a job that was broken off has begun: that is planned anew, whole. */
async function readShapeBefore(context: Excel.RequestContext): Promise<{
  readonly shape: WorkbookShape;
  readonly now: WorkbookShape;
  readonly begun: Unfinished | undefined;
}> {
  const setting = context.workbook.settings.getItemOrNullObject(UNFINISHED_SETTING);
  setting.load({ value: true });
  const now = await readShape(context);
  await context.sync();
  const begun = setting.isNullObject ? undefined : unfinishedOf(setting.value);
  return { shape: begun ? shapeBefore(now, begun) : now, now, begun };
}

/** Without the marks that a broken off job has given to columns that had none: it takes them away and gives them anew. */
function dressedBefore(
  dressing: LedgerToday['dressing'],
  tables: readonly RecognisedTable[],
  begun: Unfinished | undefined,
): LedgerToday['dressing'] {
  if (!begun) return dressing;
  return new Map(
    tables.map(({ spec, found, columns }) => {
      const dressed = new Set(begun.dressed[found.sheet]);
      const own = [...(dressing.get(spec.id) ?? [])].map(([column, has]) => {
        const at = found.area.left + (columns.get(column) ?? 0);
        return [column, dressed.has(at) ? { ...has, hasMarks: false } : has] as const;
      });
      return [spec.id, new Map(own)] as const;
    }),
  );
}

/** Ids of the tables that lack columns and have something standing where these would go. */
async function readBlocked(
  context: Excel.RequestContext,
  tables: readonly RecognisedTable[],
): Promise<ReadonlySet<string>> {
  const asked = tables.flatMap(({ spec, found, columns }) => {
    const missing = spec.columns.length - columns.size;
    if (missing === 0) return [];
    const { area } = found;
    const beside = { ...area, left: area.right + 1, right: area.right + missing };
    const used = context.workbook.worksheets
      .getItem(found.sheet)
      .getRange(formatArea(beside))
      .getUsedRangeOrNullObject(true);
    used.load({ address: true });
    return [{ id: spec.id, used }];
  });
  await context.sync();
  return new Set(asked.filter(({ used }) => !used.isNullObject).map(({ id }) => id));
}

/** Queues reading the links of the contents; the answer is there after the next sync. */
function readContents(
  context: Excel.RequestContext,
  { sheets }: WorkbookShape,
  languages: readonly LedgerLanguage[],
  begun: Unfinished | undefined,
): () => FoundContents | undefined {
  const [sheet] = languages.flatMap(({ words }) => named(sheets, words.contents) ?? []);
  if (!sheet?.used) return () => undefined;
  const { top, bottom } = sheet.used;
  const more = rowsMore(sheet.used, begun?.used[sheet.name]);
  const cells = context.workbook.worksheets
    .getItem(sheet.name)
    .getRange(formatArea({ top, bottom, left: 0, right: 0 }));
  cells.load({ formulas: true });
  return () =>
    foundContents(
      sheet.name,
      new Map(
        withoutRun(
          cells.formulas.map(([formula]: unknown[]) => formula),
          more,
        ).map((formula, index) => [top + index, formula]),
      ),
    );
}

/** Without the first so many blank entries in a row between two others: rows that were put in and have no link yet. */
function withoutRun(entries: readonly unknown[], length: number): readonly unknown[] {
  if (length === 0) return entries;
  const first = entries.findIndex((entry) => entry !== '');
  const from = entries.findIndex(
    (_, index) =>
      index > first &&
      entries[index + length] !== undefined &&
      entries.slice(index, index + length).every((entry) => entry === ''),
  );
  return from < 0 ? entries : [...entries.slice(0, from), ...entries.slice(from + length)];
}

/** The value lists, and what the workbook says about its version. */
async function readLists(
  context: Excel.RequestContext,
  tables: ReadonlyMap<string, FoundTable>,
  begun: Unfinished | undefined,
): Promise<Pick<LedgerToday, 'lists' | 'versionSetting'>> {
  const asked = [...tables].map(([id, table]) => {
    const cells = context.workbook.worksheets.getItem(table.sheet).getRange(formatArea(lookedAt(table)));
    cells.load({ values: true });
    return { id, table, cells };
  });
  const versionSetting = await readVersionSetting(context);
  return {
    lists: new Map(
      asked.map(({ id, table, cells }) => [
        id,
        foundList(
          table,
          // Values below a list that a broken off job has begun to add are planned anew.
          cells.values
            .slice(
              0,
              begun && Object.hasOwn(begun.grown, table.name)
                ? table.area.bottom - table.area.top
                : undefined,
            )
            .map(([value]) => value as CellValue),
        ),
      ]),
    ),
    versionSetting,
  };
}
