import type { TableWords } from '../../../core/ledger/schema';

export const sessions = {
  name: 'Sessions',
  description: 'Meetings of the projects, one row per meeting.',
  columns: {
    sessionId: { header: 'Session ID', description: 'Identifies the session and never changes.' },
    projectId: { header: 'Project ID', description: 'The project the session belongs to.' },
    heldOn: { header: 'Held on', description: 'The day of the session.' },
    kind: { header: 'Kind', description: 'Session, meeting, site visit and so on.' },
    channel: {
      header: 'Channel',
      description: 'Online, on site, both. The online rate is computed from this column.',
    },
    tool: { header: 'Tool', description: 'Zoom, LINE, Slack and other means that were used.' },
    topic: { header: 'Topic', description: 'What was discussed or done.' },
    place: { header: 'Place', description: 'The venue, for sessions on site.' },
    minutes: { header: 'Minutes', description: 'Length of the session in minutes.' },
    expected: {
      header: 'Expected people',
      description: 'How many people were expected: the base of the participation rate.',
    },
    note: { header: 'Note', description: 'Anything to add.' },
  },
} as const satisfies TableWords<'sessions'>;
