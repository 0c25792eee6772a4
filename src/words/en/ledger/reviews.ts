import type { TableWords } from '../../../core/ledger/schema';

export const reviews = {
  name: 'Reviews',
  description: 'Scores of proposals: one row per proposal, reviewer and criterion.',
  columns: {
    reviewId: { header: 'Review ID', description: 'Identifies this score.' },
    proposalId: { header: 'Proposal ID', description: 'The proposal.' },
    reviewer: { header: 'Reviewer', description: 'Who scored; a number will do.' },
    criterion: { header: 'Criterion', description: 'What is judged. Add your own to the Lists sheet.' },
    weight: { header: 'Weight', description: 'Weight of the criterion; blank means equal weights.' },
    score: { header: 'Score', description: 'The score; blank when there is a conflict of interest.' },
    maximum: { header: 'Maximum', description: 'Highest possible score.' },
    conflict: { header: 'Conflict of interest', description: '“Yes” leaves the score out.' },
    reviewedOn: { header: 'Reviewed on', description: 'The day of the review.' },
    comment: { header: 'Comment', description: 'Strengths and doubts.' },
    note: { header: 'Note', description: 'Anything to add.' },
  },
} as const satisfies TableWords<'reviews'>;
