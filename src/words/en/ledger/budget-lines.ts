import type { TableWords } from '../../../core/ledger/schema';

export const budgetLines = {
  name: 'Budget_lines',
  description:
    'Lines of income and expense of a project or proposal, by version. Income and expense add up to the same.',
  columns: {
    budgetLineId: { header: 'Budget line ID', description: 'Identifies this line.' },
    projectId: { header: 'Project ID', description: 'The project, when it is a project’s budget.' },
    proposalId: { header: 'Proposal ID', description: 'The proposal, when it is a proposal’s budget.' },
    fiscalYear: { header: 'Fiscal year', description: 'The year in which the fiscal year begins.' },
    version: { header: 'Version', description: 'Original, revised or final.' },
    side: { header: 'Side', description: 'Income or expense.' },
    category: {
      header: 'Category',
      description: 'Category of income or expense. Add your own to the Lists sheet.',
    },
    item: { header: 'Item', description: 'What it is for, or from.' },
    quantity: { header: 'Quantity', description: 'Quantity.' },
    quantityUnit: { header: 'Quantity unit', description: 'Unit of the quantity.' },
    unitPrice: { header: 'Unit price', description: 'Yen per unit.' },
    amount: { header: 'Amount', description: 'Quantity × unit price, whole yen.' },
    payerPartnerId: { header: 'Payer partner ID', description: 'The partner that bears it.' },
    inKind: {
      header: 'In kind',
      description: '“Yes” for work or goods instead of money: the same amount on both sides.',
    },
    eligible: { header: 'Eligible', description: 'Whether a grant may cover it.' },
    evidence: { header: 'Evidence', description: 'Number of the receipt or quotation.' },
    note: { header: 'Note', description: 'Anything to add.' },
  },
} as const satisfies TableWords<'budgetLines'>;
