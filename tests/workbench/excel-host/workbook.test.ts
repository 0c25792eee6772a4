import { bookOf } from '../../office/books';
import type { RunningExcel } from '../../office/running-excel';
import { startExcel } from '../../office/start-excel';

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel({ book: bookOf({ 一: [[1, 2]], 二: [], 三: [] }) });
});

/** A batch that must fail with the code. */
async function fails(code: string, use: (context: Excel.RequestContext) => unknown): Promise<void> {
  const run = excel.Excel.run(async (context) => {
    use(context);
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code });
}

describe('worksheets', () => {
  test('added, named, coloured, moved, hidden, deleted', async () => {
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add();
      const named = worksheets.add('目次');
      named.tabColor = '#3366CC';
      named.showGridlines = false;
      named.position = 0;
      worksheets.getItem('二').visibility = 'VeryHidden';
      worksheets.getItem('三').delete();
      worksheets.load('items/name,items/visibility,items/tabColor,items/showGridlines,items/position');
      added.load('name');
      const visible = worksheets.getCount(true);
      await context.sync();
      expect(added.name).toBe('Sheet1');
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.position])).toEqual([
        ['目次', 'Visible', 0],
        ['一', 'Visible', 1],
        ['二', 'VeryHidden', 2],
        ['Sheet1', 'Visible', 3],
      ]);
      expect([worksheets.items[0]?.tabColor, worksheets.items[0]?.showGridlines]).toEqual(['#3366CC', false]);
      expect(visible.value).toBe(3);
    });
  });

  test('the active one, the first, the last, the neighbours', async () => {
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('二').activate();
      const sheets = [
        worksheets.getActiveWorksheet(),
        worksheets.getFirst(),
        worksheets.getLast(),
        worksheets.getItem('二').getNext(),
        worksheets.getItem('二').getPrevious(),
      ];
      const none = worksheets.getItem('三').getNextOrNullObject();
      for (const sheet of sheets) sheet.load('name');
      await context.sync();
      expect(sheets.map((sheet) => sheet.name)).toEqual(['二', '一', '三', '三', '一']);
      expect(none.isNullObject).toBe(true);
    });
  });

  test('panes are frozen and freed', async () => {
    await excel.Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem('一');
      freezePanes.freezeAt('A1:B3');
      const both = freezePanes.getLocationOrNullObject();
      both.load('address');
      await context.sync();
      freezePanes.freezeRows(2);
      const rows = freezePanes.getLocation();
      rows.load('address');
      await context.sync();
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect([both.address, rows.address, none.isNullObject]).toEqual(['一!A1:B3', '一!1:2', true]);
    });
  });

  test.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    ['a name twice', 'ItemAlreadyExists', ({ workbook }) => workbook.worksheets.add('一')],
    ['a name with a slash', 'InvalidArgument', ({ workbook }) => workbook.worksheets.add('a/b')],
    [
      'a name of 32 characters',
      'InvalidArgument',
      ({ workbook }) => workbook.worksheets.add('あ'.repeat(32)),
    ],
    [
      'hiding all sheets',
      'InvalidOperation',
      ({ workbook }) => {
        for (const name of ['一', '二', '三']) workbook.worksheets.getItem(name).visibility = 'Hidden';
      },
    ],
    [
      'a place beyond the last',
      'InvalidArgument',
      ({ workbook }) => {
        workbook.worksheets.getItem('一').position = 3;
      },
    ],
  ])('%s: %s', async (_what, code, use) => fails(code, use));
});

describe('names', () => {
  test('of a range, a value, one sheet; changed and deleted', async () => {
    await excel.Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem('一');
      const range = names.add('値', sheet.getRange('A1:B1'), '説明');
      const formula = names.add('年度', '=2026');
      const local = sheet.names.add('値', '=一!$A$1');
      for (const name of [range, formula, local]) name.load('name,formula,type,value,scope,comment,visible');
      const cells = range.getRange();
      cells.load('address');
      const byName = worksheets.getItem('一').getRange('値');
      byName.load('address');
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        name: '値',
        formula: '=一!$A$1:$B$1',
        type: 'Range',
        value: '一!$A$1:$B$1',
        scope: 'Workbook',
        comment: '説明',
        visible: true,
      });
      expect([formula.type, formula.value, local.scope]).toEqual(['Integer', 2026, 'Worksheet']);
      expect([cells.address, byName.address]).toEqual(['一!A1:B1', '一!A1']);
      range.formula = '=一!$A$1';
      range.visible = false;
      formula.delete();
      const gone = names.getItemOrNullObject('年度');
      names.load('items/name,items/formula,items/visible');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      expect(names.items.map((name) => [name.name, name.formula as unknown, name.visible])).toEqual([
        ['値', '=一!$A$1', false],
      ]);
    });
  });

  test.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    [
      'a name twice',
      'ItemAlreadyExists',
      ({ workbook }) => {
        workbook.names.add('年度', '=1');
        workbook.names.add('年度', '=2');
      },
    ],
    ['a name like a cell', 'InvalidArgument', ({ workbook }) => workbook.names.add('KPI1', '=1')],
    ['a name with a space', 'InvalidArgument', ({ workbook }) => workbook.names.add('a b', '=1')],
    [
      'the range of a value',
      'ItemNotFound',
      ({ workbook }) => workbook.names.add('年度', '=1').getRange().load('address'),
    ],
  ])('%s: %s', async (_what, code, use) => fails(code, use));
});

describe('protection', () => {
  beforeEach(async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('一');
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
      await context.sync();
    });
  });

  test('is seen with its options', async () => {
    await excel.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('一');
      protection.load('protected,options');
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({ allowFormatColumns: true, allowFormatRows: false });
    });
  });

  const sheet = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getItem('一');

  test.each<[string, (context: Excel.RequestContext) => unknown]>([
    ['writing a locked cell', (context) => (sheet(context).getRange('A1:B1').values = [[1, 2]])],
    ['a format', (context) => (sheet(context).getRange('B1').format.font.bold = true)],
    ['a row height', (context) => (sheet(context).getRange('B1').format.rowHeight = 30)],
    ['clearing', (context) => sheet(context).getRange('A1').clear('Contents')],
    ['a table', (context) => sheet(context).tables.add('D1:E2', true)],
    [
      'validation',
      (context) => (sheet(context).getRange('B1').dataValidation.rule = { custom: { formula: '=TRUE' } }),
    ],
    ['a conditional format', (context) => sheet(context).getRange('B1').conditionalFormats.add('Custom')],
    ['merging', (context) => sheet(context).getRange('B1:C1').merge()],
    ['protecting again', (context) => sheet(context).protection.protect()],
  ])('%s is denied', async (_what, use) => fails('AccessDenied', use));

  test('an unlocked cell, an allowed format and an unprotected sheet are open', async () => {
    await excel.Excel.run(async (context) => {
      sheet(context).getRange('B1').values = [[3]];
      sheet(context).getRange('B1').format.columnWidth = 96;
      await context.sync();
      sheet(context).protection.unprotect();
      sheet(context).getRange('A1').values = [[4]];
      await context.sync();
    });
    expect(excel.model.sheets[0]?.value(0, 0)).toBe(4);
  });
});

describe('settings', () => {
  test('the page’s and the workbook’s are the same, and are saved with it', async () => {
    const { settings } = excel.Office.context.document;
    settings.set('言語', { chosen: 'ja' });
    settings.set('版', 2);
    await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
    await excel.Excel.run(async (context) => {
      const stored = context.workbook.settings;
      stored.load('items/key,items/value');
      stored.add('場所', ['山口', '防府']);
      const added = stored.getItem('場所');
      const none = stored.getItemOrNullObject('無い');
      added.load('value');
      await context.sync();
      expect(stored.items.map((item) => [item.key, item.value as unknown])).toEqual([
        ['言語', { chosen: 'ja' }],
        ['版', 2],
      ]);
      expect([added.value, none.isNullObject]).toEqual([['山口', '防府'], true]);
      stored.getItem('版').delete();
      await context.sync();
    });
    const saved = excel.saveBook();
    expect(saved.settings).toEqual({ 言語: '{"chosen":"ja"}', 場所: '["山口","防府"]' });
    const again = await startExcel({ book: saved });
    expect(again.Office.context.document.settings.get('言語')).toEqual({ chosen: 'ja' });
  });
});
