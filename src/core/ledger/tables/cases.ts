import type { TableSpec } from '../schema-types';

/** 事例: the case book, one case each; its parties, roles and outcomes are in 役割 under the same project. */
export const cases = {
  id: 'cases',
  group: 'reference',
  columns: [
    { id: 'caseId', type: 'id', required: true, key: true, width: 10 },
    { id: 'title', type: 'text', required: true, width: 36 },
    { id: 'projectId', type: 'id', reference: 'projects', width: 10 },
    { id: 'field', type: 'choice', list: 'field', width: 18 },
    { id: 'area', type: 'text', width: 20 },
    { id: 'collaborationType', type: 'choice', list: 'collaborationType', width: 20 },
    { id: 'parties', type: 'text', width: 36 },
    { id: 'period', type: 'text', width: 16 },
    { id: 'background', type: 'text', width: 36 },
    { id: 'content', type: 'text', width: 44 },
    { id: 'outcome', type: 'text', width: 36 },
    { id: 'lesson', type: 'text', width: 36 },
    { id: 'source', type: 'text', width: 28 },
    { id: 'note', type: 'text', width: 24 },
  ],
} as const satisfies TableSpec;
