import { writeFileSync } from 'node:fs';
import type { Book } from '../../../src/core/book/book';
import type { BookChart } from '../../../src/core/book/chart';
import { newWorkbook } from '../../../src/files/new-workbook';
import { saveBook } from '../../../src/files/save-book';
import { foreignWorkbook } from '../../oracle/foreign-workbook';
import { convertOne } from '../../oracle/libreoffice';
import { packageProblems } from '../../oracle/package-problems';
import { book, cells, opened, sheet, withSheet } from '../books';
import { differentParts, packageParts, partText } from '../package-parts';

jest.setTimeout(180_000);

const CHART = 'xl/charts/chart1.xml';
const DRAWING = 'xl/drawings/drawing1.xml';

const PEOPLE: BookChart = {
  id: 2,
  name: 'グラフ 1',
  kind: 'columnClustered',
  title: '参加者数',
  series: [{ name: '=集計!$B$1', values: '=集計!$B$2:$B$4', categories: '=集計!$A$2:$A$4' }],
  valueTitle: '人',
  legend: 'bottom',
  showsValues: true,
  place: { from: { row: 5, column: 0, x: 4, y: 2 }, to: { row: 20, column: 5, x: 0, y: 0 } },
};

const YEARS = book([
  sheet('集計', {
    cells: cells([
      ['年度', '人数'],
      ['令和3年度', 415],
      ['令和4年度', null],
      ['令和5年度', 502],
    ]),
    charts: [PEOPLE],
  }),
]);

function withChart(base: Book, change: (chart: BookChart) => BookChart | undefined): Book {
  return withSheet(base, base.sheets[0]?.name ?? '', ({ charts = [], ...rest }) => {
    const next = charts.flatMap((chart) => change(chart) ?? []);
    return { ...rest, ...(next.length > 0 ? { charts: next } : {}) };
  });
}

describe('a chart of a new workbook', () => {
  test('has the values of now beside its references; a blank is a gap', () => {
    const bytes = newWorkbook(YEARS);
    expect(packageProblems(bytes)).toEqual([]);
    expect(partText(bytes, CHART)).toContain(
      '<f>集計!$B$2:$B$4</f><numCache><formatCode>General</formatCode><ptCount val="3"/><pt idx="0"><v>415</v></pt><pt idx="2"><v>502</v></pt></numCache>',
    );
  });

  test('LibreOffice draws it, whatever its kind', async () => {
    const kinds = ['columnClustered', 'columnStacked', 'barClustered', 'lineMarkers', 'pie'] as const;
    const all = book([
      sheet('集計', {
        cells: YEARS.sheets[0]?.cells ?? new Map(),
        charts: kinds.map((kind, i) => ({
          ...PEOPLE,
          id: i + 2,
          kind,
          title: `参加者数 ${kind}`,
          place: {
            from: { row: 5 + 14 * Math.floor(i / 2), column: (i % 2) * 6, x: 0, y: 0 },
            width: 260,
            height: 200,
          },
        })),
      }),
    ]);
    const flat = new TextDecoder().decode(await convertOne(newWorkbook(all), 'xlsx', 'fods'));
    const classes = [
      ...flat.matchAll(/chart:class="chart:(\w+)" svg|<chart:chart [^>]*chart:class="chart:(\w+)"/g),
    ];
    expect(classes.map(([, a, b]) => a ?? b)).toEqual(['bar', 'bar', 'bar', 'line', 'circle']);
    const pdf = await convertOne(newWorkbook(all), 'xlsx', 'pdf');
    expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-');
    if (process.env['KEEP_PDF'] !== undefined) writeFileSync(process.env['KEEP_PDF'], pdf);
  });
});

describe('the chart of a workbook that LibreOffice made', () => {
  let base: Uint8Array;
  beforeAll(async () => {
    base = await foreignWorkbook();
  });

  test('is read', () => {
    expect(opened(base).sheets[0]?.charts).toMatchObject([
      {
        kind: 'columnClustered',
        series: [{ name: '=台帳!$B$2', values: '=台帳!$B$3:$B$5', categories: '=台帳!$A$3:$A$5' }],
      },
    ]);
  });

  test('moved, it keeps what it shows byte for byte', () => {
    const place = { from: { row: 1, column: 1, x: 0, y: 0 }, to: { row: 9, column: 4, x: 6, y: 3 } };
    const moved = withChart(opened(base), (chart) => ({ ...chart, place }));
    const bytes = saveBook(base, moved);
    expect(differentParts(base, bytes)).toEqual([DRAWING]);
    expect(opened(bytes)).toEqual(moved);
    expect(packageProblems(bytes)).toEqual([]);
  });

  test('another title, another kind, other cells change the chart part alone', () => {
    for (const change of [
      { title: '人数 <実績>' },
      { kind: 'line' as const },
      { legend: 'top' as const },
      { series: [{ values: '=台帳!$D$3:$D$5' }, { name: '固定', values: '=台帳!$B$3:$B$5' }] },
      { valueTitle: '人', categoryTitle: '団体', showsValues: true },
    ]) {
      const changed = withChart(opened(base), (chart) => ({ ...chart, ...change }));
      const bytes = saveBook(base, changed);
      expect(differentParts(base, bytes)).toEqual([CHART]);
      expect(opened(bytes).sheets[0]?.charts).toMatchObject([change]);
      expect(packageProblems(bytes)).toEqual([]);
    }
  });

  test('deleted, it leaves nothing behind; a new one takes its place', () => {
    const bytes = saveBook(
      base,
      withChart(opened(base), () => undefined),
    );
    expect(
      Object.keys(packageParts(bytes)).filter((path) => /chart|drawing\d/.test(path) && !/vml/.test(path)),
    ).toEqual([]);
    expect(packageProblems(bytes)).toEqual([]);
    const again = withSheet(opened(bytes), '台帳', (s) => ({ ...s, charts: [PEOPLE] }));
    expect(opened(saveBook(bytes, again))).toEqual(again);
  });
});
