import fc from 'fast-check';
import type { Book } from '../../src/core/book/book';
import { SheetRuleBroken } from '../../src/sheets/workbook-model';
import type { SheetModel, WorkbookModel } from '../../src/sheets/workbook-model';
import { area, bookOf, closeEngines, engineForTest, put, sheetNamed, sheetOf, tableOf } from './sheet-books';

afterEach(closeEngines);

const BOOK: Book = bookOf(
  [
    sheetOf(
      '台帳',
      [
        ['区分', '数', '額', null, '=SUM(表[数])'],
        ['b', 3, '=表[@数]*10', null, '=SORT(B2:B4)'],
        ['a', 1, '=表[@数]*10'],
        ['c', 2, '=表[@数]*10'],
        [],
        ['下', 5, '=範囲'],
      ],
      {
        tables: [tableOf('表', 'A1:C4', ['区分', '数', '額'])],
        merges: [area('H2:I3')],
        validations: [
          { areas: [area('B2:B4')], rule: { type: 'custom', formula: '=B2>0' }, ignoreBlanks: true },
        ],
      },
    ),
    sheetOf('別', [['=台帳!B3']]),
  ],
  { names: [{ name: '範囲', formula: '=台帳!$B$2', visible: true }] },
);

type Deed = (sheet: SheetModel, model: WorkbookModel) => void;

/** One thing that a person or an add-in does, of each kind. */
const DEEDS: Readonly<Record<string, Deed>> = {
  typing: (sheet) => put(sheet, 'B2', 7),
  'a header': (sheet) => put(sheet, 'B1', '人数'),
  'a style': (sheet) => sheet.setStyle(area('A2:B3'), { bold: true, fillColor: '#FF0000' }),
  clearing: (sheet) => sheet.clear(area('A1:F9'), 'contents'),
  'rows in': (sheet) => sheet.insertRows(2, 2),
  'rows out': (sheet) => sheet.deleteRows(1, 2),
  'columns in': (sheet) => sheet.insertColumns(1, 1),
  'columns out': (sheet) => sheet.deleteColumns(1, 1),
  'cells in': (sheet) => sheet.insertCells(area('A6:B6'), 'right'),
  'cells out': (sheet) => sheet.deleteCells(area('A6:C6'), 'up'),
  'a table column': (sheet) => sheet.tables[0]?.insertColumn(1, '新'),
  'a table row': (sheet) => sheet.tables[0]?.insertRows(3, 1),
  'a table name': (sheet) => {
    const [table] = sheet.tables;
    if (table) table.name = '名簿';
  },
  'a table gone': (sheet) => sheet.tables[0]?.delete(),
  'a new table': (sheet) => void sheet.addTable(area('K1:L3'), false),
  totals: (sheet) => {
    const [table] = sheet.tables;
    if (table) table.showTotals = true;
  },
  sorting: (sheet) =>
    sheet.tables[0]?.sort({
      keys: [{ key: 0, descending: false, on: { type: 'value', textAsNumber: false } }],
      matchCase: false,
    }),
  filtering: (sheet) => sheet.tables[0]?.setFilter(0, { type: 'values', values: ['a'], blanks: false }),
  copying: (sheet) =>
    void sheet.copyFrom(sheet, area('A1:C2'), area('K1'), {
      what: 'all',
      skipBlanks: false,
      transpose: true,
    }),
  moving: (sheet) => void sheet.moveCells(area('B2'), sheet, { top: 9, left: 9 }),
  merging: (sheet) => sheet.merge(area('K1:L2')),
  unmerging: (sheet) => sheet.unmerge(area('H2')),
  sizes: (sheet) => {
    sheet.setColumnWidth(1, 2, 30);
    sheet.setRowHeight(3, 4, 40);
    sheet.setRowsHidden(5, 6, true);
    sheet.setColumnsHidden(6, 6, true);
  },
  'frozen panes': (sheet) => sheet.setFreeze(1, 2),
  'a rule': (sheet) =>
    sheet.setValidation(area('D1:D9'), {
      areas: [area('D1:D9')],
      rule: { type: 'list', source: 'a,b', dropDown: true },
      ignoreBlanks: true,
    }),
  'a format': (sheet) => {
    sheet.conditionalFormats = [
      {
        areas: [area('B2:B4')],
        stopIfTrue: false,
        rule: { type: 'custom', formula: '=B2>1' },
        style: { bold: true },
      },
    ];
  },
  'a name': (_sheet, model) => model.setName({ name: '新名', formula: '=別!$A$1', visible: true }),
  'a sheet': (_sheet, model) => put(model.addSheet('新シート'), 'A1', '=台帳!B2'),
  'a sheet renamed': (sheet) => {
    sheet.name = '改名';
  },
};

function open() {
  const engine = engineForTest();
  const model = engine.loadBook(BOOK);
  const book = async (): Promise<Book> => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await model.idle();
    return { ...engine.exportBook(model), activeSheet: 0 };
  };
  return { model, sheet: sheetNamed(model, '台帳'), book };
}

test.each(Object.entries(DEEDS))('%s: undone it is as before, done again as after', async (_name, deed) => {
  const { model, sheet, book } = open();
  const before = await book();
  model.asAddIn(() => deed(sheet, model));
  model.endStep();
  const after = await book();
  expect(after).not.toEqual(before);
  expect(model.undo()).toBe(true);
  expect(await book()).toEqual(before);
  expect(model.undo()).toBe(false);
  expect(model.redo()).toBe(true);
  expect(await book()).toEqual(after);
  expect(model.undo()).toBe(true);
  expect(await book()).toEqual(before);
});

test('a deleted sheet does not come back, as in Excel, and what was done before it stays done', async () => {
  const { model, sheet, book } = open();
  await book();
  put(sheet, 'B2', 7);
  await book();
  sheetNamed(model, '別').delete();
  const after = await book();
  expect(model.undo()).toBe(false);
  expect(await book()).toEqual(after);
});

test('any deeds one after another are taken back, and done again', async () => {
  const names = Object.keys(DEEDS);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...names), { minLength: 2, maxLength: 5 }), async (chosen) => {
      const { model, sheet, book } = open();
      const first = await book();
      for (const name of chosen) {
        try {
          model.asAddIn(() => DEEDS[name]?.(sheet, model));
        } catch (refusal) {
          expect(refusal).toBeInstanceOf(SheetRuleBroken);
        }
        model.endStep();
        await book();
      }
      const last = await book();
      while (model.undo()) await book();
      expect(await book()).toEqual(first);
      while (model.redo()) await book();
      expect(await book()).toEqual(last);
    }),
    { numRuns: 15, seed: 7 },
  );
}, 120_000);
