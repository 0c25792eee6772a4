import type { TableWords } from '../../../core/ledger/schema';

export const cases = {
  name: 'Cases',
  description:
    'The case book. Roles and outcomes of the parties stand in Activities and Roles under the same project.',
  columns: {
    caseId: { header: 'Case ID', description: 'Identifies the case.' },
    title: { header: 'Title', description: 'Name of the case.' },
    projectId: { header: 'Project ID', description: 'The project with its roles and outcomes.' },
    field: { header: 'Field', description: 'Field of the case.' },
    area: { header: 'Area', description: 'Where it took place.' },
    collaborationType: {
      header: 'Form of collaboration',
      description: 'Co-hosting, commission, grant and so on.',
    },
    parties: { header: 'Parties', description: 'The parties, separated by “;”.' },
    period: { header: 'Period', description: 'When it took place.' },
    background: { header: 'Background', description: 'How it began.' },
    content: { header: 'What was done', description: 'What was done.' },
    outcome: { header: 'Outcome', description: 'What came of it.' },
    lesson: { header: 'Lesson', description: 'What others can learn.' },
    source: { header: 'Source', description: 'The document it comes from.' },
    note: { header: 'Note', description: 'Anything to add.' },
  },
} as const satisfies TableWords<'cases'>;
