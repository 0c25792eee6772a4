import type { Book } from '../../src/core/book/book';
import { emptySheet } from '../../src/core/book/grid';
import { newWorkbook } from '../../src/files/new-workbook';
import { eventually } from './eventually';
import { openWorkplace, screenshotPath } from './open-workbench';
import type { Workplace } from './open-workbench';

jest.setTimeout(300_000);

let workplace: Workplace;
beforeAll(async () => {
  workplace = await openWorkplace();
});
afterAll(() => workplace.end());

const ROWS = [
  ['年度', '人数', '回数'],
  ['令和3年度', 415, 112],
  ['令和4年度', 502, 130],
  ['令和5年度', null, 98],
  ['令和6年度', 388, 141],
] as const;

const SERIES = ['B', 'C'].map((column) => ({
  name: `=集計!$${column}$1`,
  values: `=集計!$${column}$2:$${column}$5`,
  categories: '=集計!$A$2:$A$5',
}));

const BOOK: Book = {
  sheets: [
    {
      ...emptySheet('集計'),
      cells: new Map(
        ROWS.map((row, r) => [
          r,
          new Map(row.flatMap((value, c) => (value === null ? [] : [[c, { value }]]))),
        ]),
      ),
      notes: [{ row: 3, column: 1, author: '係', text: 'この年度は未報告です' }],
      charts: [
        {
          id: 2,
          name: 'グラフ 1',
          kind: 'columnClustered',
          title: '参加者と回数',
          series: SERIES,
          valueTitle: '人・回',
          legend: 'bottom',
          showsValues: true,
          place: { from: { row: 6, column: 0, x: 0, y: 0 }, to: { row: 22, column: 5, x: 0, y: 0 } },
        },
        {
          id: 3,
          name: 'グラフ 2',
          kind: 'lineMarkers',
          title: '推移',
          series: SERIES,
          legend: 'right',
          showsValues: false,
          place: { from: { row: 1, column: 6, x: 0, y: 0 }, width: 300, height: 160 },
        },
        {
          id: 4,
          name: 'グラフ 3',
          kind: 'pie',
          title: '回数の内訳',
          series: SERIES.slice(1),
          legend: 'right',
          showsValues: true,
          place: { from: { row: 11, column: 6, x: 0, y: 0 }, width: 300, height: 180 },
        },
      ],
    },
  ],
  names: [],
  activeSheet: 0,
  settings: {},
  date1904: false,
};

test('charts lie over the grid, follow their cells and scroll with them; a note shows under the pointer', async () => {
  const bench = await workplace.visit();
  const buffer = Buffer.from(newWorkbook(BOOK));
  await bench.openFile({ name: '集計.xlsx', mimeType: 'application/octet-stream', buffer });
  const chart = bench.page.getByRole('img', { name: /縦棒グラフ「参加者と回数」/ });
  await chart.waitFor();
  expect(await chart.getAttribute('aria-label')).toContain('令和3年度 415、令和4年度 502、令和5年度 値なし');
  expect(await chart.locator('rect').count()).toBeGreaterThan(7);
  await bench.ready();

  await bench.goToCell('B5');
  await bench.type('700');
  await eventually(() => chart.getAttribute('aria-label'), expect.stringContaining('令和6年度 700'));
  await bench.page.screenshot({ path: screenshotPath('charts') });
  await bench.hoverCell(140, 91);
  await bench.page.getByText('この年度は未報告です').waitFor();
  await bench.page.screenshot({ path: screenshotPath('charts-and-note') });

  const top = async (): Promise<number> => (await chart.boundingBox())?.y ?? NaN;
  const before = await top();
  await bench.hoverCell(300, 300);
  await bench.page.mouse.wheel(0, 120);
  await eventually(async () => (await top()) < before - 20, true);
  expect(bench.complaints).toEqual([]);
  await bench.close();
});
