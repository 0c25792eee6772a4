import type { TableWords } from '../../../core/ledger/schema';

export const changes = {
  name: 'Changes',
  description: 'What was changed in the ledger: which table, row and column, from what to what, and why.',
  columns: {
    changeId: { header: 'Change ID', description: 'Identifies this change.' },
    changedOn: { header: 'Changed on', description: 'The day of the change.' },
    changedBy: { header: 'Changed by', description: 'The office that made the change.' },
    action: { header: 'Action', description: 'Added, changed, deleted, imported and so on.' },
    tableName: { header: 'Table', description: 'Name of the table.' },
    rowId: { header: 'Row ID', description: 'Id of the row.' },
    columnName: { header: 'Column', description: 'Header of the column.' },
    before: { header: 'Before', description: 'The value before.' },
    after: { header: 'After', description: 'The value after.' },
    reason: { header: 'Reason', description: 'Why it was changed.' },
    source: { header: 'Source', description: 'The document it comes from.' },
    note: { header: 'Note', description: 'Anything to add.' },
  },
} as const satisfies TableWords<'changes'>;
