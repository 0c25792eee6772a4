import { bookOf } from '../../office/books';
import { startExcel } from '../../office/start-excel';

const A1_B2 = { top: 0, left: 0, bottom: 1, right: 1 };
const D5_D9 = { top: 4, left: 3, bottom: 8, right: 3 };

async function open(merges = [A1_B2, D5_D9]): Promise<void> {
  const book = bookOf({ 表: [['あ']] });
  await startExcel({ book: { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, merges })) } });
}

async function mergedIn(address: string) {
  return Excel.run(async (context) => {
    const merged = context.workbook.worksheets.getItem('表').getRange(address).getMergedAreasOrNullObject();
    merged.load({ address: true, areaCount: true, cellCount: true });
    await context.sync();
    if (merged.isNullObject) return undefined;
    const { areas } = merged;
    areas.load({ address: true, rowIndex: true, rowCount: true });
    const count = areas.getCount();
    await context.sync();
    const { address: all, areaCount, cellCount } = merged;
    const each = areas.items.map((area) => [area.address, area.rowIndex, area.rowCount]);
    return { all, areaCount, cellCount, count: count.value, each };
  });
}

test('the merged areas that a range touches, and none where there are none', async () => {
  await open();
  expect(await mergedIn('A1:Z99')).toEqual({
    all: '表!A1:B2,表!D5:D9',
    areaCount: 2,
    cellCount: 9,
    count: 2,
    each: [
      ['表!A1:B2', 0, 2],
      ['表!D5:D9', 4, 5],
    ],
  });
  expect(await mergedIn('D9:E20')).toMatchObject({ all: '表!D5:D9' });
  expect(await mergedIn('E1:E9')).toBeUndefined();
});

test.each([
  [false, 1463],
  [true, 1],
])('DATE answers in the workbook’s date system: from 1904 %s', async (date1904, serial) => {
  await startExcel({ book: { ...bookOf({ 表: [] }), date1904 } });
  const answer = await Excel.run(async (context) => {
    const second = context.workbook.functions.date(1904, 1, 2);
    second.load({ value: true, error: true });
    await context.sync();
    return [second.value, second.error];
  });
  expect(answer).toEqual([serial, null]);
});
