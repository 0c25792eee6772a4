import type { Book } from '../../src/core/book/book';
import { checkLedger } from '../../src/core/ledger/checks/check-ledger';
import type { Finding } from '../../src/core/ledger/checks/finding';
import { newWorkbook } from '../../src/files/new-workbook';
import { openBook } from '../../src/files/open-book';
import { checkThisLedger } from '../../src/jobs/check-ledger';
import { ALL_LEDGER_LANGUAGES } from '../../src/words/ledger-language';
import { places, smallBook, withMerge, withSheet } from '../core/ledger/checks/altered-book';
import { DATA_LEDGERS } from '../core/ledger/checks/data-ledgers';
import { APRIL_2021, held } from '../core/ledger/checks/few-rows';
import { INDICATOR_LEDGERS } from '../core/ledger/checks/indicator-ledgers';
import { plantFaults } from '../core/ledger/checks/planted-faults';
import { richBook } from '../core/ledger/checks/rich-ledger';
import { smallLedgers } from '../core/ledger/checks/small-ledger';
import { SPELLING_LEDGERS } from '../core/ledger/checks/spelling-ledgers';
import { startExcel } from '../office/start-excel';

/** Nobody looks at how far it is, and everybody waits for the end. */
const PATIENT = { progress: () => undefined, stopped: () => false };

/** The ways in which a workbook reaches the check; all of them find the same. */
const WAYS: readonly (readonly [string, (book: Book) => Promise<readonly Finding[] | undefined>])[] = [
  [
    'a file',
    (book) => {
      const opened = openBook(newWorkbook(book));
      if (!opened.ok) throw new Error('The file could not be opened');
      return Promise.resolve(checkLedger(opened.value.book, ALL_LEDGER_LANGUAGES)?.findings);
    },
  ],
  [
    'Excel',
    async (book) => {
      const excel = await startExcel({ book });
      const result = await checkThisLedger(PATIENT);
      excel.close();
      return result.end === 'checked' ? result.check.findings : undefined;
    },
  ],
];

const LEDGERS = smallLedgers([...DATA_LEDGERS, ...SPELLING_LEDGERS, ...INDICATOR_LEDGERS]);
/** The first ledger of each check: the others differ in nothing that a way into the check could lose. */
const ONE_OF_EACH = LEDGERS.filter(
  ({ check }, place) => LEDGERS.findIndex((each) => each.check === check) === place,
);

describe.each(WAYS)('through %s', (_, findingsOf) => {
  test.each(ONE_OF_EACH)('$check is found in a workbook that has it', async ({ check, wrong, cell, fix }) => {
    const findings = await findingsOf(smallBook(wrong));
    expect(places(findings ?? [])).toEqual([`${check} ${cell}`]);
    expect(findings?.[0]?.fix?.newValue).toEqual(fix);
  });

  test.each(ONE_OF_EACH)('$check is not found in one that has not', async ({ right }) => {
    expect(await findingsOf(smallBook(right))).toEqual([]);
  });

  test('cells that are merged, and a table that lacks a column', async () => {
    const rows = [1, 2].map((number) => ({
      projectId: `P${number}`,
      number,
      name: '事業',
      status: 'active',
    }));
    const book = smallBook({ projects: rows });
    const merged = withMerge(book, '事業', { top: 1, left: 2, bottom: 2, right: 2 });
    expect(places((await findingsOf(merged)) ?? [])).toEqual(['mergedCells 事業!C2:C3']);
    const renamed = (header: string): string => (header === '区分' ? '種別' : header);
    const lacking = withSheet(book, '団体', ({ tables, cells }) => ({
      tables: tables.map((table) => ({ ...table, columns: table.columns.map(renamed) })),
      cells: new Map(
        [...cells].map(([row, line]) => [
          row,
          row === 0
            ? new Map(
                [...line].map(([column, cell]) => [
                  column,
                  typeof cell.value === 'string' ? { ...cell, value: renamed(cell.value) } : cell,
                ]),
              )
            : line,
        ]),
      ),
    }));
    expect(places((await findingsOf(lacking)) ?? [])).toEqual(['columnMissing 団体!A1']);
  });

  test('500 seeded faults of all kinds: all of them and nothing else', async () => {
    const sound = richBook('ja');
    const { book, planted } = plantFaults(sound, 7);
    const gap = checkLedger(sound, ALL_LEDGER_LANGUAGES)?.findings ?? [];
    expect(planted.length).toBeGreaterThanOrEqual(500);
    expect(places((await findingsOf(book)) ?? []).sort()).toEqual([...places(gap), ...planted].sort());
  }, 120_000);

  test('days of a workbook that counts from 1904', async () => {
    const book = { ...smallBook(held('令和3年4月1日')), date1904: true };
    expect(await findingsOf(book)).toMatchObject([
      { check: 'eraText', fix: { newValue: APRIL_2021 - 1462 } },
    ]);
  });

  test('a workbook without a ledger', async () => {
    const book = smallBook({});
    const bare = { ...book, names: [], sheets: book.sheets.slice(0, 1) };
    expect(await findingsOf(bare)).toBeUndefined();
  });
});

test('a check that is no longer wanted stops, and tells how far it was', async () => {
  const told: number[] = [];
  await startExcel({ book: richBook('ja') });
  let now = 0;
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => (now += 20));
  const result = await checkThisLedger({
    progress: (done) => told.push(done),
    stopped: () => told.length >= 12,
  });
  clock.mockRestore();
  expect(result).toEqual({ end: 'stopped' });
  expect(told.length).toBeGreaterThanOrEqual(12);
  expect([...told].sort((a, b) => a - b)).toEqual(told);
  expect(Math.max(...told)).toBeLessThan(1);
});
