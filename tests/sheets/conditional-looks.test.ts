import type { BookConditionalFormat } from '../../src/core/book/book';
import { area, bookOf, closeEngines, engineForTest, put, sheetOf } from './sheet-books';

afterEach(closeEngines);

const RED = { fillColor: '#FF0000' };
const BOLD = { bold: true, fillColor: '#00FF00' };

/** Opens one sheet with rules; answers its cells' looks after whatever `change` does. */
function open(
  rows: readonly (readonly (string | number | null)[])[],
  rules: readonly BookConditionalFormat[],
) {
  const engine = engineForTest();
  const model = engine.loadBook(bookOf([sheetOf('S', rows, { conditionalFormats: rules })]));
  const looks = engine.looks(model);
  const [sheet] = model.sheets;
  if (!sheet) throw new Error('no sheet');
  return {
    sheet,
    settle: async () => {
      await model.settle();
      looks.forget();
    },
    look: (row: number, column: number) => looks.at(sheet.id, row, column),
  };
}

const rule = (
  areas: string,
  what: BookConditionalFormat['rule'],
  more: Partial<BookConditionalFormat> = {},
): BookConditionalFormat => ({
  areas: [area(areas)],
  stopIfTrue: false,
  rule: what,
  style: RED,
  ...more,
});

test('a formula is asked for each cell from where that cell stands', async () => {
  const missing = rule('A1:A3', { type: 'custom', formula: '=AND(LEN(TRIM($A1))=0,COUNTA($A1:$C1)>0)' });
  const { settle, look, sheet } = open(
    [
      ['a', 1, 2],
      [null, 1, null],
      [null, null, null],
    ],
    [missing],
  );
  await settle();
  expect([0, 1, 2].map((row) => look(row, 0))).toEqual([undefined, { bg: { rgb: '#FF0000' } }, undefined]);
  put(sheet, 'A2', 'b');
  put(sheet, 'C3', 7);
  await settle();
  expect([0, 1, 2].map((row) => look(row, 0) !== undefined)).toEqual([false, false, true]);
  expect(look(1, 1)).toBeUndefined();
});

test('comparisons read calculated values', async () => {
  const { settle, look, sheet } = open(
    [
      [1, '=A1*10'],
      [2, '=A2*10'],
    ],
    [rule('B1:B2', { type: 'cellValue', operator: 'greaterThan', formula1: '15' })],
  );
  await settle();
  expect([look(0, 1), look(1, 1)]).toEqual([undefined, { bg: { rgb: '#FF0000' } }]);
  put(sheet, 'A1', 5);
  await settle();
  expect(look(0, 1)).toEqual({ bg: { rgb: '#FF0000' } });
});

test('values that stand twice are found, blanks are not', async () => {
  const { settle, look } = open(
    [['x'], ['X'], ['y'], [null], [null]],
    [rule('A1:A5', { type: 'duplicateValues' })],
  );
  await settle();
  expect([0, 1, 2, 3, 4].map((row) => look(row, 0) !== undefined)).toEqual([true, true, false, false, false]);
});

test('the first rule wins where two disagree, and may be the last one asked', async () => {
  const over = (formula1: string) => ({ type: 'cellValue', operator: 'greaterThan', formula1 }) as const;
  const both = open([[9]], [rule('A1', over('5')), rule('A1', over('1'), { style: BOLD })]);
  await both.settle();
  expect(both.look(0, 0)).toEqual({ bg: { rgb: '#FF0000' }, bl: 1 });
  const stopped = open(
    [[9]],
    [rule('A1', over('5'), { stopIfTrue: true }), rule('A1', over('1'), { style: BOLD })],
  );
  await stopped.settle();
  expect(stopped.look(0, 0)).toEqual({ bg: { rgb: '#FF0000' } });
});

test('a rule with an error, or that cannot be read, lays nothing over its cells', async () => {
  const { settle, look } = open(
    [[1], [2]],
    [
      rule('A1:A2', { type: 'custom', formula: '=1/0' }),
      rule('A1:A2', { type: 'custom', formula: '=((' }),
      rule('A1:A2', { type: 'foreign', kind: 'colorScale' }),
    ],
  );
  await settle();
  expect([look(0, 0), look(1, 0)]).toEqual([undefined, undefined]);
});
