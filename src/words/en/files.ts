import type { Reasons } from '../../core/reasons';
import type { FileReasonSentences } from '../ja/files';

const FOUND: Readonly<Record<Reasons['fileNoWorkbook']['found'], string>> = {
  document: 'This is a document (Word).',
  presentation: 'This is a presentation (PowerPoint).',
  openDocument: 'This is an OpenDocument file (.ods or the like).',
  zip: 'There is no workbook in this file.',
};

/** Why a file is not opened, and what is said of one that is. */
export const fileReasons: FileReasonSentences = {
  fileEmpty: () => 'The file is empty (0 bytes). Save it again, or ask for the original once more.',
  fileNotWorkbook: () => 'This is not an Excel workbook. Choose an .xlsx file.',
  fileOldFormat: () =>
    'This workbook has the old format (.xls). Open it in Excel, save it as .xlsx, and choose that file.',
  fileEncrypted: () =>
    'The file is encrypted with a password. Open it in Excel, remove the password, save it, and choose it again.',
  fileNoWorkbook: ({ found }) => `${FOUND[found]} Choose an Excel file in the .xlsx format.`,
  fileBinaryWorkbook: () =>
    'This workbook has the binary format (.xlsb). Open it in Excel, save it as .xlsx, and choose that file.',
  fileDamaged: ({ part }) =>
    part === 'zip'
      ? 'The file is damaged or cut short. Ask for the original once more.'
      : `A part of the file (${part}) is damaged. Open it in Excel, let Excel repair it, and save it again.`,
  fileTooLarge: ({ bytes, limit }) =>
    `The file is too large (${megabytes(bytes)}); up to ${megabytes(limit)} can be opened. Split its sheets.`,
  fileTooManyParts: ({ count, limit }) =>
    `The file has too many parts (${count}; at most ${limit}). It is not opened, to be safe. Ask the sender.`,
  fileInflatesTooMuch: ({ part }) =>
    `A part of the file (${part}) swells beyond reason. It is not opened, to be safe. Ask the sender.`,
  fileHasDtd: ({ part }) =>
    `A part of the file (${part}) declares a document type that could read other files. It is not opened, to be safe. Ask the sender.`,
  fileNoLedger: () =>
    'No table of a ledger was found. Check the names and headers of the tables, or choose a workbook made as a new ledger.',
  fileRowsBelowTable: ({ table, count }) =>
    `${count} row(s) stand directly below the table “${table}”, outside its range. They were read as its rows; extend the table in Excel.`,
  fileColumnsLeftOut: ({ table, count }) =>
    `The table “${table}” has too many columns of your own; the last ${count} were not read.`,
  fileMacrosNotRun: () => 'The workbook has macros. They are not run, and they stay as they are.',
  fileLinksNotFollowed: ({ count }) =>
    `The workbook has ${count} link(s) to other workbooks. They are not followed; the stored values are used.`,
  fileSheetsNotShown: ({ names }) =>
    `Sheets that are no tables of cells, such as chart sheets (${names}), are not shown but stay in the file.`,
};

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}
