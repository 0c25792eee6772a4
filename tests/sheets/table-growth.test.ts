import { area, closeEngines, openBook, put, sheetNamed, sheetOf, tableOf, values } from './sheet-books';

afterEach(closeEngines);

const open = (more: { readonly totals?: boolean } = {}) => {
  const model = openBook([
    sheetOf(
      '台帳',
      [
        ['区分', '数', '額', null, '=SUM(表[額])'],
        ['a', 1, '=表[@数]*10'],
        ['b', 2, '=表[@数]*10'],
        ...(more.totals === true ? [['集計', null, '=SUBTOTAL(109,表[額])']] : []),
      ],
      {
        tables: [
          {
            ...tableOf('表', more.totals === true ? 'A1:C4' : 'A1:C3', ['区分', '数', '額']),
            showTotals: more.totals === true,
          },
        ],
        validations: [
          { areas: [area('B2:B3')], rule: { type: 'custom', formula: '=B2>0' }, ignoreBlanks: true },
        ],
        conditionalFormats: [
          {
            areas: [area('A2:C3')],
            stopIfTrue: false,
            rule: { type: 'custom', formula: '=$B2>1' },
            style: { bold: true },
          },
        ],
      },
    ),
  ]);
  const sheet = sheetNamed(model, '台帳');
  const table = sheet.tables[0];
  if (!table) throw new Error('No table');
  return { model, sheet, table };
};

test('who types below a table makes it longer: formulas, looks and rules go on; one step undoes it', async () => {
  const { model, sheet, table } = open();
  sheet.setStyle(area('B2:B3'), { numberFormat: '0.0' });
  await new Promise((resolve) => setTimeout(resolve, 0));
  put(sheet, 'B4', 5);
  await model.settle();
  expect(table.area).toEqual(area('A1:C4'));
  expect(sheet.formula(3, 2)).toBe('=[@数]*10');
  expect(values(sheet, 'C4:E4')).toEqual([[50, null, null]]);
  expect(values(sheet, 'E1')).toEqual([[80]]);
  expect(sheet.style(3, 1).numberFormat).toBe('0.0');
  expect(sheet.validations[0]?.areas).toEqual([area('B2:B4')]);
  expect(sheet.conditionalFormats[0]?.areas).toEqual([area('A2:C4')]);
  expect(model.undo()).toBe(true);
  await model.settle();
  expect(table.area).toEqual(area('A1:C3'));
  expect(values(sheet, 'A4:C4')).toEqual([[null, null, null]]);
  expect(values(sheet, 'E1')).toEqual([[30]]);
  expect(sheet.validations[0]?.areas).toEqual([area('B2:B3')]);
  expect(model.redo()).toBe(true);
  await model.settle();
  expect(table.area).toEqual(area('A1:C4'));
  expect(values(sheet, 'E1')).toEqual([[80]]);
});

test('several rows at once, and a column beside the table', async () => {
  const { model, sheet, table } = open();
  sheet.write(area('A4:B5'), [
    ['c', 3],
    ['d', 4],
  ]);
  await model.settle();
  expect(values(sheet, 'C4:C5')).toEqual([[30], [40]]);
  put(sheet, 'D1', '備考');
  expect(table.columns).toEqual(['区分', '数', '額', '備考']);
  expect(table.area).toEqual(area('A1:D5'));
});

test('a table does not grow with totals, over other cells, by clearing, or for an add-in', () => {
  const totals = open({ totals: true });
  put(totals.sheet, 'A5', 'x');
  expect(totals.table.area).toEqual(area('A1:C4'));
  const { model, sheet, table } = open();
  model.asAddIn(() => put(sheet, 'A4', 'x'));
  expect(table.area).toEqual(area('A1:C3'));
  put(sheet, 'B4', 1);
  expect(table.area).toEqual(area('A1:C3'));
  put(sheet, 'A4', null);
  put(sheet, 'B4', null);
  expect(table.area).toEqual(area('A1:C3'));
  put(sheet, 'C6', 1);
  expect(table.area).toEqual(area('A1:C3'));
});
