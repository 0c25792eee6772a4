import type { TableSpec } from '../schema-types';

/** 参加: one row per person and session. Its rows are the total attendance (延人), its distinct people 実人員. */
export const participation = {
  id: 'participation',
  group: 'basic',
  columns: [
    { id: 'participationId', type: 'id', required: true, key: true, width: 12 },
    { id: 'sessionId', type: 'id', required: true, reference: 'sessions', width: 10 },
    { id: 'participantId', type: 'id', required: true, reference: 'participants', width: 12 },
    { id: 'role', type: 'choice', list: 'participationRole', width: 14 },
    { id: 'channel', type: 'choice', list: 'channel', width: 12 },
    { id: 'attendance', type: 'choice', required: true, list: 'attendance', width: 10 },
    { id: 'note', type: 'text', width: 24 },
  ],
} as const satisfies TableSpec;
