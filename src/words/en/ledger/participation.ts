import type { TableWords } from '../../../core/ledger/schema';

export const participation = {
  name: 'Participation',
  description:
    'Who took part in which session, one row per person and session. Its rows are total attendance; its people are counted once.',
  columns: {
    participationId: { header: 'Participation ID', description: 'Identifies this record.' },
    sessionId: { header: 'Session ID', description: 'The session that was attended.' },
    participantId: { header: 'Participant ID', description: 'The person who attended.' },
    role: { header: 'Role', description: 'Role in this session: speaker, facilitator and so on.' },
    channel: { header: 'Mode', description: 'Whether the person joined online or on site.' },
    attendance: {
      header: 'Attendance',
      description: 'Attended or absent. Where absences are kept too, count with the criterion “Attended”.',
    },
    note: { header: 'Note', description: 'Anything to add.' },
  },
} as const satisfies TableWords<'participation'>;
