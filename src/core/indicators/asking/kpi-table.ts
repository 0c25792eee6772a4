import { chain } from '../../combine';
import type { Outcome } from '../../outcome';
import { answered, missing } from '../../outcome';
import { reason } from '../../reasons';
import { cellKey } from '../../values/cell-key';
import type { CellValue } from '../../values/cell-value';
import type { Definition } from '../definition/definition';
import type { Answer } from '../engine/answer';
import type { IndicatorEngine } from '../engine/indicator-engine';
import type { IndicatorLedger } from '../engine/indicator-ledger';
import { planFor } from '../plan/make-plan';
import type { Plan } from '../plan/plan';
import type { Breakdown } from './breakdown-asked';
import { reachOfBreakdown } from './breakdown-asked';
import { mergedOrder } from './merged-order';
import { yearsWithData } from './years-with-data';

export interface KpiTableQuestion {
  /** In the order of the table. */
  readonly indicators: readonly Definition[];
  /** null: all years for which any of the indicators has an answer. */
  readonly fiscalYears: readonly number[] | null;
  /** null: every indicator as a whole. */
  readonly by: Breakdown | null;
  /** The day of asking, a serial of the 1900 system. */
  readonly asOf: number;
}

export interface KpiTable {
  readonly fiscalYears: readonly number[];
  readonly rows: readonly KpiTableRow[];
}

export interface KpiTableRow {
  readonly definition: Definition;
  /** One project or group, null for what belongs to none, "" where nothing could be divided; undefined when nothing was to be. */
  readonly group: CellValue | undefined;
  /** One for each year. */
  readonly answers: readonly Outcome<Answer>[];
}

/**
 * Indicators beside fiscal years, on request one row for each project or group. An indicator that cannot be broken down that
 * way keeps one row, whose cells say why.
 */
export function kpiTable(
  { ledger, engine }: { readonly ledger: IndicatorLedger; readonly engine: IndicatorEngine },
  question: KpiTableQuestion,
): Outcome<KpiTable> {
  const { indicators, by, asOf } = question;
  const { defined } = ledger;
  const plansOf =
    (definition: Definition) =>
    (fiscalYear: number): Outcome<Plan> =>
      planFor(definition.id, { fiscalYear, project: null, where: [], asOf }, defined);
  const years = question.fiscalYears ?? yearsWithData(ledger, engine, indicators, asOf);
  const rows = indicators.flatMap((definition): readonly KpiTableRow[] => {
    const plan = plansOf(definition);
    if (!by) {
      const answers = years.map((year) => chain(plan(year), (one) => engine.answer(one)));
      return [{ definition, group: undefined, answers }];
    }
    return rowsByGroup(definition, years, (year) =>
      chain(plan(year), (one) =>
        chain(reachOfBreakdown(by, one, defined), (reach) => answered(engine.groups(one, reach))),
      ),
    );
  });
  if (question.fiscalYears) return answered({ fiscalYears: years, rows });
  const kept = years.flatMap((_, at) => (rows.some(({ answers }) => answers[at]?.ok) ? [at] : []));
  if (kept.length === 0) return missing(reason('noYearsWithData', {}));
  const fallback = missing(reason('noRows', {}));
  return answered({
    fiscalYears: kept.map((at) => years[at] ?? 0),
    rows: rows.map((row) => ({ ...row, answers: kept.map((at) => row.answers[at] ?? fallback) })),
  });
}

type Groups = ReturnType<IndicatorEngine['groups']>;

function rowsByGroup(
  definition: Definition,
  years: readonly number[],
  groupsOf: (fiscalYear: number) => Outcome<Groups>,
): readonly KpiTableRow[] {
  const byYear = years.map(groupsOf);
  const found = byYear.map((year) => (year.ok ? year.value : []));
  const labels = mergedOrder(
    found.map((groups) => groups.map(({ label }) => label)),
    cellKey,
  );
  if (labels.length === 0) {
    const answers = byYear.map((year) => (year.ok ? missing(reason('noRows', {})) : year));
    return [{ definition, group: '', answers }];
  }
  return labels.map((label) => ({
    definition,
    group: label,
    answers: byYear.map((year) =>
      chain(year, (groups) => {
        const one = groups.find((group) => cellKey(group.label) === cellKey(label));
        return one?.answer ?? missing(reason('noRows', {}));
      }),
    ),
  }));
}
