import type { TableWords } from '../../../core/ledger/schema';

export const participants = {
  name: 'Participants',
  description: 'People who take part, one row per person. Personal data: handle with care.',
  columns: {
    participantId: {
      header: 'Participant ID',
      description:
        'Identifies the person: always the same ID for the same person. Distinct people are counted by it.',
    },
    name: {
      header: 'Full name',
      description:
        'Personal data. Not used by any calculation: it may stay blank, or be cleared before sharing.',
    },
    kind: { header: 'Capacity', description: 'Company staff, municipal staff, resident and so on.' },
    partnerId: {
      header: 'Partner ID',
      description: 'Partner ID of the affiliation; blank when there is none.',
    },
    ageGroup: { header: 'Age group', description: 'As the person reported it.' },
    gender: { header: 'Gender', description: 'As the person reported it; not answering is an answer.' },
    area: { header: 'Area', description: 'Municipality of residence is precise enough.' },
    incomeGroup: {
      header: 'Income group',
      description: 'As the person reported it; only for indicators that need it.',
    },
    consent: { header: 'Consent', description: 'Whether the person agreed to the use of personal data.' },
    note: { header: 'Note', description: 'Anything to add.' },
  },
} as const satisfies TableWords<'participants'>;
