import type { TableWords } from '../../../core/ledger/schema';

export const applications = {
  name: 'Applications',
  description: 'Who applied for which opening, and what became of it.',
  columns: {
    applicationId: { header: 'Application ID', description: 'Identifies the application.' },
    openingId: { header: 'Opening ID', description: 'The opening.' },
    participantId: { header: 'Participant ID', description: 'The person who applies.' },
    partnerId: { header: 'Partner ID', description: 'The partner the person belongs to.' },
    appliedOn: { header: 'Applied on', description: 'The day of the application.' },
    preference: { header: 'Preference', description: '1 for the first choice.' },
    skills: { header: 'Skills', description: 'Experience and skills to offer.' },
    tags: { header: 'Tags', description: 'Words for matching, separated by “;”.' },
    motivation: { header: 'Motivation', description: 'Why the person applies.' },
    fit: { header: 'Fit', description: 'Score from matching or the interview.' },
    fixed: { header: 'Fixed', description: '“Yes” keeps this pair whatever is calculated.' },
    result: { header: 'Result', description: 'Received, appointed, declined and so on.' },
    decidedOn: { header: 'Decided on', description: 'The day of the decision.' },
    note: { header: 'Note', description: 'Anything to add.' },
  },
} as const satisfies TableWords<'applications'>;
