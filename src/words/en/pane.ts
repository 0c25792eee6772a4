import type { pane as ja } from '../ja/pane';

export const pane: typeof ja = {
  heading: 'Workbook ledger',
  languageMenu: 'Display language',
  languageName: { ja: '日本語', en: 'English' },
  loading: 'Looking for the ledger…',
  close: 'Close',
  retry: 'Try again',

  none: {
    heading: 'There is no ledger in this workbook yet',
    body: 'Adds tables for partners, projects, sessions, participation and more, and a contents sheet. Existing sheets and cells stay as they are.',
    create: 'Create a new ledger',
  },

  tables: {
    heading: 'Tables',
    hint: 'Choose a table to go to its sheet.',
    name: 'Table',
    rows: 'Rows',
    rowCount: (count: string) => (count === '1' ? `${count} row` : `${count} rows`),
    open: (table: string) => `Go to the sheet of ${table}`,
    total: (tables: string, rows: string) => `${tables} tables, ${rows} rows in all`,
    empty: 'Empty',
    missing: (tables: readonly string[]) => `Some tables are missing: ${tables.join(', ')}`,
    addMissing: 'Add the missing tables',
    outdated:
      'This ledger follows an older version. Columns, lists and validation of today can be added; what is written and own columns stay.',
    upgrade: 'Upgrade',
    refresh: 'Refresh',
    refreshHint: 'Recalculates the KYODO functions and counts the rows again.',
  },

  catalogue: {
    heading: 'Add tables',
    hint: 'Add only the tables you need, group by group.',
    add: 'Add these tables',
    addNamed: (group: string) => `Add these tables: ${group}`,
  },

  examples: {
    heading: 'Add an example',
    hint: 'A ledger to try things out. Its rows are made up; only the totals are published figures.',
    choose: 'Example',
    add: 'Add the example',
    addNamed: (title: string) => `Add the example: ${title}`,
  },

  working: {
    upgrade: 'Upgrading the ledger…',
    newLedger: 'Creating the ledger…',
    addExample: 'Adding the example…',
    refresh: 'Recalculating…',
    check: 'Checking…',
    fix: 'Fixing cells…',
    undoFix: 'Putting cells back…',
    writeFindings: 'Writing the results of the check…',
    writeScorecard: 'Writing the scorecard…',
  },

  done: {
    created: (tables: string) => `The ledger is ready (${tables} tables and a contents sheet).`,
    tablesAdded: (tables: readonly string[]) => `Tables added: ${tables.join(', ')}`,
    tablesCompleted: (tables: readonly string[]) =>
      `Added the missing columns, validation or help to: ${tables.join(', ')}`,
    sheetsAdded: (sheets: readonly string[]) => `Added the missing sheets: ${sheets.join(', ')}`,
    nothingToAdd: 'Everything is there already. Nothing was changed.',
    exampleAdded: (title: string) => `Added the example “${title}”.`,
    refreshed: (time: string) => `Recalculated (${time}).`,
  },

  interrupted: (written: string, left: string) =>
    `Excel broke off. Sheets written: ${written}. Sheets begun: ${left}. Trying again goes on from there; cells that hold something stay as they are.`,
  noSheets: 'none',

  waiting: {
    cellEditing:
      'Waiting for the cell that is being edited. Press Enter to keep the entry or Esc to drop it.',
    retrying: 'Excel is busy. Trying again…',
    slow: 'Waiting for Excel to answer…',
  },
  stopWaiting: 'Stop waiting',

  refusedCode: (code: string) => `Error code: ${code}`,

  outside: {
    noOffice:
      'Office.js could not be loaded. Check the network, and the address of office.js that your administrator has set.',
    notExcel: 'This page belongs in Excel’s task pane. Open it from the Kyodo Ledger tab of Excel’s ribbon.',
    tooOld:
      'Kyodo Ledger does not run in this Excel. Please use Microsoft 365, Excel 2021 or later, or Excel on the web.',
    failed: 'The task pane could not be shown. Please close it and open it again.',
  },
};
