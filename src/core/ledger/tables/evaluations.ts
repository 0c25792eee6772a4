import type { TableSpec } from '../schema-types';

/** 評価: how a project went, by method and stage; both sides rate the same items on their own. */
export const evaluations = {
  id: 'evaluations',
  group: 'proposals',
  columns: [
    { id: 'evaluationId', type: 'id', required: true, key: true, width: 10 },
    { id: 'projectId', type: 'id', required: true, reference: 'projects', width: 10 },
    { id: 'fiscalYear', type: 'fiscalYear', required: true, width: 10 },
    { id: 'evaluatedOn', type: 'date', inFiscalYear: 'fiscalYear', width: 12 },
    { id: 'stage', type: 'choice', list: 'pdca', width: 12 },
    { id: 'method', type: 'choice', list: 'evaluationMethod', width: 22 },
    { id: 'partnerId', type: 'id', reference: 'partners', width: 12 },
    { id: 'counterpartId', type: 'id', reference: 'partners', width: 12 },
    { id: 'item', type: 'text', required: true, width: 32 },
    { id: 'rating', type: 'decimal', unit: 'points', width: 10 },
    { id: 'finding', type: 'text', width: 36 },
    { id: 'improvement', type: 'text', width: 36 },
    { id: 'note', type: 'text', width: 24 },
  ],
} as const satisfies TableSpec;
