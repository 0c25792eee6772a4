import type { TableSpec } from '../schema-types';

/** 合意: what each party says to each goal. A goal is common only when every party has agreed. */
export const agreements = {
  id: 'agreements',
  group: 'agenda',
  columns: [
    { id: 'agreementId', type: 'id', required: true, key: true, width: 10 },
    { id: 'goalId', type: 'id', required: true, reference: 'goals', width: 10 },
    { id: 'partnerId', type: 'id', required: true, reference: 'partners', width: 12 },
    { id: 'answer', type: 'choice', required: true, list: 'agreementAnswer', width: 14 },
    { id: 'agreedOn', type: 'date', width: 12 },
    { id: 'signatory', type: 'text', person: true, width: 18 },
    { id: 'condition', type: 'text', width: 32 },
    { id: 'evidence', type: 'text', width: 28 },
    { id: 'note', type: 'text', width: 24 },
  ],
} as const satisfies TableSpec;
