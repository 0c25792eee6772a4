import type { ProblemSentences } from '../../core/ledger/ledger-problems';

/** Why a job left the workbook as it was, and what to do. */
export const ledgerProblems: ProblemSentences = {
  sheetTaken: ({ sheet }) =>
    `The sheet “${sheet}” holds something else, so the ledger cannot be made. Please rename that sheet and try again. Nothing was written.`,
  tableNameTaken: ({ table, sheet }) =>
    `The sheet “${sheet}” has a table called “${table}” that is not the ledger’s. Please rename that table and try again. Nothing was written.`,
  nameTaken: ({ name }) =>
    `The name “${name}” is already in use. Please rename it under Formulas, Name Manager, and try again. Nothing was written.`,
  severalTables: ({ table, found }) =>
    `Several tables have the column “${table}” (${found}), and it is not clear which is the ledger’s. Please remove the others or rename their headers. Nothing was written.`,
  resultsSheetTaken: ({ sheet }) =>
    `The sheet “${sheet}” holds something else, so the results of the check cannot be written there. Rename the sheet, or move what was added to it, and try again. Nothing was written.`,
  scorecardSheetTaken: ({ sheet }) =>
    `The sheet “${sheet}” holds something else, so the scorecard cannot be written there. Rename the sheet, or move what was added to it, and try again. Nothing was written.`,
  newerLedger: ({ version, known }) =>
    `This ledger follows a later version (${version}) than this add-in knows (${known}). Update the add-in and try again. Nothing was written.`,
  noLedger: () => 'This workbook holds no table of a ledger. Nothing was written.',
  sheetProtected: ({ sheet }) =>
    `The sheet “${sheet}” is protected. Please unprotect it on the Review tab and try again. Nothing was written.`,
  workbookProtected: ({ sheets }) =>
    `The structure of the workbook is protected, so sheets cannot be added (${sheets}). Choose “Protect Workbook” on the Review tab to remove the protection, then try again. Nothing was written.`,
  noRoomForColumns: ({ table, sheet, columns }) =>
    `The table “${table}” on the sheet “${sheet}” needs more columns (${columns}), but the cells right of it are in use. Please make room and try again. Nothing was written.`,
  noRoomForRows: ({ table, sheet }) =>
    `The table “${table}” on the sheet “${sheet}” needs more rows, but the cells below it are in use or it has a totals row. Please make room and try again. Nothing was written.`,
  ledgerHasRows: ({ table, rows }) =>
    `The ledger already holds rows (${rows} in “${table}”). An example goes into an empty ledger only: please try it in a new workbook. Nothing was written.`,
  unknownExample: ({ name, known }) => `There is no example “${name}”. Examples: ${known}`,
};
