import { newWorkbook } from '../../../src/files/new-workbook';
import { openBook } from '../../../src/files/open-book';
import { saveBook } from '../../../src/files/save-book';
import type { Bench } from '../bench';
import { withOneEdit } from '../one-edit';
import { largeLedger } from '../large-ledger';

const ROWS = 100_000;

/** Files in and out, without an engine. */
export const bench: Bench = async (report) => {
  const { book } = largeLedger(ROWS);
  const bytes = newWorkbook(book);
  const opened = openBook(bytes);
  if (!opened.ok) throw new Error(opened.reason.code);
  const edited = withOneEdit(opened.value.book);
  const note = `${(bytes.length / 1e6).toFixed(1)} MB`;
  await report.time('openBook: .xlsx of 100,000 × 12 into a Book', () => openBook(bytes), { note });
  await report.time('saveBook: nothing changed', () => saveBook(bytes, opened.value.book));
  await report.time('saveBook: one cell changed', () => saveBook(bytes, edited));
  await report.time('newWorkbook: a Book of 100,000 × 12 into .xlsx', () => newWorkbook(book), { runs: 3 });
};
