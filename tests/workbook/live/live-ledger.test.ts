import { closeLive, EAGER, expectFresh, openLive, settled, someLedger } from './live-book';

afterEach(closeLive);

test('the ledger is read once, however many ask', async () => {
  const book = await openLive(someLedger(1));
  const { live, states, excel } = book;
  await expectFresh(book);
  const before = excel.host.badDays.requests;
  const all = await Promise.all(Array.from({ length: 50 }, () => live.current()));
  expect(new Set(all).size).toBe(1);
  expect(states).toEqual([all[0]]);
  expect(excel.host.badDays.requests).toBe(before);
});

test('an edit is taken in', async () => {
  const book = await openLive(someLedger(1));
  const sheet = book.excel.model.sheets.find(({ name }) => name === '参加');
  sheet?.write({ top: 2, left: 2, bottom: 2, right: 2 }, [['U77']]);
  await settled(book);
  expect(book.states).toHaveLength(2);
  await expectFresh(book);
});

test('tables and sheets that are renamed are noticed soon, though nothing tells of it', async () => {
  const book = await openLive(someLedger(1), EAGER);
  const table = book.excel.model.tables.find(({ name }) => name === '参加');
  if (!table) throw new Error('No table');
  table.name = '参加の記録';
  table.sheet.name = '記録';
  while (book.states.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  await expectFresh(book);
});

test('30,000 rows pasted below a table', async () => {
  const book = await openLive(someLedger(1));
  const table = book.excel.model.tables.find(({ name }) => name === '参加');
  if (!table) throw new Error('No table');
  const { left, right, bottom } = table.area;
  const rows = Array.from({ length: 30_000 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) =>
      column === 0 ? `A${100_000 + row}` : column === 1 ? 'S01' : column === 2 ? `U${row % 700}` : null,
    ),
  );
  table.sheet.write({ top: bottom + 1, bottom: bottom + 30_000, left, right }, rows);
  await settled(book);
  expect(table.area.bottom).toBe(bottom + 30_000);
  await expectFresh(book);
  book.excel.model.undo();
  await settled(book);
  await expectFresh(book);
});

test('closed, saved and opened again', async () => {
  const book = await openLive(someLedger(2));
  book.excel.model.sheets.find(({ name }) => name === '参加')?.deleteRows(2, 2);
  await settled(book);
  const saved = book.excel.saveBook();
  const { version } = await book.live.current();
  await closeLive();
  book.excel.close();
  const again = await openLive(saved);
  await expectFresh(again);
  expect((await again.live.current()).version).toBeGreaterThan(version);
});

test('a workbook without a ledger; then it gets one, and loses it', async () => {
  const { bookOf } = await import('../../office/books');
  const book = await openLive(bookOf({ メモ: [['自分のメモ']] }));
  await expectFresh(book);
  const sheet = book.excel.model.addSheet('指標');
  sheet.write({ top: 0, bottom: 1, left: 0, right: 1 }, [
    ['指標ID', '指標名'],
    ['K01', '延人'],
  ]);
  const table = sheet.addTable({ top: 0, bottom: 1, left: 0, right: 1 }, true);
  table.name = '指標';
  await settled(book);
  await book.live.look();
  await expectFresh(book);
  table.delete();
  await settled(book);
  await book.live.look();
  await expectFresh(book);
});

test('nobody listens any more: Excel is left alone', async () => {
  const book = await openLive(someLedger(1), { ...EAGER, linger: 1 });
  const { live, excel } = book;
  const end = live.subscribe(() => undefined);
  await closeLive();
  end();
  const before = excel.host.badDays.requests;
  await new Promise((resolve) => setTimeout(resolve, 60));
  await excel.idle();
  expect(excel.host.badDays.requests).toBe(before);
});
