import { formatArea } from '../core/book/area';
import type { OwnExtent } from '../core/indicators/scorecard/own-sheet';
import { ownExtent } from '../core/indicators/scorecard/own-sheet';
import type { ScorecardSheetWords } from '../core/indicators/scorecard/scorecard-sheet';
import { scorecardTable } from '../core/indicators/scorecard/scorecard-sheet';
import { isOwnChart, YEAR_CELL } from '../core/indicators/scorecard/sheet-layout';
import type { LedgerProblem } from '../core/ledger/ledger-problems';
import { problem } from '../core/ledger/ledger-problems';
import { named, readShape } from './workbook-shape';

/** Where the scorecard goes in this workbook. */
export type ScorecardPlace =
  | { readonly state: 'absent' }
  | (OwnExtent & {
      readonly state: 'ours';
      /** Names of its own charts. */
      readonly charts: readonly string[];
      /** What stands in the cell of the fiscal year. */
      readonly year: unknown;
    })
  /** Something of a person's is in the way. */
  | { readonly state: 'taken'; readonly problems: readonly LedgerProblem[] };

/** Looks whether the sheet is there and holds nothing but what the job has written; changes nothing. */
export async function findScorecard(
  context: Excel.RequestContext,
  words: ScorecardSheetWords,
): Promise<ScorecardPlace> {
  const { sheets, tables, names, structureProtected } = await readShape(context);
  const sheet = named(sheets, words.name);
  const table = named(tables, scorecardTable(words));
  const taken = (found: LedgerProblem): ScorecardPlace => ({ state: 'taken', problems: [found] });
  if (!sheet) {
    if (table) return taken(problem('tableNameTaken', { table: table.name, sheet: table.sheet }));
    if (structureProtected) return taken(problem('workbookProtected', { sheets: words.name }));
    const other = named(names, scorecardTable(words));
    return other ? taken(problem('nameTaken', { name: other.name })) : { state: 'absent' };
  }
  if (sheet.protected) return taken(problem('sheetProtected', { sheet: sheet.name }));
  const foreign = problem('scorecardSheetTaken', { sheet: sheet.name });
  if (table?.sheet !== sheet.name || !sheet.used) return taken(foreign);
  const own = context.workbook.worksheets.getItem(sheet.name);
  const range = own.getRange(formatArea({ ...sheet.used, top: 0, left: 0 }));
  range.load({ values: true });
  own.charts.load({ name: true });
  await context.sync();
  const values = range.values as readonly (readonly unknown[])[];
  const extent = ownExtent(values, table, words);
  if (!extent) return taken(foreign);
  return {
    state: 'ours',
    ...extent,
    charts: own.charts.items.map(({ name }) => name).filter(isOwnChart),
    year: values[YEAR_CELL.row]?.[YEAR_CELL.column],
  };
}
