import type { TableWords } from '../../../core/ledger/schema';

export const activities = {
  name: 'Activities',
  description: 'The activities of each project: the rows of the role matrix. Who does what is in Roles.',
  columns: {
    activityId: { header: 'Activity ID', description: 'Identifies the activity and never changes.' },
    projectId: { header: 'Project ID', description: 'The project it belongs to.' },
    sequence: { header: 'Order', description: 'Where it stands in the role matrix.' },
    name: { header: 'Name', description: 'A short name that says what is done.' },
    stage: { header: 'Stage', description: 'Plan, do, check or act.' },
    goalId: { header: 'Goal ID', description: 'The goal that it serves.' },
    jointLead: {
      header: 'Joint lead',
      description: '“Yes” when several partners have agreed to carry ◎ together.',
    },
    startsOn: { header: 'Starts on', description: 'First day of the activity.' },
    endsOn: { header: 'Ends on', description: 'Last day of the activity.' },
    status: { header: 'Status', description: 'Where it stands now.' },
    product: { header: 'Product', description: 'What comes out of it.' },
    note: { header: 'Note', description: 'Anything to add.' },
  },
} as const satisfies TableWords<'activities'>;
