import type { TableWords } from '../../../core/ledger/schema';

export const evaluations = {
  name: 'Evaluations',
  description: 'How a project went. When both sides rate the same items from 1 to 5, the gaps show.',
  columns: {
    evaluationId: { header: 'Evaluation ID', description: 'Identifies this evaluation.' },
    projectId: { header: 'Project ID', description: 'The project.' },
    fiscalYear: { header: 'Fiscal year', description: 'The year in which the fiscal year begins.' },
    evaluatedOn: { header: 'Evaluated on', description: 'The day of the evaluation.' },
    stage: { header: 'Stage', description: 'Plan, do, check or act.' },
    method: { header: 'Method', description: 'How it was evaluated.' },
    partnerId: { header: 'Rating partner ID', description: 'The partner that rates.' },
    counterpartId: {
      header: 'Rated partner ID',
      description: 'In a mutual evaluation, the partner that is rated.',
    },
    item: { header: 'Item', description: 'What is rated; the same words on both sides.' },
    rating: { header: 'Rating', description: '1 to 5; blank for methods without ratings.' },
    finding: { header: 'Finding', description: 'What went well, what did not.' },
    improvement: { header: 'Improvement', description: 'What to change next.' },
    note: { header: 'Note', description: 'Anything to add.' },
  },
} as const satisfies TableWords<'evaluations'>;
