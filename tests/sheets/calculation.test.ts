import { closeEngines, openBook, put, sheetNamed, sheetOf, tableOf, value, values } from './sheet-books';

afterEach(closeEngines);

const LEDGER = sheetOf(
  '台帳',
  [
    ['区分', '数', '額'],
    ['a', 1, 10],
    ['b', 2, 20],
    ['a', 3, 30],
    ['c', 4, 40],
  ],
  { tables: [tableOf('表', 'A1:C5', ['区分', '数', '額'])] },
);

test('results stand in the cells when settle has ended', async () => {
  const model = openBook([LEDGER, sheetOf('集計', [['=SUM(表[額])', '=UNIQUE(表[区分])']])]);
  await model.settle();
  const sheet = sheetNamed(model, '集計');
  expect(value(sheet, 'A1')).toBe(100);
  expect(values(sheet, 'B1:B4')).toEqual([['a'], ['b'], ['c'], [null]]);
  expect(model.settle()).toBeUndefined();
  put(sheetNamed(model, '台帳'), 'C2', 110);
  await model.settle();
  expect(value(sheet, 'A1')).toBe(200);
});
