import type { Book, BookSheet } from '../../../src/core/book/book';
import { putCell, newGrid } from '../../../src/core/book/grid';
import type { FormulaDialect } from '../../../src/core/indicators/formula/dialect';
import type { FormulaLedger } from '../../../src/core/indicators/formula/formula-writer';
import type { PlanFormula } from '../../../src/core/indicators/formula/plan-formula';
import { planFormula } from '../../../src/core/indicators/formula/plan-formula';
import type { DefinedIndicators } from '../../../src/core/indicators/plan/make-plan';
import type { Outcome } from '../../../src/core/outcome';
import { stepNames } from '../../../src/words/formula-notes';
import { bookOf, sheetOf } from '../../sheets/sheet-books';
import type { PlansCase } from '../plans/arbitrary-case';

/** A question of one of the ledgers, and its formula. */
export interface AskedFormula {
  readonly of: PlansCase;
  readonly plan: PlansCase['plans'][number]['plan'];
  readonly formula: Outcome<PlanFormula>;
}

/** Many small ledgers in one workbook, their tables numbered, and the formulas of all their plans on one sheet, one below the other. */
export function manyLedgers(
  cases: readonly PlansCase[],
  dialect: FormulaDialect,
): { readonly book: Book; readonly sheet: string; readonly asked: readonly AskedFormula[] } {
  const asked = cases.flatMap((of, index) =>
    of.plans.map(({ plan }) => ({
      of,
      plan,
      formula: planFormula(plan, numbered(of.defined, index), dialect, {
        live: false,
        names: stepNames('ja'),
      }),
    })),
  );
  const grid = newGrid();
  asked.forEach(({ formula }, row) => {
    if (formula.ok) putCell(grid, row, 0, { value: null, formula: formula.value.formula });
    else putCell(grid, row, 0, { value: formula.reason.code });
  });
  const sheets = cases.flatMap(({ book }, index) => tablesOnly(book, index));
  return { book: bookOf([sheetOf('式', [], { cells: grid }), ...sheets]), sheet: '式', asked };
}

function tablesOnly({ sheets }: Book, index: number): readonly BookSheet[] {
  return sheets
    .filter(({ tables }) => tables.length === 1)
    .map(({ name, cells, tables }) =>
      sheetOf(`${name}_${index}`, [], {
        cells,
        tables: tables.map((table) => ({ ...table, name: `${table.name}_${index}` })),
      }),
    );
}

function numbered({ shape, lists }: DefinedIndicators, index: number): FormulaLedger {
  const tables = [...shape.tables].map(
    ([id, table]) => [id, { ...table, name: `${table.name}_${index}` }] as const,
  );
  return { shape: { tables: new Map(tables) }, lists };
}
