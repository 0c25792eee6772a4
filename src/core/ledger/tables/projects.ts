import type { TableSpec } from '../schema-types';

/** 事業: the register of projects. `number` is a running number: a gap in it is a project that is not in the register. */
export const projects = {
  id: 'projects',
  group: 'basic',
  columns: [
    { id: 'projectId', type: 'id', required: true, key: true, width: 10 },
    { id: 'number', type: 'integer', required: true, running: true, width: 8 },
    { id: 'name', type: 'text', required: true, width: 44 },
    { id: 'field', type: 'choice', list: 'field', width: 18 },
    { id: 'collaborationType', type: 'choice', list: 'collaborationType', width: 20 },
    { id: 'status', type: 'choice', required: true, list: 'projectStatus', width: 10 },
    { id: 'leadPartnerId', type: 'id', reference: 'partners', width: 12 },
    { id: 'counterpartId', type: 'id', reference: 'partners', width: 12 },
    { id: 'startsOn', type: 'date', width: 12 },
    { id: 'endsOn', type: 'date', width: 12 },
    { id: 'purpose', type: 'text', width: 36 },
    { id: 'source', type: 'text', width: 28 },
    { id: 'note', type: 'text', width: 24 },
  ],
} as const satisfies TableSpec;
