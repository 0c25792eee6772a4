import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Book } from '../../../src/core/book/book';
import type { Finding } from '../../../src/core/ledger/checks/finding';
import { exampleBook } from '../../../src/examples/catalogue';
import { openBook } from '../../../src/files/open-book';
import { addExample } from '../../../src/jobs/add-example';
import { checkThisLedger } from '../../../src/jobs/check-ledger';
import { fixFindings, undoFixes } from '../../../src/jobs/fix-findings';
import { ledgerState } from '../../../src/jobs/ledger-state';
import { newLedger } from '../../../src/jobs/new-ledger';
import { refresh } from '../../../src/jobs/refresh';
import { selectCell } from '../../../src/jobs/select-cell';
import { showSheet } from '../../../src/jobs/show-sheet';
import { upgrade } from '../../../src/jobs/upgrade';
import { readScorecard } from '../../../src/jobs/read-scorecard';
import { writeFindings } from '../../../src/jobs/write-findings';
import { writeScorecard } from '../../../src/jobs/write-scorecard';
import { bookOf } from '../../office/books';
import { ledgerWith, withoutColumns } from '../ledger-books';

/** One thing a person asks for, and a workbook in which there is something to do for it. */
export interface BadDayJob {
  /** Its file in src/jobs. */
  readonly file: string;
  readonly name: string;
  readonly book: () => Book;
  /** What was found before the bad day began and the job is told. */
  readonly prepare?: () => Promise<unknown>;
  readonly run: (prepared: unknown) => Promise<unknown>;
  readonly writes: boolean;
  readonly addsSheets: boolean;
}

const OWN_SHEET = bookOf({ メモ: [['自分のメモ', 1]] });

/** The tables of a ledger without rows, some columns taken away. */
function olderLedger(): Book {
  return ledgerWith({
    団体: (sheet) => withoutColumns(sheet, ['備考']),
    事業: (sheet) => withoutColumns(sheet, ['備考']),
  });
}

function clubLedger(): Book {
  const book = exampleBook('after-work-club', 'ja');
  if (!book.ok) throw new Error('No example');
  return book.value;
}

function firstVersion(): Book {
  const opened = openBook(readFileSync(path.join(__dirname, '..', 'first-version.xlsx')));
  if (!opened.ok) throw new Error('The first version’s ledger does not open');
  return opened.value.book;
}

/** Full-width digits in a postal code: something that can be put right. */
function faultyLedger(): Book {
  return ledgerWith(
    {},
    {
      rows: {
        partners: ['０６００００１', '０６００００２'].map((postalCode, i) => ({
          partnerId: `G${i}`,
          name: `団体${i}`,
          postalCode,
        })),
      },
    },
  );
}

const watch = { progress: () => undefined, stopped: () => false };

async function found(): Promise<readonly Finding[]> {
  const result = await checkThisLedger(watch);
  return result.end === 'checked' ? result.check.findings : [];
}

async function fixed(): Promise<unknown> {
  const result = await fixFindings(await found());
  return result.done ? result.undo : [];
}

const NOW = new Date(2026, 3, 1);

const READING = { writes: false, addsSheets: false };
const BUILDING = { writes: true, addsSheets: true };

export const BAD_DAY_JOBS: readonly BadDayJob[] = [
  {
    file: 'new-ledger',
    name: 'a new ledger',
    book: () => OWN_SHEET,
    run: () => newLedger('ja'),
    ...BUILDING,
  },
  {
    file: 'new-ledger',
    name: 'columns that a ledger lacks',
    book: olderLedger,
    run: () => newLedger('ja'),
    writes: true,
    addsSheets: false,
  },
  {
    file: 'add-example',
    name: 'an example',
    book: () => OWN_SHEET,
    run: () => addExample('after-work-club', 'ja'),
    ...BUILDING,
  },
  {
    file: 'add-example',
    name: 'an example in an empty ledger',
    book: () => ledgerWith({}),
    run: () => addExample('after-work-club', 'ja'),
    ...BUILDING,
  },
  {
    file: 'upgrade',
    name: 'an upgrade',
    book: firstVersion,
    run: () => upgrade(),
    writes: true,
    addsSheets: false,
  },
  { file: 'refresh', name: 'a refresh', book: clubLedger, run: () => refresh('ja', NOW), ...READING },
  {
    file: 'ledger-state',
    name: 'a look at the ledger',
    book: clubLedger,
    run: () => ledgerState('ja'),
    ...READING,
  },
  { file: 'show-sheet', name: 'showing a sheet', book: clubLedger, run: () => showSheet('参加'), ...READING },
  {
    file: 'select-cell',
    name: 'showing a cell',
    book: clubLedger,
    run: () => selectCell('参加', 'B2'),
    ...READING,
  },
  { file: 'check-ledger', name: 'a check', book: clubLedger, run: () => checkThisLedger(watch), ...READING },
  {
    file: 'fix-findings',
    name: 'fixes',
    book: faultyLedger,
    prepare: found,
    run: (findings) => fixFindings(findings as readonly Finding[]),
    writes: true,
    addsSheets: false,
  },
  {
    file: 'fix-findings',
    name: 'fixes taken back',
    book: faultyLedger,
    prepare: fixed,
    run: (undo) => undoFixes(undo as Parameters<typeof undoFixes>[0]),
    writes: true,
    addsSheets: false,
  },
  {
    file: 'write-findings',
    name: 'a sheet of results',
    book: clubLedger,
    prepare: () => checkThisLedger(watch),
    run: (result) =>
      writeFindings(
        (result as { readonly check: Parameters<typeof writeFindings>[0] }).check,
        new Date(2026, 3, 1),
        'ja',
      ),
    ...BUILDING,
  },
  {
    file: 'read-scorecard',
    name: 'a look at the indicators',
    book: clubLedger,
    run: () => readScorecard(null, NOW),
    ...READING,
  },
  {
    file: 'write-scorecard',
    name: 'a scorecard',
    book: clubLedger,
    run: () => writeScorecard({ fiscalYear: null, now: NOW, language: 'ja', show: true }),
    ...BUILDING,
  },
];
