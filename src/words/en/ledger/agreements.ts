import type { TableWords } from '../../../core/ledger/schema';

export const agreements = {
  name: 'Agreements',
  description: 'Whether each partner has agreed to each goal.',
  columns: {
    agreementId: { header: 'Agreement ID', description: 'Identifies this record.' },
    goalId: { header: 'Goal ID', description: 'The goal in question.' },
    partnerId: { header: 'Partner ID', description: 'The partner that answers.' },
    answer: { header: 'Answer', description: 'Agreed, agreed with conditions, considering or declined.' },
    agreedOn: { header: 'Answered on', description: 'The day of the answer.' },
    signatory: {
      header: 'Signatory',
      description: 'The office of whoever answered for the partner. No name is needed.',
    },
    condition: { header: 'Condition', description: 'Conditions or reservations.' },
    evidence: { header: 'Evidence', description: 'Minutes, agreement or other document that shows it.' },
    note: { header: 'Note', description: 'Anything to add.' },
  },
} as const satisfies TableWords<'agreements'>;
