import type { TableSpec } from '../schema-types';

/** 審査: one score of one reviewer for one criterion of a proposal each. */
export const reviews = {
  id: 'reviews',
  group: 'proposals',
  columns: [
    { id: 'reviewId', type: 'id', required: true, key: true, width: 10 },
    { id: 'proposalId', type: 'id', required: true, reference: 'proposals', width: 10 },
    { id: 'reviewer', type: 'text', required: true, person: true, width: 18 },
    { id: 'criterion', type: 'choice', required: true, list: 'reviewCriterion', width: 20 },
    { id: 'weight', type: 'decimal', width: 10 },
    { id: 'score', type: 'decimal', unit: 'points', width: 10 },
    { id: 'maximum', type: 'decimal', unit: 'points', width: 10 },
    { id: 'conflict', type: 'choice', list: 'yesNo', width: 10 },
    { id: 'reviewedOn', type: 'date', width: 12 },
    { id: 'comment', type: 'text', width: 36 },
    { id: 'note', type: 'text', width: 24 },
  ],
} as const satisfies TableSpec;
