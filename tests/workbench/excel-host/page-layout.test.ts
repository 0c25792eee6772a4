import { openBook } from '../../../src/files/open-book';
import { newWorkbook } from '../../../src/files/new-workbook';
import { bookOf } from '../../office/books';
import type { RunningExcel } from '../../office/running-excel';
import { startExcel } from '../../office/start-excel';

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel({ book: bookOf({ 集計: [['年度', '人数']], 会合: [] }) });
});

async function layout(): Promise<unknown> {
  return excel.Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem('集計');
    pageLayout.load({ orientation: true, paperSize: true, zoom: true });
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    titles.load({ address: true });
    await context.sync();
    const { orientation, paperSize, zoom } = pageLayout;
    return [orientation, paperSize, zoom, titles.isNullObject ? null : titles.address];
  });
}

test('a sheet that says nothing is printed on A4, landscape, as wide as one page', async () => {
  expect(await layout()).toEqual([
    'Landscape',
    'A4',
    { horizontalFitToPages: 1, verticalFitToPages: null },
    null,
  ]);
});

test('what an add-in sets is there again in the file, and moves with its rows', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('集計');
    sheet.pageLayout.orientation = 'Portrait';
    sheet.pageLayout.paperSize = 'A3';
    sheet.pageLayout.zoom = { scale: 80 };
    sheet.pageLayout.setPrintTitleRows('$1:$1');
    sheet.getRange('1:2').insert('Down');
    await context.sync();
  });
  expect(await layout()).toEqual(['Portrait', 'A3', { scale: 80 }, '集計!3:3']);
  const opened = openBook(newWorkbook(excel.saveBook()));
  expect(opened.ok && opened.value.book.sheets[0]?.page).toEqual({
    orientation: 'portrait',
    paper: 8,
    scale: 80,
    titleRows: { first: 2, last: 2 },
  });
});

test.each([
  [
    'a scale and pages at once',
    (page: Excel.PageLayout) => (page.zoom = { scale: 80, horizontalFitToPages: 1 }),
  ],
  ['a scale that Excel does not know', (page: Excel.PageLayout) => (page.zoom = { scale: 5 })],
  ['half a page', (page: Excel.PageLayout) => (page.zoom = { horizontalFitToPages: 0.5 })],
  ['cells instead of rows', (page: Excel.PageLayout) => page.setPrintTitleRows('A1:B2')],
])('%s is refused', async (_, set) => {
  const asked = excel.Excel.run(async (context) => {
    set(context.workbook.worksheets.getItem('集計').pageLayout);
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: 'InvalidArgument' });
});
