import type { TableSpec } from '../schema-types';

/** 応募: who applied for which opening, as which choice, and what became of it. */
export const applications = {
  id: 'applications',
  group: 'matching',
  columns: [
    { id: 'applicationId', type: 'id', required: true, key: true, width: 10 },
    { id: 'openingId', type: 'id', required: true, reference: 'openings', width: 10 },
    { id: 'participantId', type: 'id', reference: 'participants', width: 12 },
    { id: 'partnerId', type: 'id', reference: 'partners', width: 12 },
    { id: 'appliedOn', type: 'date', width: 12 },
    { id: 'preference', type: 'integer', width: 10 },
    { id: 'skills', type: 'text', width: 32 },
    { id: 'tags', type: 'text', width: 24 },
    { id: 'motivation', type: 'text', width: 32 },
    { id: 'fit', type: 'decimal', unit: 'points', width: 10 },
    { id: 'fixed', type: 'choice', list: 'yesNo', width: 10 },
    { id: 'result', type: 'choice', required: true, list: 'applicationResult', width: 14 },
    { id: 'decidedOn', type: 'date', width: 12 },
    { id: 'note', type: 'text', width: 24 },
  ],
} as const satisfies TableSpec;
