import { groupsOf } from './groups';
import type { IndicatorEngine } from './indicator-engine';
import type { IndicatorLedger } from './indicator-ledger';
import { PlanAnswers } from './plan-answers';

/**
 * Answers plans from columns, as docs/indicators.md says.
 *
 * `groups` answers what the plan would if that project or group had been asked for. Values of a list come in its order, numbers
 * ascending, others sorted as texts; rows without a value are the last group, whose label is null. `by` is the column that names projects
 * (`projectReach`) or any other: for the parts of a ratio the same column is found from their own tables, and of
 * reported values its header is the attribute.
 */
export function columnarEngine(ledger: IndicatorLedger): IndicatorEngine {
  const answers = new PlanAnswers(ledger);
  return {
    answer: (plan) => answers.answer(plan),
    groups: (plan, by) => groupsOf(plan, by, ledger, answers),
  };
}
