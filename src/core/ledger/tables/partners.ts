import type { TableSpec } from '../schema-types';

/** 団体: the municipalities, companies, groups and intermediaries that work together; what each needs and offers. */
export const partners = {
  id: 'partners',
  group: 'basic',
  columns: [
    { id: 'partnerId', type: 'id', required: true, key: true, width: 12 },
    { id: 'name', type: 'text', required: true, organisation: true, width: 28 },
    { id: 'kana', type: 'text', width: 24 },
    { id: 'sector', type: 'choice', required: true, list: 'sector', width: 18 },
    { id: 'prefecture', type: 'text', width: 10 },
    { id: 'municipalityCode', type: 'code', digits: 'localCode', width: 12 },
    { id: 'corporateNumber', type: 'code', digits: 'corporateNumber', width: 16 },
    { id: 'contact', type: 'text', person: true, width: 20 },
    { id: 'telephone', type: 'telephone', width: 15 },
    { id: 'mail', type: 'mail', width: 24 },
    { id: 'postalCode', type: 'postalCode', width: 10 },
    { id: 'address', type: 'text', width: 32 },
    { id: 'url', type: 'url', width: 28 },
    { id: 'needs', type: 'text', width: 32 },
    { id: 'offers', type: 'text', width: 32 },
    { id: 'joinedOn', type: 'date', width: 12 },
    { id: 'note', type: 'text', width: 24 },
  ],
} as const satisfies TableSpec;
