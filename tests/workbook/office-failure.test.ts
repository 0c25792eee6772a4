import { officeFailure } from '../../src/workbook/office-failure';
import { LANGUAGES } from '../../src/words/language';
import { officeFailureSentence } from '../../src/words/office-failure-sentence';

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
  for (const language of LANGUAGES) {
    expect(officeFailureSentence(officeFailure(excelError(code)).kind, language)).toMatch(/[。.]$/);
  }
});

test('a mistake of ours keeps its own text, so that it can be reported', () => {
  expect(officeFailure(new TypeError('x is undefined'))).toEqual({
    kind: 'fault',
    code: 'TypeError: x is undefined',
  });
  expect(officeFailure(Object.assign(new Error('odd'), { code: 7 }))).toEqual({
    kind: 'fault',
    code: 'Error: odd',
  });
  expect(officeFailure(undefined)).toEqual({ kind: 'fault', code: 'undefined' });
});
