import { Cubes } from './cubes';
import { groupsOf } from './groups';
import type { IndicatorEngine } from './indicator-engine';
import type { IndicatorLedger } from './indicator-ledger';
import type { LedgerChange } from './ledger-change';
import { PlanAnswers } from './plan-answers';

/** An engine whose ledger may change. */
export interface ColumnarEngine extends IndicatorEngine {
  readonly ledger: IndicatorLedger;
  /**
   * The engine of the ledger after a change. What was counted is handed over to it: rows that changed are taken in and out, and only what
   * else depends on a changed table is counted anew, when it is asked for. This engine goes on answering for its own state, but
   * has to count again for it.
   */
  after(change: LedgerChange): ColumnarEngine;
}

/**
 * Answers plans from columns, as docs/indicators.md says. The first question about a column, and about rows told apart by some
 * columns, costs a pass over the rows; every further cell of them is looked up.
 *
 * `groups` answers what the plan would if that project or group had been asked for. Values of a list come in its order, numbers
 * ascending, others sorted as texts; rows without a value are the last group, whose label is null. `by` is the column that names projects
 * (`projectReach`) or any other: for the parts of a ratio the same column is found from their own tables, and of
 * reported values its header is the attribute.
 */
export function columnarEngine(ledger: IndicatorLedger): ColumnarEngine {
  return engineOf(ledger, new Cubes(ledger.tables));
}

function engineOf(ledger: IndicatorLedger, cubes: Cubes): ColumnarEngine {
  const answers = new PlanAnswers(ledger, cubes);
  return {
    ledger,
    answer: (plan) => answers.answer(plan),
    groups: (plan, by) => groupsOf(plan, by, ledger, answers),
    after: ({ tables = [], gone = [], defined = ledger.defined }) => {
      let next = cubes;
      for (const change of tables) next = next.after(change);
      for (const table of gone) next = next.without(table);
      return engineOf({ defined, tables: next.tables }, next);
    },
  };
}
