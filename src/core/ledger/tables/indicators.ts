import type { TableSpec } from '../schema-types';

/**
 * 指標: what the parties measure together, defined completely: level, unit and direction; how the value is found (reported
 * in 実績, or counted from a table with filter and window); how it is put together over parties and over time; baseline,
 * target, and what holds when nothing is reported.
 */
export const indicators = {
  id: 'indicators',
  group: 'basic',
  columns: [
    { id: 'indicatorId', type: 'id', required: true, key: true, width: 10 },
    { id: 'name', type: 'text', required: true, width: 28 },
    { id: 'level', type: 'choice', required: true, list: 'indicatorLevel', width: 14 },
    { id: 'unit', type: 'choice', required: true, list: 'unit', width: 10 },
    { id: 'direction', type: 'choice', required: true, list: 'direction', width: 10 },
    { id: 'reporting', type: 'choice', list: 'reportingMode', width: 18 },
    { id: 'definition', type: 'text', width: 44 },
    { id: 'measure', type: 'choice', list: 'indicatorMeasure', width: 18 },
    { id: 'sourceTable', type: 'text', width: 14 },
    { id: 'sourceColumn', type: 'text', width: 16 },
    { id: 'filter', type: 'text', width: 28 },
    { id: 'numeratorId', type: 'id', reference: 'indicators', width: 12 },
    { id: 'denominatorId', type: 'id', reference: 'indicators', width: 12 },
    { id: 'window', type: 'choice', list: 'indicatorWindow', width: 12 },
    { id: 'dateColumn', type: 'text', width: 14 },
    { id: 'outcomeColumn', type: 'text', width: 14 },
    { id: 'lagMonths', type: 'integer', unit: 'months', width: 10 },
    { id: 'overParties', type: 'choice', list: 'aggregation', width: 18 },
    { id: 'overTime', type: 'choice', list: 'aggregation', width: 18 },
    { id: 'disaggregation', type: 'text', width: 20 },
    { id: 'missing', type: 'choice', list: 'missingPolicy', width: 18 },
    { id: 'baseline', type: 'decimal', width: 12 },
    { id: 'baselineYear', type: 'fiscalYear', width: 10 },
    { id: 'target', type: 'decimal', width: 12 },
    { id: 'targetYear', type: 'fiscalYear', width: 10 },
    { id: 'tolerance', type: 'decimal', width: 10 },
    { id: 'frequency', type: 'choice', list: 'frequency', width: 12 },
    { id: 'ownerPartnerId', type: 'id', reference: 'partners', width: 12 },
    { id: 'source', type: 'text', width: 28 },
    { id: 'note', type: 'text', width: 24 },
  ],
} as const satisfies TableSpec;
