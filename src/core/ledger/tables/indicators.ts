import type { TableSpec } from '../schema-types';

/** 指標: what the parties measure together, with level, unit, direction, baseline and target. */
export const indicators = {
  id: 'indicators',
  columns: [
    { id: 'indicatorId', type: 'id', required: true, key: true, width: 10 },
    { id: 'name', type: 'text', required: true, width: 28 },
    { id: 'level', type: 'choice', required: true, list: 'indicatorLevel', width: 14 },
    { id: 'unit', type: 'choice', required: true, list: 'unit', width: 10 },
    { id: 'direction', type: 'choice', required: true, list: 'direction', width: 10 },
    { id: 'reporting', type: 'choice', list: 'reportingMode', width: 18 },
    { id: 'definition', type: 'text', width: 44 },
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
