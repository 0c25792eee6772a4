import type { TableWords } from '../../../core/ledger/schema';

export const goals = {
  name: 'Goals',
  description:
    'What all parties want to change: whose problem, which, from what value to what value, by when.',
  columns: {
    goalId: { header: 'Goal ID', description: 'Identifies the goal and never changes.' },
    who: { header: 'Whose', description: 'The people or places that have the problem.' },
    problem: { header: 'Problem', description: 'What is wrong today; not the activity, but the need.' },
    measure: { header: 'Measure', description: 'The figure that shows the change.' },
    indicatorId: { header: 'Indicator ID', description: 'The indicator that follows the figure.' },
    fromValue: { header: 'From', description: 'The value before the work.' },
    toValue: { header: 'To', description: 'The value to reach.' },
    unit: { header: 'Unit', description: 'Unit of both values.' },
    byYear: { header: 'By year', description: 'Fiscal year of the goal, as the year in which it begins.' },
    projectId: { header: 'Project ID', description: 'The project, when the goal belongs to one.' },
    leadPartnerId: { header: 'Lead partner ID', description: 'The partner that keeps track of the goal.' },
    status: { header: 'Status', description: 'Draft, agreed and so on.' },
    note: { header: 'Note', description: 'Anything to add.' },
  },
} as const satisfies TableWords<'goals'>;
