import type { TableWords } from '../../../core/ledger/schema';

export const roles = {
  name: 'Roles',
  description: 'Who does what: ◎ answers for it, ○ does it, △ helps or is asked, ・ is kept informed.',
  columns: {
    roleId: { header: 'Role ID', description: 'Identifies this role.' },
    activityId: { header: 'Activity ID', description: 'The activity.' },
    partnerId: { header: 'Partner ID', description: 'The partner that takes the role.' },
    mark: { header: 'Mark', description: 'Exactly one ◎ and at least one ○ per activity.' },
    task: { header: 'Task', description: 'What exactly the partner does.' },
    contact: { header: 'Contact', description: 'The office in charge.' },
    hours: { header: 'Hours', description: 'Hours expected.' },
    outcome: { header: 'Partner outcome', description: 'What the partner gained from the role.' },
    note: { header: 'Note', description: 'Anything to add.' },
  },
} as const satisfies TableWords<'roles'>;
