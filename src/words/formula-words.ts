import type { FormulaDialect, StepNames } from '../core/indicators/formula/dialect';
import type { FormulaLimit } from '../core/indicators/formula/formula-limits';

/** What is said around the formulas of indicators. */
export interface FormulaWords {
  /** Names of steps in a formula: letters only, four at least, so that none is a cell's address. */
  readonly steps: StepNames;
  /** Which programs calculate a dialect. */
  readonly dialects: { readonly [D in FormulaDialect]: string };
  /** What must hold for a formula to be right; `columns` are those concerned. */
  readonly limits: { readonly [L in FormulaLimit['limit']]: (columns: string) => string };
}
