import type { TableWords } from '../../../core/ledger/schema';

export const secondments = {
  name: 'Secondments',
  description: 'People sent from one partner to another, stage by stage, with self-ratings before and after.',
  columns: {
    secondmentId: { header: 'Secondment ID', description: 'Identifies the secondment.' },
    participantId: { header: 'Participant ID', description: 'The person sent.' },
    fromPartnerId: { header: 'Sending partner ID', description: 'The partner that sends.' },
    toPartnerId: { header: 'Host partner ID', description: 'The partner that receives.' },
    openingId: { header: 'Opening ID', description: 'The opening it came from.' },
    projectId: { header: 'Project ID', description: 'The project, if any.' },
    stage: { header: 'Stage', description: 'Where it stands.' },
    startsOn: { header: 'Starts on', description: 'First day.' },
    endsOn: { header: 'Ends on', description: 'Last day.' },
    theme: { header: 'Theme', description: 'What the person works on.' },
    ratingBefore: { header: 'Self-rating before', description: '1 to 5, before leaving.' },
    ratingAfter: { header: 'Self-rating after', description: '1 to 5, after returning.' },
    reportedOn: { header: 'Reported on', description: 'The day of the report.' },
    result: { header: 'Result', description: 'What came of it.' },
    continued: { header: 'Continued', description: 'Whether the work together goes on.' },
    source: { header: 'Source', description: 'The document it comes from.' },
    note: { header: 'Note', description: 'Anything to add.' },
  },
} as const satisfies TableWords<'secondments'>;
