import fc from 'fast-check';
import type { LedgerCheck } from '../../src/core/ledger/checks/check-ledger';
import { addExample } from '../../src/jobs/add-example';
import { checkThisLedger } from '../../src/jobs/check-ledger';
import { fixFindings } from '../../src/jobs/fix-findings';
import { newLedger } from '../../src/jobs/new-ledger';
import { refresh } from '../../src/jobs/refresh';
import { upgrade } from '../../src/jobs/upgrade';
import { upgradeBook } from '../../src/jobs/upgrade-book';
import { writeFindings } from '../../src/jobs/write-findings';
import { writeScorecard } from '../../src/jobs/write-scorecard';
import { startExcel } from '../office/start-excel';
import { lostContent } from './kept-content';
import { ledgerInUse } from './user-content';

const NOW = new Date(2026, 3, 1);

/** Every job that writes into a workbook; a new one belongs here. */
const JOBS = {
  newLedger: () => newLedger('ja'),
  addTables: () => newLedger('ja', ['roles', 'surveyAnswers', 'budgetLines']),
  addExample: () => addExample('after-work-club', 'ja'),
  upgrade: () => upgrade(),
  refresh: () => refresh('ja', NOW),
  check: () => checked((check) => writeFindings(check, new Date(2026, 3, 1), 'ja')),
  scorecard: () => writeScorecard({ fiscalYear: 2021, now: NOW, language: 'ja', show: true }),
  fix: () => checked(({ findings }) => fixFindings(findings)),
} as const;

/** The rows of these ledgers are clean: there is nothing to fix in them, and nothing else may be touched. */
async function checked(then: (check: LedgerCheck) => Promise<unknown>): Promise<void> {
  const result = await checkThisLedger({ progress: () => undefined, stopped: () => false });
  if (result.end === 'checked') await then(result.check);
}

type JobName = keyof typeof JOBS;
const NAMES = Object.keys(JOBS) as readonly JobName[];

/** Every run opens a workbook and works through its jobs. */
const RUNS = 8;
const RUNNING_MS = 300_000;

test(
  'columns, colours, formulas, notes, values, names and sheets of a person’s own survive every job',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        ledgerInUse,
        fc.shuffledSubarray([...NAMES], { minLength: NAMES.length }),
        async (book, jobs) => {
          const excel = await startExcel({ book });
          try {
            const before = excel.saveBook();
            for (const name of jobs) {
              await JOBS[name]();
              await excel.idle();
              expect({ after: name, lost: lostContent(before, excel.saveBook()) }).toEqual({
                after: name,
                lost: [],
              });
            }
          } finally {
            excel.close();
          }
        },
      ),
      { numRuns: RUNS },
    );
  },
  RUNNING_MS,
);

test('and an upgrade without Excel', () => {
  let done = 0;
  fc.assert(
    fc.property(ledgerInUse, (book) => {
      const result = upgradeBook(book);
      if (result.done) done++;
      expect(result.done ? lostContent(book, result.book) : []).toEqual([]);
    }),
    { numRuns: 100 },
  );
  // Nothing survives by being declined.
  expect(done).toBeGreaterThan(80);
});
