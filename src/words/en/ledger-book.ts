import type { LedgerBookWords } from '../../core/ledger/book-words';

/** What a ledger workbook says besides the names of its tables and columns. */
export const ledgerBookWords: LedgerBookWords = {
  contents: 'Contents',
  lists: 'Lists',
  title: 'Kyodo Ledger',
  introduction: [
    'This workbook records what municipalities, companies and NPOs do together: partners, projects, sessions, people, indicators.',
    'Select a header cell in the first row of a table to read what belongs in its column. Add rows right below a table.',
    'A blank cell means “not reported”, which is not zero. Personal data such as names may stay blank: no calculation needs it.',
  ],
  contentsHeaders: { sheet: 'Sheet', description: 'What it holds', rows: 'Rows' },
  listsDescription: 'The values offered while typing. Whatever you add right below a list is offered too.',
  legend: {
    title: 'Colours',
    required: 'Header of a column that must be filled (bold)',
    optional: 'Header of a column that may stay blank',
    missing: 'A cell that must be filled and is still blank in a row that was begun',
  },
  nameOfList: (header) => `list_${header}`,
  tableOfList: (header) => `choices_${header}`,
  headerHelp: {
    required: (header) => `${header} (required)`,
    optional: (header) => `${header} (optional)`,
  },
  alerts: {
    id: { title: 'Length of the ID', message: 'Please use at most 40 characters.' },
    code: { title: 'Length of the number', message: 'Please use at most 40 characters.' },
    text: { title: 'Text', message: 'Please type text.' },
    integer: { title: 'Whole number', message: 'Please type a whole number, zero or more, without a unit.' },
    decimal: { title: 'Number', message: 'Please type a number without a unit.' },
    yen: { title: 'Amount', message: 'Please type whole yen, without a currency word.' },
    rate: { title: 'Rate', message: 'Please type a rate between 0% and 100%, for example 36.3%.' },
    date: { title: 'Date', message: 'Please type a date, for example 2021-04-01.' },
    fiscalYear: {
      title: 'Fiscal year',
      message: 'Please type the year in which the fiscal year begins (2021 for April 2021 to March 2022).',
    },
    choice: {
      title: 'Not in the list',
      message:
        'This value is not in the list. To use it regularly, add it to the Lists sheet. Keep it anyway?',
    },
    url: { title: 'Address', message: 'This address does not start with https://. Keep it anyway?' },
    mail: { title: 'Mail address', message: 'This does not look like a mail address. Keep it anyway?' },
    telephone: {
      title: 'Telephone number',
      message: 'This is not a telephone number of digits and hyphens. Keep it anyway?',
    },
    postalCode: { title: 'Postal code', message: 'This is not of the form 000-0000. Keep it anyway?' },
    reference: {
      title: 'Unknown ID',
      message: 'This ID is not in the table it points to. Please add it there first. Keep it anyway?',
    },
  },
};
