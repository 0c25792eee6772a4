import type { TableWords } from '../../../core/ledger/schema';

export const partners = {
  name: 'Partners',
  description:
    'The municipalities, companies and groups that work together, with what each needs and offers.',
  columns: {
    partnerId: {
      header: 'Partner ID',
      description: 'Identifies the partner and never changes. Other tables point to the partner by this ID.',
    },
    name: { header: 'Name', description: 'Official name.' },
    kana: { header: 'Kana', description: 'Reading of the name in katakana.' },
    sector: {
      header: 'Sector',
      description:
        'Kind of organisation: municipality, company, NPO and so on. Add your own to the Lists sheet.',
    },
    prefecture: { header: 'Prefecture', description: 'Prefecture of the address.' },
    municipalityCode: {
      header: 'Municipality code',
      description:
        'National local-government code, six digits with the check digit. Kept as text, so leading zeros stay.',
    },
    corporateNumber: {
      header: 'Corporate number',
      description: 'The 13-digit number assigned by the National Tax Agency. Kept as text.',
    },
    contact: { header: 'Contact desk', description: 'The office to contact. No personal name is needed.' },
    telephone: { header: 'Telephone', description: 'Digits and hyphens, for example 000-000-0000.' },
    mail: { header: 'Mail', description: 'Mail address of the contact desk.' },
    postalCode: { header: 'Postal code', description: 'Digits and a hyphen, for example 000-0000.' },
    address: { header: 'Address', description: 'Starting from the municipality.' },
    url: { header: 'Website', description: 'Address starting with https://.' },
    needs: { header: 'Needs', description: 'What the partner looks for, or struggles with.' },
    offers: {
      header: 'Offers',
      description: 'What the partner can give: people, places, knowledge and so on.',
    },
    joinedOn: { header: 'Joined on', description: 'The day the partner joined.' },
    note: { header: 'Note', description: 'Anything to add.' },
  },
} as const satisfies TableWords<'partners'>;
