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
