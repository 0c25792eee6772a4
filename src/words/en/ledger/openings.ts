import type { TableWords } from '../../../core/ledger/schema';

export const openings = {
  name: 'Openings',
  description: 'Places that look for people: secondments, side jobs, volunteers, experts.',
  columns: {
    openingId: { header: 'Opening ID', description: 'Identifies the opening and never changes.' },
    partnerId: { header: 'Partner ID', description: 'The partner that looks for people.' },
    projectId: { header: 'Project ID', description: 'The project, if it is for one.' },
    title: { header: 'Title', description: 'A short name.' },
    kind: { header: 'Kind', description: 'Secondment, side job, volunteer and so on.' },
    field: { header: 'Field', description: 'Field of the work.' },
    need: { header: 'Need', description: 'The problem, and what is wanted.' },
    skills: { header: 'Skills wanted', description: 'Experience and skills that help.' },
    tags: { header: 'Tags', description: 'Words for matching, separated by “;”.' },
    seats: { header: 'Seats', description: 'How many people are wanted.' },
    opensOn: { header: 'Opens on', description: 'First day of the call.' },
    closesOn: { header: 'Closes on', description: 'Last day of the call.' },
    months: { header: 'Months', description: 'Length of the work in months.' },
    channel: { header: 'Way of working', description: 'Online, on site and so on.' },
    reward: { header: 'Reward', description: 'Total reward; 0 for none, blank while undecided.' },
    status: { header: 'Status', description: 'Open, filled, closed and so on.' },
    source: { header: 'Source', description: 'The document it comes from.' },
    note: { header: 'Note', description: 'Anything to add.' },
  },
} as const satisfies TableWords<'openings'>;
