import type { Plan } from '../../../src/core/indicators/plan/plan';
import type { PlainLedger } from './plain-ledger';
import { reportedReference } from './reference-reported';
import { cohortReference, rowsReference } from './reference-rows';
import type { Told } from './told';
import { none, told } from './told';

/** The answer of a plan by plain loops over plain rows: what every engine is held against. */
export function referenceAnswer(plan: Plan, ledger: PlainLedger): Told {
  switch (plan.kind) {
    case 'rows':
      return rowsReference(plan, ledger);
    case 'cohort':
      return cohortReference(plan, ledger);
    case 'reported':
      return reportedReference(plan, ledger);
    case 'ratio': {
      const above = referenceAnswer(plan.numerator, ledger);
      const below = referenceAnswer(plan.denominator, ledger);
      if ('none' in above) return above;
      if ('none' in below) return below;
      if (below.value === 0) return none('baseIsZero');
      return told((above.value / below.value) * (plan.unit === 'percent' ? 100 : 1), below.rows);
    }
  }
}
