import { bookOf, tableOver } from '../../office/books';
import type { RunningExcel } from '../../office/running-excel';
import { startExcel } from '../../office/start-excel';

const ROWS = [
  ['名前', '区分', '数', '式'],
  ['なし', 'b', 30, '=[@数]*2'],
  ['りんご', 'a', 10, '=C3+1'],
  ['もも', 'b', 20, '=SUM(表[数])'],
  ['かき', 'a', 10, 'x'],
];

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel({
    book: bookOf(
      {
        台帳: ROWS,
        別: [
          ['=A2', 1],
          [null, 2],
        ],
      },
      { 台帳: [tableOver('表', ROWS)] },
    ),
  });
});

const run = <T>(use: (table: Excel.Table, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  excel.Excel.run((context) => use(context.workbook.tables.getItem('表'), context));

async function formulas(address: string, sheet = '台帳'): Promise<unknown[][]> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
    await context.sync();
    return range.formulas;
  });
}

function hiddenRows(): readonly number[] {
  return [...(excel.saveBook().sheets[0]?.hiddenRows ?? [])].sort((a, b) => a - b);
}

const code = (use: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<unknown> =>
  run(async (table, context) => {
    use(table, table.worksheet);
    await context.sync();
  }).then(
    () => 'done',
    (error: unknown) => (error as { readonly code: string }).code,
  );

describe('sorting', () => {
  test('a table by two columns; rows stay together, formulas keep to their row, equal rows their order', async () => {
    const told: unknown[] = [];
    await run(async (table, context) => {
      table.worksheet.onRowSorted.add((event) => {
        told.push([event.type, event.address, event.source]);
        return Promise.resolve();
      });
      await context.sync();
      table.sort.apply([{ key: 2 }, { key: 0, ascending: false }]);
      table.sort.load('fields,matchCase');
      await context.sync();
      expect(table.sort.fields).toMatchObject([
        { key: 2, ascending: true },
        { key: 0, ascending: false },
      ]);
    });
    expect(await formulas('A2:D5')).toEqual([
      ['りんご', 'a', 10, '=C2+1'],
      ['かき', 'a', 10, 'x'],
      ['もも', 'b', 20, '=SUM(表[数])'],
      ['なし', 'b', 30, '=[@数]*2'],
    ]);
    await excel.idle();
    expect(told).toEqual([['WorksheetRowSorted', 'A2:D5', 'Local']]);
    expect(excel.saveBook().sheets[0]?.tables[0]?.sort?.keys).toMatchObject([{ key: 2 }, { key: 0 }]);
    await run(async (table, context) => {
      table.sort.clear();
      table.sort.load('fields');
      await context.sync();
      expect(table.sort.fields).toEqual([]);
    });
  });

  test('a range, with headers, by columns; what cannot be sorted is refused', async () => {
    await run(async (table, context) => {
      table.worksheet.getRange('G1:I2').values = [
        ['b', 'a', 'c'],
        [3, 1, 2],
      ];
      table.worksheet.getRange('G1:I2').sort.apply([{ key: 1 }], false, false, 'Columns');
      await context.sync();
    });
    expect(await formulas('G1:I2')).toEqual([
      ['a', 'c', 'b'],
      [1, 2, 3],
    ]);
    expect(await code((_table, sheet) => sheet.getRange('G1:I2').sort.apply([{ key: 3 }]))).toBe(
      'InvalidArgument',
    );
    expect(
      await code((_table, sheet) => {
        sheet.getRange('G1:H1').merge();
        sheet.getRange('G1:I2').sort.apply([{ key: 0 }]);
      }),
    ).toBe('InvalidOperation');
    expect(
      await code((table, sheet) => {
        sheet.protection.protect({});
        table.sort.apply([{ key: 0 }]);
      }),
    ).toBe('AccessDenied');
  });
});

describe('filtering', () => {
  test('rows that do not pass are hidden, by values, comparisons and rank', async () => {
    await run(async (table, context) => {
      table.columns.getItem('区分').filter.applyValuesFilter(['A']);
      await context.sync();
      expect(hiddenRows()).toEqual([1, 3]);
      table.columns.getItem('名前').filter.applyCustomFilter('=*ん*');
      table.autoFilter.load('isDataFiltered,enabled,criteria');
      await context.sync();
      expect(hiddenRows()).toEqual([1, 3, 4]);
      expect(table.autoFilter.isDataFiltered).toBe(true);
      expect(table.autoFilter.criteria).toMatchObject([
        { filterOn: 'Custom', criterion1: '=*ん*' },
        { filterOn: 'Values', values: ['A'] },
        null,
        null,
      ]);
      table.clearFilters();
      table.columns.getItem('数').filter.applyTopItemsFilter(2);
      await context.sync();
      expect(hiddenRows()).toEqual([2, 4]);
      table.columns
        .getItem('数')
        .filter.apply({ filterOn: 'Custom', criterion1: '<15', criterion2: '>25', operator: 'Or' });
      await context.sync();
      expect(hiddenRows()).toEqual([3]);
      table.worksheet.getRange('C2').values = [[20]];
      table.reapplyFilters();
      await context.sync();
      expect(hiddenRows()).toEqual([1, 3]);
    });
    expect(excel.saveBook().sheets[0]?.tables[0]?.filter).toMatchObject([
      { column: 2, filter: { type: 'custom', join: 'or' } },
    ]);
    await run(async (table, context) => {
      table.columns.getItem('区分').delete();
      await context.sync();
    });
    expect(excel.saveBook().sheets[0]?.tables[0]?.filter).toMatchObject([{ column: 1 }]);
    await run(async (table, context) => {
      table.columns.getItem('数').filter.clear();
      await context.sync();
    });
    expect(hiddenRows()).toEqual([]);
  });

  test('a sheet has a filter of its own', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('別');
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['見出し', '数'],
        ['a', 5],
      ];
      sheet.autoFilter.apply(range, 1, { filterOn: 'Custom', criterion1: '>5' });
      const where = sheet.autoFilter.getRangeOrNullObject().load('address');
      await context.sync();
      expect(where.address).toBe('別!A1:B2');
      expect([...(excel.saveBook().sheets[1]?.hiddenRows ?? [])]).toEqual([1]);
      sheet.autoFilter.remove();
      sheet.autoFilter.load('enabled');
      await context.sync();
      expect(sheet.autoFilter.enabled).toBe(false);
      expect([...(excel.saveBook().sheets[1]?.hiddenRows ?? [])]).toEqual([]);
    });
  });

  test('what no filter says is refused', async () => {
    expect(await code((table) => table.columns.getItem('数').filter.applyTopItemsFilter(0))).toBe(
      'InvalidArgument',
    );
    expect(await code((table) => table.autoFilter.clearColumnCriteria(9))).toBe('InvalidArgument');
    expect(
      await code((table, sheet) => {
        sheet.protection.protect({});
        table.clearFilters();
      }),
    ).toBe('AccessDenied');
  });
});

describe('copying and moving', () => {
  test('all, formulas, values, formats; tiled, transposed, blanks left out', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('別');
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('D1:D4').copyFrom('A1:A2');
      sheet.getRange('F1').copyFrom(sheet.getRange('A1:B2'), 'Formulas', false, true);
      sheet.getRange('I1:I2').values = [[7], [8]];
      sheet.getRange('I1').copyFrom('A1:A2', 'Values', true);
      sheet.getRange('I2').copyFrom('A1', 'Formats');
      const fills = ['D1', 'D3', 'F1', 'I1', 'I2'].map((cell) => {
        const range = sheet.getRange(cell);
        range.format.fill.load('color');
        return range;
      });
      await context.sync();
      expect(fills.map(({ format }) => format.fill.color)).toEqual([
        '#FF0000',
        '#FF0000',
        '#FFFFFF',
        '#FFFFFF',
        '#FF0000',
      ]);
    });
    expect(await formulas('D1:D4', '別')).toEqual([['=D2'], [''], ['=D4'], ['']]);
    expect(await formulas('F1:G2', '別')).toEqual([
      ['=G1', ''],
      [1, 2],
    ]);
    expect(await formulas('I1:I2', '別')).toEqual([[0], [8]]);
  });

  test('cells that move take those along that refer to them, to another sheet too', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('別');
      sheet.getRange('A5:A6').formulas = [['=B1'], ['=SUM(B1:B2)']];
      sheet.getRange('B1').moveTo('C4');
      await context.sync();
    });
    expect(await formulas('A5:A6', '別')).toEqual([['=C4'], ['=SUM(B1:B2)']]);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('別');
      sheet.getRange('A5').moveTo('台帳!H1');
      await context.sync();
    });
    expect(await formulas('H1')).toEqual([['=別!C4']]);
    expect(await formulas('A5', '別')).toEqual([['']]);
  });
});

test('duplicates go, texts are found and replaced', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('別');
    sheet.getRange('D1:E5').values = [
      ['見', '出'],
      ['x', 1],
      ['X', 1],
      ['y', 1],
      ['x', 1],
    ];
    const result = sheet.getRange('D1:E5').removeDuplicates([0, 1], true).load('removed,uniqueRemaining');
    const found = sheet.getRange('D1:E5').find('Y', { completeMatch: true }).load('address');
    const none = sheet.getRange('D1:E5').findOrNullObject('zz', {}).load('address');
    await context.sync();
    expect([result.removed, result.uniqueRemaining]).toEqual([2, 2]);
    expect(found.address).toBe('別!D3');
    expect(none.isNullObject).toBe(true);
    const count = sheet.getRange('D1:D5').replaceAll('x', 'zx', { matchCase: true });
    await context.sync();
    expect(count.value).toBe(1);
  });
  expect(await formulas('D1:E5', '別')).toEqual([
    ['見', '出'],
    ['zx', 1],
    ['y', 1],
    ['', ''],
    ['', ''],
  ]);
});

test('rows of a filtered table are not deleted', async () => {
  expect(
    await code((table) => {
      table.columns.getItem('区分').filter.applyValuesFilter(['a']);
      table.rows.deleteRowsAt(0);
    }),
  ).toBe('InsertDeleteConflict');
});
