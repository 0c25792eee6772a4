import type { RatioPlan } from '../plan/plan';
import type { FormulaWriter } from './formula-writer';

/** One value divided by another; #N/A where the other is 0, and where either is. */
export function ratioValue(
  plan: RatioPlan,
  valueOf: (part: RatioPlan['numerator']) => string,
  writer: FormulaWriter,
): string {
  const numerator = writer.keep('numerator', valueOf(plan.numerator));
  const denominator = writer.keep('denominator', valueOf(plan.denominator));
  const percent = plan.unit === 'percent' ? '*100' : '';
  return `IF(${denominator}=0,NA(),${numerator}/${denominator}${percent})`;
}
