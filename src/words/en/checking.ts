import type { CheckingWords } from '../checking';

/** The words of the check around its findings: their kinds, the page of the task pane, the sheet of results. */
export const checking: CheckingWords = {
  kinds: {
    columnMissing: { name: 'Column missing', todo: 'Check the header, or add the column.' },
    mergedCells: { name: 'Merged cells', todo: 'Unmerge them and give each cell its value.' },
    missingKey: { name: 'ID missing', todo: 'Give the row an id that no other row has.' },
    duplicateKey: {
      name: 'ID twice',
      todo: 'Change one of the ids, or delete one row if they are the same.',
    },
    requiredMissing: { name: 'Required cell blank', todo: 'Enter the value.' },
    danglingReference: {
      name: 'Refers to nothing',
      todo: 'Check the id, or add its row to the table it refers to.',
    },
    wrongType: { name: 'Wrong type', todo: 'Enter what the column holds: a number, a date or text.' },
    unknownListValue: {
      name: 'Not in the list',
      todo: 'Choose from the list, or add the value to the list if you mean to use it.',
    },
    outsideProject: {
      name: 'Outside its project',
      todo: 'Correct the date, or the project’s first or last day.',
    },
    outsideFiscalYear: {
      name: 'Outside its fiscal year',
      todo: 'Correct the date, or the fiscal year of the row.',
    },
    numberingGap: { name: 'Gap in numbering', todo: 'Add the missing rows, or note why there are none.' },
    cumulativeFalls: {
      name: 'Cumulative value falls',
      todo: 'Correct one of the values, or how the indicator is reported.',
    },
    numberAsText: { name: 'Number as text', todo: 'Make it a number.' },
    fullWidth: { name: 'Full-width letters or digits', todo: 'Write it in half width.' },
    spaces: { name: 'Spaces for layout', todo: 'Take the spaces out.' },
    halfWidthKana: { name: 'Half-width kana', todo: 'Write it in full width.' },
    eraText: { name: 'Japanese era as text', todo: 'Make it a date or a year.' },
    checkDigit: { name: 'Check digit', todo: 'Compare the number with its source.' },
    postalCode: { name: 'Postal code', todo: 'Write it as 000-0000, in half width.' },
    telephone: {
      name: 'Telephone number',
      todo: 'Write it from its area code, in half-width digits and hyphens.',
    },
    mail: { name: 'Mail address', todo: 'Write one address, in half width.' },
    url: { name: 'Web address', todo: 'Write it from https:// on.' },
    organisationTwice: {
      name: 'Organisation twice',
      todo: 'Merge the rows if they are one; if not, tell them apart by their corporate numbers.',
    },
    indicatorSource: {
      name: 'Source of an indicator',
      todo: 'Name table, column and conditions as they are in the ledger.',
    },
    indicatorArithmetic: {
      name: 'Definition of an indicator',
      todo: 'Correct the unit, the way it is put together or the target: the number would be wrong.',
    },
  },

  sheet: {
    name: 'Check results',
    headers: ['Sheet', 'Cell', 'Kind', 'Value', 'What is wrong', 'What to do'],
    fix: (plain) => `“Check” in the task pane can make it “${plain}”.`,
    summary: (when, tables, rows, findings) =>
      `Checked ${when}: ${findings} to put right in ${tables} tables and ${rows} rows. Writing the results again replaces this table.`,
  },

  page: {
    tabs: { label: 'What the task pane shows', ledger: 'Ledger', indicators: 'Indicators', check: 'Check' },
    heading: 'Check',
    intro:
      'Looks through the tables of the ledger and lists what to put right. It only looks: no cell changes.',
    start: 'Check the ledger',
    again: 'Check again',
    stop: 'Stop',
    progress: (percent) => `Checking… ${percent} %`,
    progressLabel: 'How far the check is',
    noLedger: 'There are no ledger tables in this workbook. Create a ledger first, under “Ledger”.',
    none: (tables, rows) => `Nothing to put right (${tables} tables, ${rows} rows).`,
    found: (count, tables, rows) => `${count} to put right (${tables} tables, ${rows} rows).`,
    checkedAt: (time) => `As of ${time}.`,
    ambiguous: (tables) =>
      `These tables look like one table of the ledger, so none of them was checked. Keep one: ${tables}`,
    filter: 'Filter',
    filterHint: 'Part of a sheet, cell, value or sentence',
    shown: (shown, all) => `${shown} of ${all} shown`,
    noneShown: 'Nothing matches the filter.',
    count: (count) => `${count}`,
    more: (rest) => `Show more (${rest} left)`,
    goTo: (place) => `Go to ${place}`,
    value: (shown) => `“${shown}”`,
    change: (before, after) => `“${before}” → “${after}”`,
    fixOne: 'Fix…',
    fixOneNamed: (place) => `Fix… ${place}`,
    fixAll: (count) => `Fix all (${count})…`,
    fixAllNamed: (kind, count) => `Fix all (${count})… ${kind}`,
    preview: {
      title: 'These cells will be rewritten',
      body: 'No other cell changes. “Undo” takes it back afterwards.',
      cell: 'Cell',
      before: 'Now',
      after: 'Then',
      more: (rest) => `and ${rest} more`,
      apply: (count) => `Fix ${count}`,
      cancel: 'Cancel',
    },
    fixed: (count) => `Cells fixed: ${count}.`,
    skipped: (count) => `Left alone because they changed after the check: ${count}.`,
    undo: 'Undo',
    undone: (count) => `Cells put back: ${count}.`,
    writeSheet: 'Write to the sheet “Check results”',
    written: (sheet, count) => `Written to the sheet “${sheet}”: ${count}.`,
  },
};
