import type { TableWords } from '../../../core/ledger/schema';

export const contributions = {
  name: 'Contributions',
  description:
    'People, goods, money, information and places that each partner puts in, with their worth in yen where it is known.',
  columns: {
    contributionId: { header: 'Contribution ID', description: 'Identifies this contribution.' },
    projectId: { header: 'Project ID', description: 'The project it goes to.' },
    partnerId: { header: 'Partner ID', description: 'The partner that gives.' },
    kind: { header: 'Resource', description: 'People, goods, money, information or place.' },
    fiscalYear: { header: 'Fiscal year', description: 'The year in which the fiscal year begins.' },
    contributedOn: { header: 'Given on', description: 'The day it was given.' },
    plan: { header: 'Planned or actual', description: 'Whether it is planned or done.' },
    description: { header: 'Description', description: 'What is given.' },
    quantity: { header: 'Quantity', description: 'Hours, pieces and so on.' },
    quantityUnit: { header: 'Quantity unit', description: 'Unit of the quantity.' },
    unitPrice: { header: 'Unit value', description: 'Yen per unit; volunteers’ hours at a wage.' },
    amount: { header: 'Value', description: 'Yen, or quantity × unit value. Blank when not known.' },
    basis: { header: 'Basis', description: 'How the unit value was found.' },
    note: { header: 'Note', description: 'Anything to add.' },
  },
} as const satisfies TableWords<'contributions'>;
