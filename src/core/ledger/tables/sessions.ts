import type { TableSpec } from '../schema-types';

/** 会合: every meeting of a project, online or on site, with the people expected. */
export const sessions = {
  id: 'sessions',
  group: 'basic',
  columns: [
    { id: 'sessionId', type: 'id', required: true, key: true, width: 10 },
    { id: 'projectId', type: 'id', required: true, reference: 'projects', width: 10 },
    { id: 'heldOn', type: 'date', required: true, duringProject: 'projectId', width: 12 },
    { id: 'kind', type: 'choice', list: 'sessionKind', width: 14 },
    { id: 'channel', type: 'choice', required: true, list: 'channel', width: 12 },
    { id: 'tool', type: 'choice', list: 'tool', width: 12 },
    { id: 'topic', type: 'text', width: 32 },
    { id: 'place', type: 'text', width: 20 },
    { id: 'minutes', type: 'integer', unit: 'minutes', width: 10 },
    { id: 'expected', type: 'integer', unit: 'people', width: 10 },
    { id: 'note', type: 'text', width: 24 },
  ],
} as const satisfies TableSpec;
