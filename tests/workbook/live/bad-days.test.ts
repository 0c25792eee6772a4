import type { BadDay } from '../../../src/workbench/excel-host/bad-days';
import { GOOD_DAY } from '../../../src/workbench/excel-host/bad-days';
import { setPatience, USUAL_PATIENCE } from '../../../src/workbook/excel-run';
import { excelWaiting } from '../../../src/workbook/excel-waiting';
import type { LiveBook } from './live-book';
import { closeLive, EAGER, expectFresh, ONLY_EVENTS, openLive, settled, someLedger } from './live-book';

jest.setTimeout(120_000);
beforeEach(() => setPatience({ hint: 20, noAnswer: 200, pauses: [5, 5, 5] }));
afterEach(async () => {
  await closeLive();
  setPatience(USUAL_PATIENCE);
});

const once = { request: 2, times: 1, done: 'nothing' } as const;
const DAYS: readonly (readonly [string, Partial<BadDay>])[] = [
  ['answers of 60 kB at most', { payload: 60_000 }],
  ['slow', { slow: 5 }],
  ['busy once', { failure: { ...once, code: 'ActivityLimitReached' } }],
  ['the connection is lost once', { failure: { ...once, code: 'InvalidOrTimedOutSession' } }],
  ['an answer is lost', { failure: { ...once, done: 'all', code: 'GeneralException' } }],
  ['a table is gone for a moment', { failure: { ...once, code: 'ItemNotFound' } }],
  ['another author inserts a row before a reading', { coauthor: { before: 3, deed: 'insertsRow' } }],
  ['another author writes before a reading', { coauthor: { before: 4, deed: 'editsCell' } }],
  ['another author renames a sheet before a reading', { coauthor: { before: 2, deed: 'renamesSheet' } }],
];

function write({ excel }: LiveBook, name: string, row: number, value: string): void {
  const table = excel.model.tables.find((each) => each.name === name);
  if (!table) throw new Error(`No table ${name}`);
  const { top, left } = table.area;
  const at = { top: top + row, bottom: top + row, left: left + 2, right: left + 2 };
  table.sheet.write(at, [[value]]);
}

/** Until a condition holds; a test that waits for ever has failed. */
async function until(book: LiveBook, isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    await settled(book);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

test.each(DAYS)('read on such a day: %s', async (_, day) => {
  const { BadDays } = await import('../../../src/workbench/excel-host/bad-days');
  const book = await openLive(someLedger(4), ONLY_EVENTS, { badDays: new BadDays(day) });
  await settled(book);
  await book.live.look();
  await expectFresh(book);
});

test.each(DAYS)('changed on such a day: %s', async (_, day) => {
  const book = await openLive(someLedger(4));
  book.excel.host.badDays.set(day);
  write(book, '参加', 2, 'U03');
  write(book, '実績', 1, '2021');
  await settled(book);
  book.excel.host.badDays.set(GOOD_DAY);
  await settled(book);
  await book.live.look();
  await expectFresh(book);
});

test('a long table comes in parts, however little Excel answers at once', async () => {
  const book = await openLive(someLedger(4));
  const { excel } = book;
  excel.host.badDays.set({ payload: 40_000 });
  const table = excel.model.tables.find(({ name }) => name === '参加');
  if (!table) throw new Error('No table');
  const { left, bottom } = table.area;
  const rows = Array.from({ length: 3_000 }, (_, row) => [`A${1_000 + row}`, 'S01', `U0${row % 9}`]);
  table.sheet.write({ top: bottom + 1, bottom: bottom + 3_000, left, right: left + 2 }, rows);
  await settled(book);
  await expectFresh(book);
});

test('while somebody types into a cell, the last state holds and nobody is told to wait', async () => {
  const book = await openLive(someLedger(4));
  const said: unknown[] = [];
  const stop = excelWaiting.listen(() => said.push(excelWaiting.state()));
  const { badDays } = book.excel.host;
  badDays.set({ cellEditing: true });
  write(book, '参加', 2, 'U03');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(book.states).toHaveLength(1);
  badDays.set({ cellEditing: false });
  await until(book, () => book.states.length > 1);
  stop();
  expect(said).toEqual([]);
  expect(book.states.every(({ ledger }) => ledger.ok)).toBe(true);
  await expectFresh(book);
});

test('when Excel keeps refusing, cells say so, and all comes back when it does', async () => {
  const book = await openLive(someLedger(4), EAGER);
  const { badDays } = book.excel.host;
  badDays.set({
    failure: { request: 1, times: Number.POSITIVE_INFINITY, code: 'AccessDenied', done: 'nothing' },
  });
  write(book, '参加', 2, 'U03');
  await until(book, () => book.states.at(-1)?.ledger.ok === false);
  expect(book.states.at(-1)?.ledger).toMatchObject({
    kind: 'missing',
    reason: { code: 'ledgerUnreadable', data: { code: 'AccessDenied' } },
  });
  write(book, '参加', 3, 'U04');
  badDays.set({ failure: undefined });
  await until(book, () => book.states.at(-1)?.ledger.ok === true);
  await expectFresh(book);
  // Events come again, too.
  write(book, '参加', 4, 'U05');
  await settled(book);
  await expectFresh(book);
});

test('an Excel that does not answer at all', async () => {
  const book = await openLive(someLedger(4), EAGER);
  const { badDays } = book.excel.host;
  badDays.set({ silent: true });
  write(book, '参加', 2, 'U03');
  await until(book, () => book.states.at(-1)?.ledger.ok === false);
  badDays.set({ silent: false });
  await until(book, () => book.states.at(-1)?.ledger.ok === true);
  await expectFresh(book);
});
