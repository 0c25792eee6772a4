import type { TableWords } from '../../../core/ledger/schema';

export const indicators = {
  name: 'Indicators',
  description: 'Definitions of what all parties measure together.',
  columns: {
    indicatorId: { header: 'Indicator ID', description: 'Identifies the indicator and never changes.' },
    name: { header: 'Name', description: 'A name that says what is measured.' },
    level: { header: 'Level', description: 'Input, activity, output, outcome or impact.' },
    unit: { header: 'Unit', description: 'Unit of the values.' },
    direction: {
      header: 'Direction',
      description: 'To increase, decrease or maintain: the achievement rate depends on it.',
    },
    reporting: {
      header: 'Reporting mode',
      description:
        'What a reported value covers: its own period, everything since April, everything since the start, or the state on that day. A cumulative value never falls.',
    },
    definition: { header: 'Definition', description: 'What is counted, within which bounds, and how.' },
    measure: {
      header: 'Measure',
      description:
        'Whether the value is reported in Measurements or counted from a table. Blank means reported.',
    },
    sourceTable: { header: 'Source table', description: 'The table to count from, such as Participation.' },
    sourceColumn: {
      header: 'Source column',
      description: 'Header of the column to count, such as Participant ID.',
    },
    filter: {
      header: 'Filter',
      description: 'Which rows count: “header=value”; several, separated by “;”, must all hold.',
    },
    numeratorId: {
      header: 'Numerator ID',
      description: 'For a ratio of two indicators: the numerator.',
    },
    denominatorId: {
      header: 'Denominator ID',
      description: 'For a ratio of two indicators: the denominator.',
    },
    window: { header: 'Window', description: 'The period whose rows are counted.' },
    dateColumn: {
      header: 'Date column',
      description:
        'Header of the column that puts a row into a period. For a cohort rate, the date it starts from.',
    },
    outcomeColumn: {
      header: 'Outcome date column',
      description: 'For a cohort rate: header of the column with the date of the outcome.',
    },
    lagMonths: {
      header: 'Lag in months',
      description:
        'For a cohort rate: outcomes within so many months count; people whose time is not over are left out of the base.',
    },
    overParties: {
      header: 'Over parties',
      description:
        'How values of parties become one. People are counted anew without duplicates; ratios are pooled.',
    },
    overTime: { header: 'Over time', description: 'How values of periods become the value of a longer one.' },
    disaggregation: {
      header: 'Disaggregation',
      description: 'Attributes to break the value down by, separated by “;”.',
    },
    missing: {
      header: 'When not reported',
      description: 'What holds when a party or period has not reported. Blank means no answer.',
    },
    baseline: {
      header: 'Baseline',
      description: 'The value before the work. Achievement = (actual − baseline) ÷ (target − baseline).',
    },
    baselineYear: {
      header: 'Baseline year',
      description: 'Fiscal year of the baseline, as the year in which it begins.',
    },
    target: { header: 'Target', description: 'The value to reach.' },
    targetYear: {
      header: 'Target year',
      description: 'Fiscal year of the target, as the year in which it begins.',
    },
    tolerance: {
      header: 'Tolerance',
      description: 'For “Maintain”: how far from the target a value may be.',
    },
    frequency: { header: 'Frequency', description: 'How often the indicator is reported.' },
    ownerPartnerId: {
      header: 'Owner partner ID',
      description: 'Partner ID of the organisation that reports the values.',
    },
    source: { header: 'Source', description: 'The records or documents the values come from.' },
    note: { header: 'Note', description: 'Anything to add.' },
  },
} as const satisfies TableWords<'indicators'>;
