import type { TableSpec } from '../schema-types';

/** 年度締め: when a fiscal year was closed, by whom, and the fingerprint of what was closed. */
export const closings = {
  id: 'closings',
  group: 'records',
  columns: [
    { id: 'closingId', type: 'id', required: true, key: true, width: 10 },
    { id: 'fiscalYear', type: 'fiscalYear', required: true, width: 10 },
    { id: 'closedOn', type: 'date', required: true, width: 12 },
    { id: 'closedBy', type: 'text', person: true, width: 20 },
    { id: 'status', type: 'choice', required: true, list: 'closingStatus', width: 12 },
    { id: 'rowCount', type: 'integer', unit: 'rows', width: 10 },
    { id: 'fingerprint', type: 'text', width: 24 },
    { id: 'report', type: 'text', width: 28 },
    { id: 'reason', type: 'text', width: 32 },
    { id: 'note', type: 'text', width: 24 },
  ],
} as const satisfies TableSpec;
