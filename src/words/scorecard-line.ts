import type { LedgerShape } from '../core/indicators/definition/ledger-shape';
import type { ScorecardRow } from '../core/indicators/scorecard';
import type { ScorecardLine, TrendStory } from '../core/indicators/scorecard/scorecard-line';
import { MOST_CHART_YEARS } from '../core/indicators/scorecard/sheet-layout';
import { sparkline } from '../core/indicators/scorecard/sparkline';
import { listLabel } from '../core/ledger/ledger-language';
import type { Outcome } from '../core/outcome';
import type { Language } from './language';
import { LEDGER_LANGUAGES } from './ledger-language';
import { planSentence } from './plan-sentence';
import { reasonSentence } from './reason-sentence';
import { SCORECARD_WORDS } from './scorecard-words';
import { trackStatus } from './track-status';
import { trendText } from './trend-text';

/** One row of the scorecard as its reader knows it. Every blank has its reason in the note. */
export function scorecardLine(row: ScorecardRow, shape: LedgerShape, language: Language): ScorecardLine {
  const { definition, plan, history, lastReport } = row;
  const words = SCORECARD_WORDS[language];
  const values = history.map(({ answer }) => (answer.ok ? answer.value.value : null));
  return {
    id: definition.id,
    name: definition.name,
    level: choice('indicatorLevel', definition.level, language),
    unit: choice('unit', definition.unit, language),
    baseline: row.baseline,
    target: row.target.ok ? row.target.value.value : null,
    before: [values.at(-3) ?? null, values.at(-2) ?? null],
    actual: row.actual.ok ? row.actual.value.value : null,
    achievement: row.achievement.ok ? row.achievement.value.ratio : null,
    status: row.status.ok ? trackStatus(row.status.value, language) : words.noStatus,
    trend: row.trend.ok ? trendText(row.trend.value, language) : '',
    bars: sparkline(values),
    lastReport:
      lastReport === null
        ? ''
        : lastReport.kind === 'day'
          ? lastReport.day
          : words.fiscalYear(lastReport.fiscalYear),
    rows: row.actual.ok ? row.actual.value.rows : null,
    meaning: plan.ok ? planSentence(plan.value, shape, language) : '',
    note: noteOf(row, language),
  };
}

/** Why there is no value, no target, no achievement or no status; each reason once. */
function noteOf({ actual, target, achievement, status }: ScorecardRow, language: Language): string {
  const reasons = [actual, target, achievement, status].flatMap((outcome: Outcome<unknown>) =>
    outcome.ok ? [] : [reasonSentence(outcome.reason, language)],
  );
  const without = achievement.ok && achievement.value.withoutBaseline;
  const remarks = without ? [SCORECARD_WORDS[language].withoutBaseline] : [];
  return [...new Set([...reasons, ...remarks])].join(language === 'ja' ? '' : ' ');
}

/** An indicator over the years; undefined where fewer than two years have a value. */
export function trendStory(row: ScorecardRow, language: Language): TrendStory | undefined {
  const words = SCORECARD_WORDS[language];
  const reported = row.history.flatMap(({ fiscalYear, answer }) =>
    answer.ok ? [{ fiscalYear, value: answer.value.value }] : [],
  );
  const [first, last] = [reported[0], reported.at(-1)];
  if (!first || !last || first === last) return undefined;
  const { definition, target, achievement, trend } = row;
  const unit = choice('unit', definition.unit, language);
  return {
    id: definition.id,
    title: `${definition.id} ${definition.name}`,
    summary: words.story({
      from: words.fiscalYear(first.fiscalYear),
      first: shownFigure(first.value, unit, language),
      to: words.fiscalYear(last.fiscalYear),
      last: shownFigure(last.value, unit, language),
      trend: trend.ok ? trendText(trend.value, language) : '',
      target: target.ok ? shownFigure(target.value.value, unit, language) : '',
      achievement: achievement.ok ? shownShare(achievement.value.ratio, language) : '',
    }),
    years: row.history.slice(-MOST_CHART_YEARS).map(({ fiscalYear, answer, target: goal }) => ({
      label: words.fiscalYear(fiscalYear),
      actual: answer.ok ? answer.value.value : null,
      target: goal.ok ? goal.value.value : null,
    })),
  };
}

/**
 * A figure with its unit, with at most two decimals.
 * @example shownFigure(2764, '延人', 'ja') //=> '2,764 延人'
 */
export function shownFigure(value: number, unit: string, language: Language): string {
  const figure = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
  return unit === '' ? figure : `${figure} ${unit}`;
}

/**
 * A fraction as a percentage with one decimal.
 * @example shownShare(0.5, 'ja') //=> '50.0%'
 */
export function shownShare(ratio: number, language: Language): string {
  return new Intl.NumberFormat(language, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(ratio);
}

function choice(list: string, value: string | null, language: Language): string {
  return value === null ? '' : (listLabel(list, LEDGER_LANGUAGES[language]).values[value] ?? '');
}
