import type { TableSpec } from '../schema-types';

/** 資源拠出: people, goods, money, information and places that each party puts in, planned or done. */
export const contributions = {
  id: 'contributions',
  group: 'budget',
  columns: [
    { id: 'contributionId', type: 'id', required: true, key: true, width: 10 },
    { id: 'projectId', type: 'id', required: true, reference: 'projects', width: 10 },
    { id: 'partnerId', type: 'id', required: true, reference: 'partners', width: 12 },
    { id: 'kind', type: 'choice', required: true, list: 'contributionKind', width: 12 },
    { id: 'fiscalYear', type: 'fiscalYear', required: true, width: 10 },
    { id: 'contributedOn', type: 'date', inFiscalYear: 'fiscalYear', width: 12 },
    { id: 'plan', type: 'choice', list: 'planOrActual', width: 10 },
    { id: 'description', type: 'text', width: 32 },
    { id: 'quantity', type: 'decimal', width: 10 },
    { id: 'quantityUnit', type: 'text', width: 10 },
    { id: 'unitPrice', type: 'yen', width: 12 },
    { id: 'amount', type: 'yen', width: 14 },
    { id: 'basis', type: 'text', width: 28 },
    { id: 'note', type: 'text', width: 24 },
  ],
} as const satisfies TableSpec;
