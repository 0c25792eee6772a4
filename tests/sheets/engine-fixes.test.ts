import {
  closeEngines,
  engineForTest,
  area,
  bookOf,
  openBook,
  put,
  sheetNamed,
  sheetOf,
  tableOf,
  value,
  values,
} from './sheet-books';

afterEach(closeEngines);

const ledger = () =>
  sheetOf(
    '台帳',
    [
      ['区分', '数', '額（円）'],
      ['a', 1, 10],
      ['b', 2, 20],
      ['a', 3, 30],
      ['c', 4, 40],
    ],
    { tables: [tableOf('表', 'A1:C5', ['区分', '数', '額（円）'])] },
  );

test('a resized table is read at its new size, also in the calculation after the next', async () => {
  const model = openBook([ledger(), sheetOf('集計', [['=SUM(表[数])', '=ROWS(表[#All])']])]);
  await model.settle();
  const table = model.tables[0];
  sheetNamed(model, '台帳').write(area('A6:C6'), [['d', 5, 50]]);
  table?.resize(area('A1:C6'));
  await model.settle();
  expect(values(sheetNamed(model, '集計'), 'A1:B1')).toEqual([[15, 6]]);
  put(sheetNamed(model, '台帳'), 'B6', 105);
  await model.settle();
  expect(values(sheetNamed(model, '集計'), 'A1:B1')).toEqual([[115, 6]]);
});

test('a renamed table and a redefined name are read anew', async () => {
  const model = openBook([ledger(), sheetOf('集計', [['=SUM(表[数])', '=SUM(範囲)']])], {
    names: [{ name: '範囲', formula: '=台帳!$B$2:$B$3', visible: true }],
  });
  await model.settle();
  const sheet = sheetNamed(model, '集計');
  expect(values(sheet, 'A1:B1')).toEqual([[10, 3]]);
  const [table] = model.tables;
  if (table) table.name = '新しい表';
  model.setName({ name: '範囲', formula: '=台帳!$B$2:$B$4', visible: true });
  await model.settle();
  expect(sheet.formula(0, 0)).toBe('=SUM(新しい表[数])');
  expect(values(sheet, 'A1:B1')).toEqual([[10, 6]]);
  put(sheetNamed(model, '台帳'), 'B4', 100);
  await model.settle();
  expect(values(sheet, 'A1:B1')).toEqual([[107, 103]]);
});

test('SORT does not change what other formulas read', async () => {
  const model = openBook([
    sheetOf('S', [[3], [1], [2]]),
    sheetOf('Q', [['=SORT(S!A1:A3)', '=INDEX(S!A1:A3,1)+SUM(S!A1:A3)*0', '=TEXTJOIN(",",TRUE,S!A1:A3)']]),
  ]);
  await model.settle();
  await model.calculateAll();
  const sheet = sheetNamed(model, 'Q');
  expect(values(sheet, 'A1:A3')).toEqual([[1], [2], [3]]);
  expect(values(sheet, 'B1:C1')).toEqual([[3, '3,1,2']]);
});

test('formulas that read a spill follow when it shrinks, grows and goes', async () => {
  const model = openBook([
    sheetOf('S', [['a'], ['b'], ['c']]),
    sheetOf('Q', [['=UNIQUE(S!A1:A3)', '=COUNTA(A1:A9)', '=A3&""', '=COUNTA(A1#)']]),
  ]);
  const sheet = sheetNamed(model, 'Q');
  await model.settle();
  expect(values(sheet, 'B1:D1')).toEqual([[3, 'c', 3]]);
  put(sheetNamed(model, 'S'), 'A3', 'a');
  await model.settle();
  expect(values(sheet, 'B1:D1')).toEqual([[2, '', 2]]);
  put(sheetNamed(model, 'S'), 'A3', 'z');
  await model.settle();
  expect(values(sheet, 'B1:D1')).toEqual([[3, 'z', 3]]);
  put(sheet, 'A1', null);
  await model.settle();
  expect(values(sheet, 'B1:C1')).toEqual([[0, '']]);
});

test('INDEX and OFFSET over a table of another sheet', async () => {
  const model = openBook([
    ledger(),
    sheetOf('集計', [
      [
        '=INDEX(表[数],2)',
        '=SUM(OFFSET(表[数],1,0,2,1))',
        '=INDEX(表[[数]:[額（円）]],3,2)',
        '=MATCH("c",表[区分],0)',
      ],
    ]),
  ]);
  await model.settle();
  expect(values(sheetNamed(model, '集計'), 'A1:D1')).toEqual([[2, 5, 30, 4]]);
});

test('LET and LAMBDA over structured references', async () => {
  const model = openBook([
    ledger(),
    sheetOf('集計', [
      [
        '=LET(計,SUM(表[額（円）]),計/2)',
        '=SUM(MAP(表[数],LAMBDA(数,数*2)))',
        '=LET(x,表[数],SUM(x))',
        '=LAMBDA(a,SUM(a))(表[数])',
      ],
    ]),
  ]);
  await model.settle();
  expect(values(sheetNamed(model, '集計'), 'A1:D1')).toEqual([[50, 20, 10, 10]]);
});

test('"this row" inside a table, also where the row is blank, in LET, and outside the rows', async () => {
  const model = openBook([ledger()]);
  const sheet = sheetNamed(model, '台帳');
  const [table] = model.tables;
  sheet.write(area('D1:D1'), [['倍']]);
  table?.resize(area('A1:D5'));
  sheet.write(area('D2:D5'), [
    ['=[@数]*2'],
    ['=LET(x,[@数],x+[@[額（円）]])'],
    ['=表[[#This Row],[数]]'],
    ['=SUM(表[@])-[@倍]'],
  ]);
  put(sheet, 'B2', null);
  put(sheet, 'F9', '=表[@数]');
  await model.settle();
  expect(values(sheet, 'D2:D4')).toEqual([[0], [22], [3]]);
  expect(sheet.formula(1, 3)).toBe('=[@数]*2');
  expect(sheet.value(8, 5)).toEqual({ error: '#VALUE!' });
  put(sheet, 'B2', 7);
  await model.settle();
  expect(value(sheet, 'D2')).toBe(14);
});

test('a function that throws shows #VALUE! and the calculation ends', async () => {
  const engine = engineForTest();
  const model = engine.loadBook(bookOf([sheetOf('Q', [[1]])]));
  engine.registerFunctions({
    namespace: 'X',
    functions: [{ id: 'BANG', name: 'BANG', parameters: [] }],
    invoke: () => {
      throw new TypeError('no');
    },
  });
  put(sheetNamed(model, 'Q'), 'B1', '=X.BANG()+1');
  put(sheetNamed(model, 'Q'), 'B2', '=A1+1');
  await model.settle();
  expect(values(sheetNamed(model, 'Q'), 'B1:B2')).toEqual([[{ error: '#VALUE!' }], [2]]);
});

test('a blank answer is 0, whether the blank cell was ever written or not', async () => {
  const model = openBook([
    sheetOf('S', [
      ['a', null],
      ['b', 5],
    ]),
    sheetOf('Q', [['=INDEX(S!B1:B2,1)', '=S!B1', '=S!B9', '=S!A1:B1', null, '=A1&"x"']]),
  ]);
  const sheet = sheetNamed(model, 'Q');
  await model.settle();
  expect(values(sheet, 'A1:F1')).toEqual([[0, 0, 0, 'a', 0, '0x']]);
  put(sheetNamed(model, 'S'), 'B1', 7);
  put(sheetNamed(model, 'S'), 'B9', 7);
  await model.settle();
  put(sheetNamed(model, 'S'), 'B1', null);
  put(sheetNamed(model, 'S'), 'B9', null);
  await model.settle();
  expect(values(sheet, 'A1:F1')).toEqual([[0, 0, 0, 'a', 0, '0x']]);
});

test('a formula with LET is right each time it is read', async () => {
  const formula = '=LET(x,SUM(S!A1:A3),x+1)';
  for (const expected of [7, 7]) {
    const model = openBook([sheetOf('S', [[1], [2], [3]]), sheetOf('Q', [[formula]])]);
    await model.settle();
    model.setName({ name: '無関係', formula: '=1', visible: true });
    await model.calculateAll();
    expect(value(sheetNamed(model, 'Q'), 'A1')).toBe(expected);
  }
});

test('long formulas are not taken for each other', async () => {
  const long = (n: number): string => `=IF(1=1,${n},"${'あ'.repeat(80)}")`;
  const model = openBook([sheetOf('Q', [[long(1), long(2), long(3)]])]);
  await model.settle();
  expect(values(sheetNamed(model, 'Q'), 'A1:C1')).toEqual([[1, 2, 3]]);
});

test('TEXT knows Japanese eras, and "@" before one cell is that cell', async () => {
  const model = openBook([
    sheetOf('Q', [
      [44287, '=TEXT(A1,"ggge年m月d日")', '=TEXT(A1,"yyyy/m/d(aaa)")', '=@A1+1', '=TEXT("文","ggge")'],
    ]),
  ]);
  await model.settle();
  expect(values(sheetNamed(model, 'Q'), 'B1:E1')).toEqual([['令和3年4月1日', '2021/4/1(木)', 44288, '文']]);
});

test('a spill that would leave the sheet makes the sheet larger', async () => {
  const model = openBook([sheetOf('Q', [['=SEQUENCE(3000)', '=SUM(A1#)']])]);
  await model.settle();
  expect(values(sheetNamed(model, 'Q'), 'A3000:A3000')).toEqual([[3000]]);
  expect(value(sheetNamed(model, 'Q'), 'B1')).toBe(4_501_500);
});

test('a spill without room is #SPILL!, takes nothing from its neighbours and comes when room is free', async () => {
  const model = openBook([sheetOf('Q', [])]);
  const sheet = sheetNamed(model, 'Q');
  put(sheet, 'A1', '=SEQUENCE(3)');
  put(sheet, 'A2', 'x');
  put(sheet, 'D5', '=SEQUENCE(3)');
  put(sheet, 'C6', '=SEQUENCE(1,3)');
  await model.settle();
  expect(values(sheet, 'A1:A3')).toEqual([[{ error: '#SPILL!' }], ['x'], [null]]);
  expect(values(sheet, 'C6:E6')).toEqual([[1, 2, 3]]);
  expect(value(sheet, 'D5')).toEqual({ error: '#SPILL!' });
  put(sheet, 'A2', null);
  put(sheet, 'C6', null);
  await model.settle();
  expect(values(sheet, 'A1:A3')).toEqual([[1], [2], [3]]);
  expect(values(sheet, 'D5:D7')).toEqual([[1], [2], [3]]);
});

test('formulas that refer to themselves show 0, and what reads them calculates with 0', async () => {
  const model = openBook([sheetOf('Q', [[5, '=A1', '=C1+1', '=E1+1', '=D1+1', '=SUM(B1:E1)', '=D1*2+7']])]);
  const sheet = sheetNamed(model, 'Q');
  await model.settle();
  await model.calculateAll();
  expect(values(sheet, 'A1:G1')).toEqual([[5, 5, 0, 0, 0, 5, 7]]);
  put(sheet, 'A1', '=F1');
  await model.settle();
  expect(values(sheet, 'A1:G1')).toEqual([[0, 0, 0, 0, 0, 0, 7]]);
  put(sheet, 'A1', 3);
  put(sheet, 'D1', 4);
  await model.settle();
  expect(values(sheet, 'A1:G1')).toEqual([[3, 3, 0, 4, 5, 12, 15]]);
});

test('a row counts as hidden from the moment it is hidden until it is shown again', async () => {
  const model = openBook([ledger(), sheetOf('集計', [['=SUBTOTAL(109,台帳!B2:B5)']])]);
  await model.settle();
  const sheet = sheetNamed(model, '台帳');
  const summary = sheetNamed(model, '集計');
  expect(value(summary, 'A1')).toBe(10);
  sheet.setRowsHidden(2, 3, true);
  put(sheet, 'B2', 100);
  await model.settle();
  expect(value(summary, 'A1')).toBe(104);
  sheet.setRowsHidden(2, 3, false);
  put(sheet, 'B2', 1);
  await model.settle();
  expect(value(summary, 'A1')).toBe(10);
});

test('a number rounded to tens and more is whole', async () => {
  const model = openBook([
    sheetOf('丸め', [
      ['=ROUND(50000,-4)', '=ROUNDUP(900001,-5)', '=ROUNDDOWN(-500001,-5)', '=ROUND(-15,-1)'],
      ['=ROUND(50000,-4)=50000', '=ROUND(1.005,2)', '=ROUND(2.5,0)', '=SUM(ROUND({50000,49999},-4))'],
    ]),
  ]);
  await model.settle();
  expect(values(sheetNamed(model, '丸め'), 'A1:D2')).toEqual([
    [50000, 1_000_000, -500_000, -20],
    [true, 1.01, 3, 100_000],
  ]);
});
