import type { Outcome } from '../../outcome';
import { answered, missing } from '../../outcome';
import { reason } from '../../reasons';
import type { Plan, ReportedPlan } from '../plan/plan';
import { cohortValue } from './cohort-formula';
import type { FormulaDialect, StepNames } from './dialect';
import type { FormulaLimit } from './formula-limits';
import type { FormulaLedger } from './formula-writer';
import { FormulaWriter } from './formula-writer';
import { ratioValue } from './ratio-formula';
import { reportedValue } from './reported-formula';
import { REPORTS } from './reported-rows';
import { rowsValue } from './rows-formula';

/** A plan as a formula of Excel. */
export interface PlanFormula {
  readonly dialect: FormulaDialect;
  /** With "=", functions by their English names, columns by their tables: as the formula bar of an English Excel shows it. */
  readonly formula: string;
  /** What must hold for it to give the plan's answer. */
  readonly limits: readonly FormulaLimit[];
}

export interface FormulaOptions {
  /** Asks on the day on which the formula is calculated, instead of the plan's. */
  readonly live: boolean;
  readonly names: StepNames;
}

/** Excel takes no longer formula. */
const LONGEST = 8192;

/**
 * The formula that gives the answer of a plan: the value, or #N/A when there is none. It needs no add-in. Where a dialect cannot
 * say what the plan means, there is none, and the reason says what is in the way.
 *
 * @param ledger the workbook it is for; `DefinedIndicators` is one
 */
export function planFormula(
  plan: Plan,
  ledger: FormulaLedger,
  dialect: FormulaDialect,
  { live, names }: FormulaOptions,
): Outcome<PlanFormula> {
  const unreported = withoutReports(plan, ledger);
  if (unreported) {
    const { indicator, fiscalYear } = unreported;
    return missing(reason('nothingReported', { indicator: indicator.id, fiscalYear: fiscalYear ?? 0 }));
  }
  const writer = new FormulaWriter(dialect, ledger, names, live);
  const formula = writer.finish(valueOf(plan, writer));
  if (formula.length > LONGEST) {
    const { length } = formula;
    return missing(reason('formulaTooLong', { indicator: plan.indicator.id, length, most: LONGEST }));
  }
  return answered({ dialect, formula, limits: writer.limits.all() });
}

function valueOf(plan: Plan, writer: FormulaWriter): string {
  switch (plan.kind) {
    case 'rows':
      return rowsValue(plan, writer);
    case 'cohort':
      return cohortValue(plan, writer);
    case 'reported':
      return reportedValue(plan, writer);
    case 'ratio':
      return ratioValue(plan, (part) => valueOf(part, writer), writer);
  }
}

/** The part of a plan that asks for reported values in a ledger without 実績. */
function withoutReports(plan: Plan, ledger: FormulaLedger): ReportedPlan | undefined {
  if (plan.kind === 'ratio')
    return withoutReports(plan.numerator, ledger) ?? withoutReports(plan.denominator, ledger);
  return plan.kind === 'reported' && !ledger.shape.tables.has(REPORTS) ? plan : undefined;
}
