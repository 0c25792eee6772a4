import fc from 'fast-check';
import { bookOf, closeEngines, engineForTest, put, sheetNamed, sheetOf, value } from './sheet-books';

afterEach(closeEngines);

const entry = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -1000, max: 1000 }),
  fc.constantFrom('東京', '#です', '12 人'),
  fc.boolean(),
);
const rows = fc.array(fc.tuple(entry, entry), { minLength: 1, maxLength: 12 });

test('totals of ranges are those of their cells, before and after an edit, with a formula among them or not', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.boolean(), fc.integer(), async (cells, withFormula, written) => {
      const last = cells.length + 1;
      const model = engineForTest().loadBook(
        bookOf([
          sheetOf('D', [...cells, withFormula ? ['=1+1', null] : [2, null]]),
          sheetOf('Q', [
            [`=COUNTA(D!A1:B${last})`, `=COUNT(D!A1:B${last})`, `=SUM(D!A1:B${last})`],
            [`=ROWS(D!A1:B${last})`, `=COLUMNS(D!A1:B${last})`, `=SUM(D!A1:B${last},10,D!A${last})`],
          ]),
        ]),
      );
      const expectTotals = async (all: readonly unknown[]): Promise<void> => {
        await model.idle();
        const numbers = all.filter((one) => typeof one === 'number');
        const sum = numbers.reduce((a, b) => a + b, 2);
        const got = ['A1', 'B1', 'C1', 'A2', 'B2', 'C2'].map((at) => value(sheetNamed(model, 'Q'), at));
        const filled = all.filter((one) => one !== null).length + 1;
        expect(got).toEqual([filled, numbers.length + 1, sum, last, 2, sum + 12]);
      };
      await expectTotals(cells.flat());
      put(sheetNamed(model, 'D'), 'B1', written);
      await expectTotals([cells[0]?.[0] ?? null, written, ...cells.slice(1).flat()]);
      closeEngines();
    }),
    { numRuns: 20 },
  );
});

test('an error among the cells, or a sheet that is not there, is the answer', async () => {
  const model = engineForTest().loadBook(
    bookOf([
      sheetOf('D', [[1], ['=1/0'], [3]]),
      sheetOf('Q', [
        ['=SUM(D!A1:A3)', '=COUNTA(D!A1:A3)', '=COUNT(D!A1:A3)'],
        ['=SUM(無い!D5:D6)', '=SUM(D!A1:A1,D!A3)', '=COUNTA(D!A:A)'],
      ]),
    ]),
  );
  await model.idle();
  const at = (address: string): unknown => value(sheetNamed(model, 'Q'), address);
  expect([at('A1'), at('B1'), at('C1')]).toEqual([{ error: '#DIV/0!' }, 3, 2]);
  expect(at('A2')).toEqual({ error: '#VALUE!' });
  expect([at('B2'), at('C2')]).toEqual([4, 3]);
});
