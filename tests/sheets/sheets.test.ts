import type { BookCell, BookCells, BookProtection } from '../../src/core/book/book';
import type { Edit } from '../../src/sheets/workbook-model';
import {
  area,
  bookOf,
  closeEngines,
  engineForTest,
  openBook,
  put,
  sheetNamed,
  sheetOf,
  value,
  values,
} from './sheet-books';

afterEach(closeEngines);

const open = (rows: Parameters<typeof sheetOf>[1] = []) => {
  const model = openBook([sheetOf('S', rows)]);
  return { model, sheet: sheetNamed(model, 'S') };
};

const PROTECTION: BookProtection = {
  protected: true,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertRows: false,
  allowDeleteRows: false,
  allowInsertColumns: false,
  allowDeleteColumns: false,
  allowSort: false,
  allowAutoFilter: false,
};

test('a protected sheet takes writes in unlocked cells only, calculates, and refuses the rest', async () => {
  const { model, sheet } = open([[1, '=A1*2']]);
  sheet.setStyle(area('A1'), { locked: false });
  sheet.protect(PROTECTION);
  put(sheet, 'A1', 21);
  await model.settle();
  expect(value(sheet, 'B1')).toBe(42);
  const denied = expect.objectContaining({ code: 'accessDenied' });
  expect(() => put(sheet, 'B1', 1)).toThrow(denied);
  expect(() => put(sheet, 'Z99', 1)).toThrow(denied);
  expect(() => sheet.clear(area('A1:B1'), 'contents')).toThrow(denied);
  expect(() => sheet.setStyle(area('A1'), { bold: true })).toThrow(denied);
  expect(() => sheet.setColumnWidth(0, 0, 5)).toThrow(denied);
  expect(() => sheet.insertRows(0, 1)).toThrow(denied);
  expect(() => sheet.merge(area('C1:D1'))).toThrow(denied);
  expect(() => sheet.protect(PROTECTION)).toThrow(expect.objectContaining({ code: 'invalidOperation' }));
  sheet.unprotect();
  put(sheet, 'B1', 1);
  expect(value(sheet, 'B1')).toBe(1);
});

test('edits are told once, with who and what; results and looks are none', async () => {
  const { model, sheet } = open([[1, '=A1*2']]);
  await model.settle();
  const edits: Edit[] = [];
  const stop = model.onEdit((edit) => edits.push(edit));
  put(sheet, 'A1', 5);
  model.asAddIn(() =>
    sheet.write(area('A2:B3'), [
      ['x', 1],
      ['y', 2],
    ]),
  );
  sheet.setStyle(area('A1'), { bold: true });
  await model.settle();
  model.undo();
  model.undo();
  sheet.insertRows(0, 2);
  stop();
  put(sheet, 'A1', 9);
  expect(
    edits.map(({ area: where, by, kind, before, after }) => ({ where, by, kind, before, after })),
  ).toEqual([
    { where: area('A1'), by: 'user', kind: 'cells', before: 1, after: 5 },
    { where: area('A2:B3'), by: 'addIn', kind: 'cells', before: undefined, after: undefined },
    { where: area('A2:B3'), by: 'user', kind: 'cells', before: undefined, after: undefined },
    { where: area('1:2'), by: 'user', kind: 'rowsInserted', before: undefined, after: undefined },
  ]);
});

test('rules and names move with rows and columns', () => {
  const engine = engineForTest();
  const model = engine.loadBook(
    bookOf(
      [
        sheetOf('S', [[1]], {
          validations: [
            {
              areas: [area('B2:B9')],
              rule: { type: 'list', source: '=名簿!$A$2:$A$9', dropDown: true },
              ignoreBlanks: true,
            },
          ],
          conditionalFormats: [
            {
              areas: [area('A5:A6')],
              stopIfTrue: false,
              rule: { type: 'custom', formula: '=$A5>B5' },
              style: { bold: true },
            },
          ],
        }),
        sheetOf('名簿', [['名']]),
      ],
      { names: [{ name: '名前', formula: '=名簿!$A$2:$A$9', visible: true }] },
    ),
  );
  sheetNamed(model, '名簿').insertRows(3, 2);
  sheetNamed(model, 'S').insertColumns(0, 1);
  sheetNamed(model, 'S').deleteRows(0, 3);
  const book = engine.exportBook(model);
  expect(book.names[0]?.formula).toBe('=名簿!$A$2:$A$11');
  expect(book.sheets[0]?.validations).toMatchObject([
    { areas: [area('C1:C6')], rule: { source: '=名簿!$A$2:$A$11' } },
  ]);
  expect(book.sheets[0]?.conditionalFormats).toMatchObject([
    { areas: [area('B2:B3')], rule: { formula: '=$B2>C2' } },
  ]);
});

test('a renamed sheet is renamed wherever it is referred to', async () => {
  const engine = engineForTest();
  const model = engine.loadBook(
    bookOf([sheetOf('S', [['=SUM(名簿!A1:A2)', '=SUM(数)']]), sheetOf('名簿', [[1], [2]])], {
      names: [{ name: '数', formula: '=名簿!$A$1:$A$2', visible: true }],
    }),
  );
  await model.settle();
  sheetNamed(model, '名簿').name = '新 名簿';
  put(sheetNamed(model, '新 名簿'), 'A1', 10);
  await model.settle();
  expect(sheetNamed(model, 'S').formula(0, 0)).toBe("=SUM('新 名簿'!A1:A2)");
  expect(model.names[0]?.formula).toBe("='新 名簿'!$A$1:$A$2");
  expect(values(sheetNamed(model, 'S'), 'A1:B1')).toEqual([[12, 12]]);
});

test('sheets: added, moved, hidden, deleted; one stays visible', () => {
  const { model, sheet } = open();
  const added = model.addSheet('T');
  expect(() => model.addSheet('t')).toThrow(expect.objectContaining({ code: 'itemAlreadyExists' }));
  expect(() => model.addSheet('a/b')).toThrow(expect.objectContaining({ code: 'invalidArgument' }));
  added.move(0);
  expect(model.sheets.map(({ name }) => name)).toEqual(['T', 'S']);
  sheet.activate();
  sheet.visibility = 'veryHidden';
  expect(model.activeSheet.name).toBe('T');
  expect(() => added.delete()).toThrow(expect.objectContaining({ code: 'invalidOperation' }));
  expect(() => sheet.activate()).toThrow(expect.objectContaining({ code: 'invalidOperation' }));
  sheet.visibility = 'visible';
  added.delete();
  expect(model.sheets.map(({ name }) => name)).toEqual(['S']);
});

test('selection: of the active sheet, told to those who listen', () => {
  const { model, sheet } = open();
  const told: string[] = [];
  model.onSelection((where, selected) => told.push(`${where.name}!${selected.top},${selected.left}`));
  sheet.select(area('B2:C3'));
  expect(model.selection).toEqual(area('B2:C3'));
  expect(told).toEqual(['S!1,1']);
});

test('a formula nobody can calculate keeps the result its file came with', async () => {
  const engine = engineForTest();
  const cells: BookCells = new Map([
    [
      0,
      new Map<number, BookCell>([
        [0, { value: 42, formula: '=JIS_NANIKA(1)' }],
        [1, { value: null, formula: '=A1+1' }],
      ]),
    ],
    [
      1,
      new Map<number, BookCell>([
        [0, { value: 'ア', formula: '=\'[1]外\'!A1&""' }],
        [1, { value: 7, formula: '=SUM(A9:A10,NANIKA(2))' }],
      ]),
    ],
    [
      3,
      new Map<number, BookCell>([
        [0, { value: 1, formula: '=SPILLS(2)', spill: area('A4:A5') }],
        [1, { value: null, formula: '=SUM(A4#)' }],
      ]),
    ],
    [4, new Map<number, BookCell>([[0, { value: 2 }]])],
  ]);
  const model = engine.loadBook(bookOf([sheetOf('S', [], { cells })]));
  await model.settle();
  const sheet = sheetNamed(model, 'S');
  expect(values(sheet, 'A1:B2')).toEqual([
    [42, 43],
    ['ア', 7],
  ]);
  expect(values(sheet, 'A4:B5')).toEqual([
    [1, 3],
    [2, null],
  ]);
  expect(sheet.formula(0, 0)).toBe('=JIS_NANIKA(1)');
  await model.calculateAll();
  expect(values(sheet, 'A1:B1')).toEqual([[42, 43]]);
  put(sheet, 'A1', '=JIS_NANIKA(2)');
  await model.settle();
  expect(values(sheet, 'A1:B1')).toEqual([[{ error: '#NAME?' }, { error: '#NAME?' }]]);
});

test('loaded without calculating, a book shows what it came with until something changes', async () => {
  const engine = engineForTest();
  const cells = new Map([
    [
      0,
      new Map([
        [0, { value: 1 }],
        [1, { value: 99, formula: '=A1+1' }],
      ]),
    ],
  ]);
  const model = engine.loadBook(bookOf([sheetOf('S', [], { cells })]), { calculate: false });
  expect(model.settle()).toBeUndefined();
  const sheet = sheetNamed(model, 'S');
  expect(value(sheet, 'B1')).toBe(99);
  put(sheet, 'A1', 5);
  await model.settle();
  expect(value(sheet, 'B1')).toBe(6);
});
