import fc from 'fast-check';
import { bookLedger } from '../../../../src/core/indicators/engine/book-ledger';
import { columnarEngine } from '../../../../src/core/indicators/engine/columnar-engine';
import { newWorkbook } from '../../../../src/files/new-workbook';
import { isCellError } from '../../../../src/core/values/cell-value';
import type { CellValue } from '../../../../src/core/values/cell-value';
import { ALL_LEDGER_LANGUAGES } from '../../../../src/words/ledger-language';
import type { AskedFormula } from '../../../oracle/formulas/many-ledgers';
import { manyLedgers } from '../../../oracle/formulas/many-ledgers';
import { sheetTexts } from '../../../oracle/libreoffice';
import { arbitraryCase } from '../../../oracle/plans/arbitrary-case';
import { key } from '../../../oracle/plans/plain-ledger';
import { referenceAnswer } from '../../../oracle/plans/reference';
import { same, toldBy } from '../../../oracle/plans/told';
import { closeEngines, engineForTest, sheetNamed } from '../../../sheets/sheet-books';

jest.setTimeout(300_000);
afterEach(closeEngines);

/** The same ledgers every time, because LibreOffice takes seconds to start; others with FORMULA_SEED and FORMULA_RUNS. */
const SEED = Number(process.env['FORMULA_SEED'] ?? 4);
const RUNS = Number(process.env['FORMULA_RUNS'] ?? 8);

const cases = fc.sample(arbitraryCase({ variants: false }), { numRuns: RUNS, seed: SEED });

test('the columnar engine gives the reference answer to the same plans', () => {
  const wrong = cases.flatMap(({ book, ledger, plans }) => {
    const read = bookLedger(book, ALL_LEDGER_LANGUAGES);
    const engine = read && columnarEngine(read);
    return plans.filter(
      ({ plan }) => !engine || !same(toldBy(engine.answer(plan)), referenceAnswer(plan, ledger)),
    );
  });
  expect(wrong).toEqual([]);
});

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
    return 'none' in expected || asksForParts(plan, of) ? [] : [told];
  }
  if (typeof value !== 'number' || 'none' in expected) return [told];
  return Math.abs(value - expected.value) <= 1e-9 * Math.max(1, Math.abs(expected.value)) ? [] : [told];
}

/** Whether the values of 実績 that a plan is about are there for parts of a year too, which formulas answer with #N/A. */
function asksForParts(plan: AskedFormula['plan'], of: AskedFormula['of']): boolean {
  if (plan.kind === 'ratio') return asksForParts(plan.numerator, of) || asksForParts(plan.denominator, of);
  if (plan.kind !== 'reported') return false;
  return (of.ledger['measurements'] ?? []).some(
    (row) =>
      key(row['indicatorId']) === key(plan.indicator.id) && ![null, '年度'].includes(key(row['period'])),
  );
}
