import { bookOf } from '../../office/books';
import type { RunningExcel } from '../../office/running-excel';
import { startExcel } from '../../office/start-excel';

let excel: RunningExcel;

const ROWS = [
  ['年度', '人数', '回数'],
  ['令和3年度', 415, 12],
  ['令和4年度', 502, '=10+4'],
];

beforeEach(async () => {
  excel = await startExcel({ book: bookOf({ 集計: ROWS, 会合: [] }) });
});

test('made of a range, as Excel reads it: headers name the series, the first column the categories', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('集計');
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'));
    chart.title.text = '参加の推移';
    chart.axes.valueAxis.title.text = '人';
    chart.legend.position = 'Top';
    chart.setPosition('E2', 'J12');
    chart.load('name,chartType,title/text,legend/visible,legend/position,left,top,width,height');
    chart.series.load('items/name,count');
    const values = chart.series.getItemAt(1).getDimensionValues('Values');
    const names = chart.series.getItemAt(1).getDimensionValues('Categories');
    await context.sync();
    expect([chart.name, chart.chartType, chart.title.text, chart.legend.position]).toEqual([
      'グラフ 1',
      'ColumnClustered',
      '参加の推移',
      'Top',
    ]);
    expect(chart.series.items.map(({ name }) => name)).toEqual(['人数', '回数']);
    expect([values.value, names.value]).toEqual([
      [12, 14],
      ['令和3年度', '令和4年度'],
    ]);
    const area = sheet.getRange('E2:J12').load('format/columnWidth');
    await context.sync();
    expect(chart.width).toBeCloseTo(area.format.columnWidth * 6, 5);
  });
  expect(excel.saveBook().sheets[0]?.charts).toEqual([
    {
      id: 2,
      name: 'グラフ 1',
      kind: 'columnClustered',
      title: '参加の推移',
      valueTitle: '人',
      legend: 'top',
      showsValues: false,
      series: [
        { name: '=集計!$B$1', values: '=集計!$B$2:$B$3', categories: '=集計!$A$2:$A$3' },
        { name: '=集計!$C$1', values: '=集計!$C$2:$C$3', categories: '=集計!$A$2:$A$3' },
      ],
      place: { from: { row: 1, column: 4, x: 0, y: 0 }, to: { row: 12, column: 10, x: 0, y: 0 } },
    },
  ]);
});

test('changed, found by name, measured and deleted', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('集計');
    const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'));
    chart.name = '推移';
    chart.left = 100;
    chart.top = 50;
    chart.width = 200;
    chart.height = 150;
    chart.chartType = 'Pie';
    const other = chart.series.add('固定');
    other.setValues(sheet.getRange('C2:C3'));
    other.setXAxisValues(sheet.getRange('A2:A3'));
    other.format.fill.setSolidColor('#0b6a6f');
    chart.dataLabels.showValue = true;
    chart.legend.visible = false;
    const found = sheet.charts.getItem('推移').load('left,top,width,height,chartType,id');
    const title = found.title.load('text,visible');
    await context.sync();
    expect([found.left, found.top, found.width, found.height, found.chartType]).toEqual([
      100,
      50,
      200,
      150,
      'Pie',
    ]);
    expect([title.text, title.visible]).toEqual(['人数', true]);
    found.series.getItemAt(0).delete();
    found.title.visible = false;
    sheet.getRange('1:1').insert('Down');
    await context.sync();
  });
  const [chart] = excel.saveBook().sheets[0]?.charts ?? [];
  expect(chart?.series).toEqual([
    { name: '固定', values: '=集計!$C$3:$C$4', categories: '=集計!$A$3:$A$4', color: '#0B6A6F' },
  ]);
  expect(chart?.title).toBeUndefined();
  await excel.Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem('集計');
    charts.getItemAt(0).delete();
    const gone = charts.getItemOrNullObject('推移');
    charts.load('count');
    await context.sync();
    expect([gone.isNullObject, charts.count]).toEqual([true, 0]);
  });
});

test('kinds and members that are not modelled fail by name', async () => {
  const run = excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('集計');
    sheet.charts.add('Waterfall', sheet.getRange('A1:B3'));
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'NotImplemented' });
});
