import type { TableSpec } from '../schema-types';

/** 共通アジェンダ: whose problem, which, measured how, from what to what, by when: a goal every party can agree to. */
export const goals = {
  id: 'goals',
  group: 'agenda',
  columns: [
    { id: 'goalId', type: 'id', required: true, key: true, width: 10 },
    { id: 'who', type: 'text', required: true, width: 20 },
    { id: 'problem', type: 'text', required: true, width: 32 },
    { id: 'measure', type: 'text', width: 24 },
    { id: 'indicatorId', type: 'id', reference: 'indicators', width: 10 },
    { id: 'fromValue', type: 'decimal', width: 12 },
    { id: 'toValue', type: 'decimal', width: 12 },
    { id: 'unit', type: 'choice', list: 'unit', width: 10 },
    { id: 'byYear', type: 'fiscalYear', width: 10 },
    { id: 'projectId', type: 'id', reference: 'projects', width: 10 },
    { id: 'leadPartnerId', type: 'id', reference: 'partners', width: 12 },
    { id: 'status', type: 'choice', list: 'goalStatus', width: 12 },
    { id: 'note', type: 'text', width: 24 },
  ],
} as const satisfies TableSpec;
