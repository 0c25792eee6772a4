import type { TableSpec } from '../schema-types';

/** 予算: lines of income and expense of a project or a proposal, by version (当初, 補正, 決算), with who pays. */
export const budgetLines = {
  id: 'budgetLines',
  group: 'budget',
  columns: [
    { id: 'budgetLineId', type: 'id', required: true, key: true, width: 12 },
    { id: 'projectId', type: 'id', reference: 'projects', width: 10 },
    { id: 'proposalId', type: 'id', reference: 'proposals', width: 10 },
    { id: 'fiscalYear', type: 'fiscalYear', required: true, width: 10 },
    { id: 'version', type: 'choice', required: true, list: 'budgetVersion', width: 10 },
    { id: 'side', type: 'choice', required: true, list: 'budgetSide', width: 10 },
    { id: 'category', type: 'choice', required: true, list: 'budgetCategory', width: 18 },
    { id: 'item', type: 'text', width: 32 },
    { id: 'quantity', type: 'decimal', width: 10 },
    { id: 'quantityUnit', type: 'text', width: 10 },
    { id: 'unitPrice', type: 'yen', width: 12 },
    { id: 'amount', type: 'yen', width: 14 },
    { id: 'payerPartnerId', type: 'id', reference: 'partners', width: 12 },
    { id: 'inKind', type: 'choice', list: 'yesNo', width: 10 },
    { id: 'eligible', type: 'choice', list: 'yesNo', width: 10 },
    { id: 'evidence', type: 'text', width: 24 },
    { id: 'note', type: 'text', width: 24 },
  ],
} as const satisfies TableSpec;
