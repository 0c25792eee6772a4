import type { ScorecardRow } from '../core/indicators/scorecard';
import { listLabel } from '../core/ledger/ledger-language';
import type { Outcome } from '../core/outcome';
import type { Reasons } from '../core/reasons';
import { dateOfSerial } from '../core/values/date-serial';
import { scorecardTable as en } from '../words/en/functions/live';
import { scorecardTable as ja } from '../words/ja/functions/live';
import { LEDGER_LANGUAGES } from '../words/ledger-language';
import { trackStatus } from '../words/track-status';
import { trendText } from '../words/trend-text';
import { failureOf } from './answer';
import type { ShownCell } from './live-cell';
import { functionPorts } from './ports';

const WORDS = { ja, en };

/** Reasons that say that nobody has set or reported anything yet: their cell stays empty. All others are an error with its sentence. */
const NOTHING_SET: ReadonlySet<keyof Reasons> = new Set<keyof Reasons>([
  'definitionLacks',
  'noTargetOfProject',
  'tooFewForTrend',
  'maintainHasNoTrend',
]);

/** The table that SCORECARD spills: one header row, a line for each indicator. */
export function scorecardRows(rows: readonly ScorecardRow[]): readonly (readonly ShownCell[])[] {
  const { language } = functionPorts();
  const words = WORDS[language];
  const choice = (list: string, id: string | null): string =>
    id === null ? '' : (listLabel(list, LEDGER_LANGUAGES[language]).values[id] ?? '');
  return [
    [...words.headers],
    ...rows.map((row): readonly ShownCell[] => {
      const { id, name, level, unit } = row.definition;
      return [
        id,
        name,
        choice('indicatorLevel', level),
        choice('unit', unit),
        row.baseline ?? '',
        unlessUnset(row.target, ({ value }) => value),
        row.actual.ok ? row.actual.value.value : failureOf(row.actual),
        row.actual.ok ? unlessUnset(row.achievement, ({ ratio }) => ratio) : '',
        unlessUnset(row.status, (status) => trackStatus(status, language)),
        unlessUnset(row.trend, (trend) => trendText(trend, language)),
        lastReport(row, words),
      ];
    }),
  ];
}

function unlessUnset<T>(outcome: Outcome<T>, show: (value: T) => ShownCell): ShownCell {
  if (outcome.ok) return show(outcome.value);
  return NOTHING_SET.has(outcome.reason.code) ? '' : failureOf(outcome);
}

function lastReport({ lastReport: last }: ScorecardRow, words: typeof ja): string {
  if (!last) return '';
  const day = last.kind === 'day' ? dateOfSerial(last.day) : undefined;
  if (day) return words.day(day.year, day.month, day.day);
  return last.kind === 'fiscalYear' ? words.fiscalYear(last.fiscalYear) : '';
}
