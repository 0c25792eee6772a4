import fc from 'fast-check';
import { newWorkbook } from '../../../../src/files/new-workbook';
import { isCellError } from '../../../../src/core/values/cell-value';
import type { CellValue } from '../../../../src/core/values/cell-value';
import type { AskedFormula } from '../../../oracle/formulas/many-ledgers';
import { manyLedgers } from '../../../oracle/formulas/many-ledgers';
import { sheetTexts } from '../../../oracle/libreoffice';
import { arbitraryCase } from '../../../oracle/plans/arbitrary-case';
import { referenceAnswer } from '../../../oracle/plans/reference';
import { closeEngines, engineForTest, sheetNamed } from '../../../sheets/sheet-books';

jest.setTimeout(300_000);
afterEach(closeEngines);

const SEED = Number(process.env['FORMULA_SEED'] ?? 4);
const RUNS = Number(process.env['FORMULA_RUNS'] ?? 12);

const cases = fc.sample(arbitraryCase({ variants: false }), { numRuns: RUNS, seed: SEED });

test.each(['classic', 'modern'] as const)(
  '%s formulas of random plans give the reference answer in the local Excel',
  async (dialect) => {
    const { book, sheet, asked } = manyLedgers(cases, dialect);
    const model = engineForTest().loadBook(book);
    await model.settle();
    const cells = sheetNamed(model, sheet);
    expect(asked.flatMap((one, row) => difference(one, cells.value(row, 0)))).toEqual([]);
  },
);

test('classic formulas of random plans give the reference answer in LibreOffice', async () => {
  const { book, sheet, asked } = manyLedgers(cases, 'classic');
  const texts = (await sheetTexts(newWorkbook(book), { recalculate: true })).get(sheet) ?? [];
  expect(asked.flatMap((one, row) => difference(one, asValue(texts[row]?.[0] ?? '')))).toEqual([]);
});

/** As LibreOffice writes it. */
function asValue(text: string): CellValue {
  return text === '#N/A'
    ? { error: '#N/A' }
    : text === '' || !Number.isFinite(Number(text))
      ? text
      : Number(text);
}

function difference({ of, plan, formula }: AskedFormula, value: CellValue) {
  const expected = referenceAnswer(plan, of.ledger);
  const told = `${plan.kind} ${JSON.stringify(expected)} but ${JSON.stringify(value)} by ${(formula.ok ? formula.value.formula : formula.reason.code).slice(0, 1200)}`;
  if (!formula.ok) return formula.reason.code === 'formulaTooLong' ? [] : [told];
  if (isCellError(value) && value.error === '#N/A') {
    return 'none' in expected || asksReports(plan) ? [] : [told];
  }
  if (typeof value !== 'number' || 'none' in expected) return [told];
  return Math.abs(value - expected.value) <= 1e-9 * Math.max(1, Math.abs(expected.value)) ? [] : [told];
}

function asksReports(plan: AskedFormula['plan']): boolean {
  if (plan.kind === 'ratio') return asksReports(plan.numerator) || asksReports(plan.denominator);
  return plan.kind === 'reported';
}
