import { officeFailure } from '../../src/workbook/office-failure';
import { pane as english } from '../../src/words/en/pane';
import { pane as japanese } from '../../src/words/ja/pane';

const excelError = (code: string) => Object.assign(new Error('said in Excel’s own language'), { code });

test.each([
  ['InvalidOperationInCellEditMode', 'cellEditing'],
  ['AccessDenied', 'protected'],
  ['ItemNotFound', 'notFound'],
  ['RequestPayloadSizeLimitExceeded', 'tooMuch'],
  ['ApiNotFound', 'tooOld'],
  ['GeneralException', 'unknown'],
])('%s comes down to %s', (code, kind) => {
  expect(officeFailure(excelError(code))).toEqual({ kind, code });
  expect(japanese.refused).toHaveProperty(kind);
  expect(english.refused).toHaveProperty(kind);
});

test('a mistake of ours keeps its own text, so that it can be reported', () => {
  expect(officeFailure(new TypeError('x is undefined'))).toEqual({
    kind: 'unknown',
    code: 'TypeError: x is undefined',
  });
  expect(officeFailure(Object.assign(new Error('odd'), { code: 7 }))).toEqual({
    kind: 'unknown',
    code: 'Error: odd',
  });
  expect(officeFailure(undefined)).toEqual({ kind: 'unknown', code: 'undefined' });
});
