import type { TableSpec } from '../schema-types';

/** 変更履歴: who changed which cell of the ledger, when, from what to what and why. */
export const changes = {
  id: 'changes',
  group: 'records',
  columns: [
    { id: 'changeId', type: 'id', required: true, key: true, width: 10 },
    { id: 'changedOn', type: 'date', required: true, width: 12 },
    { id: 'changedBy', type: 'text', person: true, width: 20 },
    { id: 'action', type: 'choice', required: true, list: 'changeAction', width: 14 },
    { id: 'tableName', type: 'text', required: true, width: 16 },
    { id: 'rowId', type: 'text', width: 14 },
    { id: 'columnName', type: 'text', width: 18 },
    { id: 'before', type: 'text', width: 24 },
    { id: 'after', type: 'text', width: 24 },
    { id: 'reason', type: 'text', width: 32 },
    { id: 'source', type: 'text', width: 28 },
    { id: 'note', type: 'text', width: 24 },
  ],
} as const satisfies TableSpec;
