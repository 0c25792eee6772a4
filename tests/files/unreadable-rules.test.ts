import { newWorkbook } from '../../src/files/new-workbook';
import { saveBook } from '../../src/files/save-book';
import { packageProblems } from '../oracle/package-problems';
import { book, opened, sheet } from './books';

const areas = [{ top: 0, left: 0, bottom: 3, right: 0 }];

test('a rule that Excel could not read is left out, the others stay', () => {
  const good = { areas, rule: { type: 'list', source: 'a,b', dropDown: true } as const, ignoreBlanks: true };
  const rule = {
    areas,
    stopIfTrue: false,
    rule: { type: 'custom', formula: '=A1>1' } as const,
    style: { bold: true },
  };
  const made = book([
    sheet('S', {
      validations: [
        { ...good, rule: { type: 'list', source: 'あ,'.repeat(200), dropDown: true } },
        { ...good, rule: { type: 'custom', formula: '=LEN(A1' } },
        { ...good, rule: { type: 'whole', operator: 'between', formula1: '', formula2: '3' } },
        good,
      ],
      conditionalFormats: [{ ...rule, rule: { type: 'custom', formula: '=A1>' } }, rule],
    }),
  ]);
  const bytes = newWorkbook(made);
  expect(opened(bytes).sheets[0]).toMatchObject({ validations: [good], conditionalFormats: [rule] });
  expect(packageProblems(bytes)).toEqual([]);
  expect(saveBook(bytes, made)).toEqual(bytes);
});
