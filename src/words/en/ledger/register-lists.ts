import type { ListWords } from '../../../core/ledger/schema';

export const registerLists = {
  questionKind: {
    name: 'Question kind',
    values: { single: 'Single answer', multiple: 'Multiple answers', number: 'Number', free: 'Free text' },
  },
  openingKind: {
    name: 'Opening kind',
    values: {
      secondment: 'Secondment',
      sideJob: 'Side job',
      expert: 'Expert',
      volunteer: 'Volunteer',
      intern: 'Intern',
      other: 'Other',
    },
  },
  openingStatus: {
    name: 'Opening status',
    values: {
      draft: 'Draft',
      open: 'Open',
      selecting: 'Selecting',
      filled: 'Filled',
      closed: 'Closed',
      cancelled: 'Cancelled',
    },
  },
  applicationResult: {
    name: 'Application result',
    values: {
      received: 'Received',
      interview: 'Interview',
      appointed: 'Appointed',
      declined: 'Not selected',
      withdrawn: 'Withdrawn',
    },
  },
  secondmentStage: {
    name: 'Secondment stage',
    values: {
      recruiting: 'Recruiting',
      matching: 'Matching',
      seconded: 'Away',
      reporting: 'Reporting',
      completed: 'Completed',
      cancelled: 'Cancelled',
    },
  },
  certainty: { name: 'Certainty', values: { certain: 'Certain', likely: 'Likely', unsure: 'Unsure' } },
  closingStatus: { name: 'Closing status', values: { closed: 'Closed', reopened: 'Reopened' } },
  changeAction: {
    name: 'Change action',
    values: {
      added: 'Added',
      changed: 'Changed',
      deleted: 'Deleted',
      imported: 'Imported',
      corrected: 'Corrected by the check',
      upgraded: 'Upgraded',
    },
  },
} as const satisfies Partial<ListWords>;
