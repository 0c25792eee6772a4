import { closeLive, expectFresh, openLive, settled, someLedger } from './live-book';

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
