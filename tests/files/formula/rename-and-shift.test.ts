import { renamedFormula } from '../../../src/files/formula/rename';
import { shiftFormula } from '../../../src/files/formula/shared-formula';

test.each([
  ['A1', 2, 3, 'D3'],
  ['$A1+A$1+$A$1', 2, 3, '$A3+D$1+$A$1'],
  ['SUM(A1:B2)', 1, 0, 'SUM(A2:B3)'],
  ['SUM(A:A)+SUM(1:2)', 1, 1, 'SUM(B:B)+SUM(2:3)'],
  ['Sheet1!A1&\'a 1\'!B1&"A1"', 1, 0, 'Sheet1!A2&\'a 1\'!B2&"A1"'],
  ['LOG10(A1)+参加[A1]+A1B', 1, 0, 'LOG10(A2)+参加[A1]+A1B'],
  ['A1', -1, 0, 'A1048576'],
  ['XFD1', 0, 1, 'A1'],
  ['12*A1', 1, 0, '12*A2'],
])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});

test('references follow a renamed sheet, and become #REF! when it is gone', () => {
  const sheets = new Map<string, string | null>([
    ['旧', '新 表'],
    ['gone', null],
  ]);
  expect(renamedFormula('旧!A1+SUM(旧!A1:B2)+他!A1', { sheets })).toBe("'新 表'!A1+SUM('新 表'!A1:B2)+他!A1");
  expect(renamedFormula("'旧'!$A$1", { sheets })).toBe("'新 表'!$A$1");
  expect(renamedFormula('SUM(gone!A1:B2)+1', { sheets })).toBe('SUM(#REF!)+1');
  expect(renamedFormula('"旧!A1"&[1]旧!A1', { sheets })).toBe('"旧!A1"&[1]旧!A1');
});
