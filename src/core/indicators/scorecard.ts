import { chain } from '../combine';
import type { Outcome } from '../outcome';
import { answered } from '../outcome';
import type { Achievement } from './achievement';
import { achievement } from './achievement';
import type { Definition } from './definition/definition';
import type { Answer } from './engine/answer';
import type { IndicatorEngine } from './engine/indicator-engine';
import type { IndicatorLedger } from './engine/indicator-ledger';
import type { TrackStatus } from './on-track';
import { planFor } from './plan/make-plan';
import type { Plan } from './plan/plan';
import type { DataSpan, LastReport } from './scorecard/data-span';
import { dataSpans, fiscalYearOfSerial, yearOfReport } from './scorecard/data-span';
import { progressStatus } from './scorecard/progress-status';
import type { Target } from './scorecard/target-of-year';
import { targetLedger, targetOf } from './scorecard/target-of-year';
import type { TrackBands } from './track-bands';
import { USUAL_BANDS } from './track-bands';
import type { Trend } from './trend';
import { trend } from './trend';

export interface ScorecardQuestion {
  readonly fiscalYear: number;
  /** The id of one project; null is all of them. */
  readonly project: string | null;
  /** The day of asking, a serial of the 1900 system. */
  readonly asOf: number;
  /** Shares of the expected progress for 達成, 順調, やや遅れ; without them the usual ones. */
  readonly bands?: TrackBands;
}

export interface YearAnswer {
  readonly fiscalYear: number;
  readonly answer: Outcome<Answer>;
  readonly target: Outcome<Target>;
}

/** One indicator in one fiscal year. Values are in its unit, percentages from 0 to 100. */
export interface ScorecardRow {
  readonly definition: Definition;
  /** What was asked of the ledger, or why nothing can be asked. */
  readonly plan: Outcome<Plan>;
  /** null where none is set, and for one project, whose baseline nobody wrote down. */
  readonly baseline: number | null;
  readonly target: Outcome<Target>;
  readonly actual: Outcome<Answer>;
  readonly achievement: Outcome<Achievement>;
  /** 未測定 (`notMeasured`) whenever there is no actual value: `actual` says why. */
  readonly status: Outcome<TrackStatus>;
  readonly trend: Outcome<Trend>;
  /** From the first year with data, at most `MOST_YEARS` back, to the year asked for, which is the last. */
  readonly history: readonly YearAnswer[];
  readonly lastReport: LastReport | null;
}

/** How far back a scorecard looks: a day that was mistyped as 1921 must not ask for a hundred years. */
export const MOST_YEARS = 20;

export interface ScorecardSource {
  readonly ledger: IndicatorLedger;
  /** Answers from this ledger. */
  readonly engine: IndicatorEngine;
}

/**
 * The indicators of a ledger in a fiscal year, in the order of their rows. What has no answer keeps its named reason.
 * - Target: what 実績 sets for the year (年度目標), put together as its values are; otherwise the definition's.
 * - One project is measured by its own target of the year alone: baseline and target of 指標 are those of all.
 * - Status: see `progressStatus`. Trend: over the answers of the years, without those not yet reported at the end.
 */
export function scorecard(source: ScorecardSource, question: ScorecardQuestion): readonly ScorecardRow[] {
  const { fiscalYear, project, asOf } = question;
  const { ledger, engine } = source;
  const spans = dataSpans(ledger, engine);
  const targets = targetLedger(ledger);
  const planOf = ({ id }: Definition, year: number): Outcome<Plan> =>
    planFor(id, { fiscalYear: year, project, where: [], asOf }, ledger.defined);
  return ledger.defined.all.map((definition) => {
    const plan = planOf(definition, fiscalYear);
    const span = plan.ok ? spans.of(plan.value, asOf) : undefined;
    const history = yearsOf(span, fiscalYear).map((year): YearAnswer => {
      const asked = year === fiscalYear ? plan : planOf(definition, year);
      return {
        fiscalYear: year,
        answer: chain(asked, (of) => engine.answer(of)),
        target: targetOf(definition, { ...question, fiscalYear: year }, targets),
      };
    });
    return judged(definition, { plan, history, lastReport: span?.last ?? null }, question);
  });
}

/** The last fiscal year with data of any indicator, at most that of the day of asking; undefined without any. */
export function lastYearWithData({ ledger, engine }: ScorecardSource, asOf: number): number | undefined {
  const today = fiscalYearOfSerial(asOf);
  if (today === undefined) return undefined;
  const spans = dataSpans(ledger, engine);
  const years = ledger.defined.all.flatMap(({ id }) => {
    const plan = planFor(id, { fiscalYear: today, project: null, where: [], asOf }, ledger.defined);
    const span = plan.ok ? spans.of(plan.value, asOf) : undefined;
    return span ? [yearOfReport(span.last)] : [];
  });
  return years.length > 0 ? Math.max(...years) : undefined;
}

type Found = Pick<ScorecardRow, 'plan' | 'history' | 'lastReport'>;

function judged(
  definition: Definition,
  found: Found,
  { fiscalYear, project, bands = USUAL_BANDS }: ScorecardQuestion,
): ScorecardRow {
  const { direction, tolerance } = definition;
  const baseline = project === null ? definition.baseline : null;
  const asked = found.history.at(-1);
  if (!asked) throw new Error(`No year for indicator ${definition.id}`);
  const { answer: actual, target: goal } = asked;
  const reached = chain(actual, ({ value }) =>
    chain(goal, (target) =>
      achievement({
        actual: value,
        target: target.value,
        baseline,
        direction,
        tolerance: direction === 'maintain' ? tolerance : null,
      }),
    ),
  );
  const values = found.history.map(({ answer }) => (answer.ok ? answer.value.value : null));
  return {
    definition,
    ...found,
    baseline,
    target: goal,
    actual,
    achievement: reached,
    status: actual.ok
      ? chain(goal, (target) =>
          progressStatus({
            definition: { ...definition, baseline },
            actual: actual.value.value,
            target,
            achievement: reached,
            fiscalYear,
            bands,
          }),
        )
      : answered('notMeasured'),
    trend: trend(values, direction),
  };
}

function yearsOf(span: DataSpan | undefined, fiscalYear: number): readonly number[] {
  const first = Math.max(Math.min(span?.firstYear ?? fiscalYear, fiscalYear), fiscalYear - MOST_YEARS + 1);
  return Array.from({ length: fiscalYear - first + 1 }, (_, index) => first + index);
}
