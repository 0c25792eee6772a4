import type { TableSpec } from '../schema-types';

/** 募集: places that look for people: secondments, side jobs, volunteers, experts. */
export const openings = {
  id: 'openings',
  group: 'matching',
  columns: [
    { id: 'openingId', type: 'id', required: true, key: true, width: 10 },
    { id: 'partnerId', type: 'id', required: true, reference: 'partners', width: 12 },
    { id: 'projectId', type: 'id', reference: 'projects', width: 10 },
    { id: 'title', type: 'text', required: true, width: 32 },
    { id: 'kind', type: 'choice', required: true, list: 'openingKind', width: 16 },
    { id: 'field', type: 'choice', list: 'field', width: 18 },
    { id: 'need', type: 'text', width: 36 },
    { id: 'skills', type: 'text', width: 32 },
    { id: 'tags', type: 'text', width: 24 },
    { id: 'seats', type: 'integer', unit: 'people', width: 10 },
    { id: 'opensOn', type: 'date', width: 12 },
    { id: 'closesOn', type: 'date', width: 12 },
    { id: 'months', type: 'decimal', unit: 'months', width: 10 },
    { id: 'channel', type: 'choice', list: 'channel', width: 12 },
    { id: 'reward', type: 'yen', width: 12 },
    { id: 'status', type: 'choice', required: true, list: 'openingStatus', width: 12 },
    { id: 'source', type: 'text', width: 28 },
    { id: 'note', type: 'text', width: 24 },
  ],
} as const satisfies TableSpec;
