import type { TableWords } from '../../../core/ledger/schema';

export const measurements = {
  name: 'Measurements',
  description: 'Reported values by indicator and fiscal year. Blank means not reported, which is not zero.',
  columns: {
    measurementId: { header: 'Measurement ID', description: 'Identifies this report.' },
    indicatorId: { header: 'Indicator ID', description: 'The indicator that was measured.' },
    fiscalYear: {
      header: 'Fiscal year',
      description: 'Fiscal year of the value, as the year in which it begins.',
    },
    period: {
      header: 'Period',
      description:
        'Half-year, quarter or month, for values of less than a year. Blank means the whole fiscal year.',
    },
    measuredOn: { header: 'Measured on', description: 'The day the value was measured or closed.' },
    projectId: {
      header: 'Project ID',
      description: 'The project, when the value belongs to one; blank for the whole.',
    },
    partnerId: { header: 'Partner ID', description: 'The partner who reported the value.' },
    attribute: {
      header: 'Attribute',
      description: 'For a value of one group: what the groups are, such as age group. Blank for the whole.',
    },
    group: { header: 'Group', description: 'For a value of one group: which group.' },
    value: {
      header: 'Value',
      description: 'The reported value. Leave it blank when not reported; zero means zero.',
    },
    numerator: {
      header: 'Numerator',
      description:
        'For ratios. Percentages are never averaged: they are computed again from numerators and denominators.',
    },
    denominator: { header: 'Denominator', description: 'For ratios: the base.' },
    target: {
      header: 'Target of the period',
      description: 'Target of this period, on the way to the indicator’s own target.',
    },
    source: { header: 'Source', description: 'The document the value comes from.' },
    note: { header: 'Note', description: 'Anything to add.' },
  },
} as const satisfies TableWords<'measurements'>;
