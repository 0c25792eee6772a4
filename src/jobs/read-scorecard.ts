import { formatArea } from '../core/book/area';
import { indicatorsInSource } from '../core/indicators/definition/indicators-in-book';
import { sourceTables } from '../core/indicators/engine/book-ledger';
import { columnarEngine } from '../core/indicators/engine/columnar-engine';
import type { LedgerShape } from '../core/indicators/definition/ledger-shape';
import type { ScorecardRow } from '../core/indicators/scorecard';
import { lastYearWithData, scorecard } from '../core/indicators/scorecard';
import { fiscalYearOfSerial } from '../core/indicators/scorecard/data-span';
import { columnById, settledValues } from '../core/ledger/columnar/column-values';
import type { ColumnarTable } from '../core/ledger/columnar/columnar-table';
import { isReported } from '../core/values/blank';
import { serialToday } from '../core/values/date-serial';
import { ALL_LEDGER_LANGUAGES } from '../words/ledger-language';
import { excelRun } from '../workbook/excel-run';
import { readSource } from '../workbook/read-source';
import { breathing } from './breathing';

export interface DefinitionPlace {
  readonly sheet: string;
  /** The cell of the indicator's id: A2. */
  readonly address: string;
}

/** The indicators of this workbook in a fiscal year. */
export interface ScorecardRead {
  readonly fiscalYear: number;
  /** The last one with data; undefined when no indicator has any. */
  readonly lastYear: number | undefined;
  readonly rows: readonly ScorecardRow[];
  readonly shape: LedgerShape;
  /** Where the definition of each row stands. */
  readonly places: readonly DefinitionPlace[];
}

/**
 * Reads the ledger and answers every indicator; undefined when the workbook has no table of indicators. Changes nothing;
 * rejects with Excel's own error when Excel refuses.
 *
 * @param fiscalYear null is the last one with data, and without any the current one
 */
export async function readScorecard(
  fiscalYear: number | null,
  now: Date,
): Promise<ScorecardRead | undefined> {
  const pace = breathing({ progress: () => undefined, stopped: () => false });
  const read = await excelRun((context) => readSource(context, ALL_LEDGER_LANGUAGES, pace));
  if (read.stopped) throw new Error('Nobody stops this reading.');
  const defined = indicatorsInSource(read.value, ALL_LEDGER_LANGUAGES);
  if (!defined) return undefined;
  const ledger = { defined, tables: sourceTables(read.value, ALL_LEDGER_LANGUAGES) };
  const source = { ledger, engine: columnarEngine(ledger) };
  const asOf = serialToday(now);
  const lastYear = lastYearWithData(source, asOf);
  const year = fiscalYear ?? lastYear ?? fiscalYearOfSerial(asOf) ?? now.getFullYear();
  return {
    fiscalYear: year,
    lastYear,
    rows: scorecard(source, { fiscalYear: year, project: null, asOf }),
    shape: defined.shape,
    places: definitionPlaces(ledger.tables.get('indicators')),
  };
}

/** The cells of the ids, in the order of the definitions: rows without an id define nothing. */
function definitionPlaces(table: ColumnarTable | undefined): readonly DefinitionPlace[] {
  const ids = table && columnById(table, 'indicatorId');
  if (!ids) return [];
  const { sheet, places } = table;
  return settledValues(ids).flatMap((id, row) => {
    if (!isReported(id)) return [];
    const [top, left] = [places[row] ?? 0, ids.place];
    return [{ sheet, address: formatArea({ top, left, bottom: top, right: left }) }];
  });
}
