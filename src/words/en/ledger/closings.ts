import type { TableWords } from '../../../core/ledger/schema';

export const closings = {
  name: 'Closings',
  description: 'When each fiscal year was closed: later changes of its values can be told.',
  columns: {
    closingId: { header: 'Closing ID', description: 'Identifies this closing.' },
    fiscalYear: {
      header: 'Fiscal year',
      description: 'The year that was closed, as the year in which it begins.',
    },
    closedOn: { header: 'Closed on', description: 'The day of closing.' },
    closedBy: { header: 'Closed by', description: 'The office that closed it.' },
    status: { header: 'Status', description: 'Closed or reopened.' },
    rowCount: { header: 'Rows', description: 'Rows at the time of closing.' },
    fingerprint: {
      header: 'Fingerprint',
      description: 'Tells the closed content from any other. Do not change it.',
    },
    report: { header: 'Report', description: 'Name or place of the year’s report.' },
    reason: { header: 'Reason of reopening', description: 'Why it was opened again.' },
    note: { header: 'Note', description: 'Anything to add.' },
  },
} as const satisfies TableWords<'closings'>;
