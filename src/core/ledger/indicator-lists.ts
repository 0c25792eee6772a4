import type { ListSpec } from './schema-types';

/** Lists of 指標 and 実績: how an indicator is computed, reported and broken down. */
export const INDICATOR_LISTS = [
  {
    id: 'indicatorMeasure',
    values: [
      'reported',
      'count',
      'distinct',
      'sum',
      'mean',
      'minimum',
      'maximum',
      'median',
      'ratio',
      'cohort',
    ],
  },
  { id: 'indicatorWindow', values: ['fiscalYear', 'halfYear', 'quarter', 'month', 'lifetime', 'asOf'] },
  {
    id: 'aggregation',
    values: ['sum', 'mean', 'minimum', 'maximum', 'first', 'last', 'count', 'distinct', 'pooled', 'none'],
  },
  { id: 'missingPolicy', values: ['noAnswer', 'skip', 'carryForward', 'zero'] },
  { id: 'attribute', values: ['ageGroup', 'gender', 'area', 'incomeGroup', 'sector', 'other'] },
  { id: 'incomeGroup', values: ['low', 'lowerMiddle', 'upperMiddle', 'high', 'noAnswer'] },
  {
    id: 'reportPeriod',
    values: [
      'year',
      'half1',
      'half2',
      'q1',
      'q2',
      'q3',
      'q4',
      'm04',
      'm05',
      'm06',
      'm07',
      'm08',
      'm09',
      'm10',
      'm11',
      'm12',
      'm01',
      'm02',
      'm03',
    ],
  },
] as const satisfies readonly ListSpec[];
