import type { TableSpec } from '../schema-types';

/** 支援窓口: the directory of support centres, with how sure each row is. */
export const centres = {
  id: 'centres',
  group: 'reference',
  columns: [
    { id: 'centreId', type: 'id', required: true, key: true, width: 10 },
    { id: 'name', type: 'text', required: true, organisation: true, width: 32 },
    { id: 'kana', type: 'text', width: 24 },
    { id: 'partnerId', type: 'id', reference: 'partners', width: 12 },
    { id: 'municipalityCode', type: 'code', digits: 'localCode', width: 12 },
    { id: 'area', type: 'text', width: 20 },
    { id: 'postalCode', type: 'postalCode', width: 10 },
    { id: 'address', type: 'text', width: 32 },
    { id: 'telephone', type: 'telephone', width: 15 },
    { id: 'fax', type: 'telephone', width: 15 },
    { id: 'mail', type: 'mail', width: 24 },
    { id: 'url', type: 'url', width: 28 },
    { id: 'hours', type: 'text', width: 20 },
    { id: 'closedOn', type: 'text', width: 20 },
    { id: 'services', type: 'text', width: 32 },
    { id: 'certainty', type: 'choice', list: 'certainty', width: 12 },
    { id: 'doubt', type: 'text', width: 32 },
    { id: 'source', type: 'text', width: 28 },
    { id: 'note', type: 'text', width: 24 },
  ],
} as const satisfies TableSpec;
