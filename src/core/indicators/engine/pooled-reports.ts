import type { Outcome } from '../../outcome';
import { answered, missing } from '../../outcome';
import { reason } from '../../reasons';
import type { Fraction } from '../../values/fraction';
import { add, divide, fractionOf, multiply, ZERO } from '../../values/fraction';
import type { Plan } from '../plan/plan';

/** A ratio before it is divided. */
export interface RatioParts {
  readonly numerator: Fraction;
  readonly denominator: Fraction;
}

/** ΣN ÷ ΣD; of percentages from 0 to 100. */
export function pooled(parts: readonly RatioParts[], unit: Plan['unit']): Outcome<Fraction> {
  const { numerator, denominator } = summed(parts);
  if (denominator.numerator === 0n) return missing(reason('baseIsZero', { argument: 'denominators' }));
  const ratio = divide(numerator, denominator);
  return answered(unit === 'percent' ? multiply(ratio, fractionOf(100)) : ratio);
}

export function summed(parts: readonly RatioParts[]): RatioParts {
  return parts.reduce(
    (sum, part) => ({
      numerator: add(sum.numerator, part.numerator),
      denominator: add(sum.denominator, part.denominator),
    }),
    { numerator: ZERO, denominator: ZERO },
  );
}
