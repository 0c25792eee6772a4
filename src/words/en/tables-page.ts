import type { TablesPageWords } from '../ja/tables-page';

export const tablesPageWords: TablesPageWords = {
  intro:
    'This page is made from the declarations of the tables (`npm run docs`); do not edit it. Tables and headers may be renamed in a ledger, and own columns and list values added.',
  columnHeaders: ['Header', 'Type', 'Description'],
  listsTitle: 'Value lists',
  listHeaders: ['List', 'Values'],
  required: 'required',
  key: 'id of the row',
  refersTo: (table) => `id in ${table}`,
  choiceOf: (list) => `choice: ${list}`,
  inUnit: (type, unit) => `${type} (${unit})`,
  types: {
    id: 'id',
    code: 'number as text',
    text: 'text',
    integer: 'whole number',
    decimal: 'number',
    yen: 'yen',
    rate: 'rate',
    date: 'date',
    fiscalYear: 'fiscal year',
    choice: 'choice',
    url: 'URL',
    mail: 'mail',
    telephone: 'telephone',
    postalCode: 'postal code',
  },
  units: {
    minutes: 'minutes',
    hours: 'hours',
    months: 'months',
    people: 'people',
    points: 'points',
    rows: 'rows',
  },
};
