import type { TableWords } from '../../../core/ledger/schema';

export const centres = {
  name: 'Centres',
  description:
    'Directory of support centres. What the source leaves open is said in the column on certainty.',
  columns: {
    centreId: { header: 'Centre ID', description: 'Identifies the centre.' },
    name: { header: 'Name', description: 'Official name.' },
    kana: { header: 'Kana', description: 'Reading of the name in katakana.' },
    partnerId: { header: 'Partner ID', description: 'The partner that runs it.' },
    municipalityCode: {
      header: 'Municipality code',
      description: 'National local-government code, six digits.',
    },
    area: { header: 'Area served', description: 'Where it helps.' },
    postalCode: { header: 'Postal code', description: 'Digits and a hyphen, for example 000-0000.' },
    address: { header: 'Address', description: 'Starting from the municipality.' },
    telephone: { header: 'Telephone', description: 'Digits and hyphens.' },
    fax: { header: 'Fax', description: 'Digits and hyphens.' },
    mail: { header: 'Mail', description: 'Mail address.' },
    url: { header: 'Website', description: 'Address starting with https://.' },
    hours: { header: 'Opening hours', description: 'When it is open.' },
    closedOn: { header: 'Closed on', description: 'When it is closed.' },
    services: { header: 'Services', description: 'What it offers.' },
    certainty: { header: 'Certainty', description: 'How sure the row is.' },
    doubt: { header: 'Doubt', description: 'What was inferred, and why.' },
    source: { header: 'Source', description: 'The document it comes from.' },
    note: { header: 'Note', description: 'Anything to add.' },
  },
} as const satisfies TableWords<'centres'>;
