import type { support as ja } from '../ja/support';

export const support: typeof ja = {
  title: 'Using Kyodo Ledger, and where to ask',
  otherLanguage: '日本語',
  startHeading: 'Getting started',
  start: [
    'Choose “Task pane” on the Kyodo Ledger tab of the ribbon.',
    '“Create a new ledger” adds tables for partners, projects, sessions, participants, participation, indicators and results. Cells that exist stay as they are.',
    'To try it out, choose “Add an example”. Its rows are made up; only the totals are published figures.',
    'When you have entered data, choose “Check”: it lists what to put right, cell by cell (ids that stand twice, full-width digits, dates as text and more), and fixes on request what has a certain fix.',
  ],
  functionsHeading: 'Functions',
  functions:
    'Type =KYODO. in a cell to see the functions and what they do. When there is no answer the cell shows #N/A or #VALUE!, with a sentence that says why.',
  privacyHeading: 'Your data',
  privacy: 'Nothing in the ledger leaves this workbook. Everything is computed inside your Excel.',
  contactHeading: 'Contact',
  contact: 'Please ask the department or administrator who gave you this add-in.',
};
