import type { TableSpec } from '../schema-types';

/** 参加者: one row per person, known by an id. Names are personal data and not needed for any calculation. */
export const participants = {
  id: 'participants',
  group: 'basic',
  columns: [
    { id: 'participantId', type: 'id', required: true, key: true, width: 12 },
    { id: 'name', type: 'text', person: true, width: 18 },
    { id: 'kind', type: 'choice', required: true, list: 'participantKind', width: 16 },
    { id: 'partnerId', type: 'id', reference: 'partners', width: 12 },
    { id: 'ageGroup', type: 'choice', list: 'ageGroup', width: 12 },
    { id: 'gender', type: 'choice', list: 'gender', width: 12 },
    { id: 'area', type: 'text', width: 16 },
    { id: 'incomeGroup', type: 'choice', list: 'incomeGroup', width: 12 },
    { id: 'consent', type: 'choice', list: 'consent', width: 12 },
    { id: 'note', type: 'text', width: 24 },
  ],
} as const satisfies TableSpec;
