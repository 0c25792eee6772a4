/** @jest-environment jsdom */
import { startExcelHere } from '../../office/start-excel-here';

// Each test has its own workbook and its own Office.js, though all share the document.
test.each([1, 2, 3])('start %i: the test’s window is the pane’s', async (round) => {
  const excel = await startExcelHere({ locale: 'en-US' });
  expect(Office.context.displayLanguage).toBe('en-US');
  const told: string[] = [];
  const before = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.onChanged.add((event) => {
      told.push(event.address);
      return Promise.resolve();
    });
    const cell = sheet.getRange('A1');
    cell.load('values');
    await context.sync();
    const { values } = cell;
    cell.values = [[round]];
    await context.sync();
    return values;
  });
  await excel.idle();
  expect([before, excel.model.sheets[0]?.value(0, 0), told]).toEqual([[['']], round, ['A1']]);
  expect(typeof history.pushState).toBe(round > 0 ? typeof window.history.pushState : '');
});

test('after a test nothing of Office.js is left', () => {
  expect([typeof Excel, typeof Office]).toEqual(['undefined', 'undefined']);
  expect(typeof history.pushState).toBe('function');
});
