import type { TableSpec } from '../schema-types';

/** 派遣: people sent from one party to another, from matching to the report after returning. */
export const secondments = {
  id: 'secondments',
  group: 'matching',
  columns: [
    { id: 'secondmentId', type: 'id', required: true, key: true, width: 10 },
    { id: 'participantId', type: 'id', required: true, reference: 'participants', width: 12 },
    { id: 'fromPartnerId', type: 'id', reference: 'partners', width: 12 },
    { id: 'toPartnerId', type: 'id', required: true, reference: 'partners', width: 12 },
    { id: 'openingId', type: 'id', reference: 'openings', width: 10 },
    { id: 'projectId', type: 'id', reference: 'projects', width: 10 },
    { id: 'stage', type: 'choice', required: true, list: 'secondmentStage', width: 14 },
    { id: 'startsOn', type: 'date', width: 12 },
    { id: 'endsOn', type: 'date', width: 12 },
    { id: 'theme', type: 'text', width: 36 },
    { id: 'ratingBefore', type: 'decimal', unit: 'points', width: 12 },
    { id: 'ratingAfter', type: 'decimal', unit: 'points', width: 12 },
    { id: 'reportedOn', type: 'date', width: 12 },
    { id: 'result', type: 'text', width: 36 },
    { id: 'continued', type: 'choice', list: 'yesNo', width: 10 },
    { id: 'source', type: 'text', width: 28 },
    { id: 'note', type: 'text', width: 24 },
  ],
} as const satisfies TableSpec;
