import type { Condition } from '../definition/source';
import type { Reach } from '../definition/reach';
import type { Criterion } from './criteria';
import { criterionOf } from './criteria';
import type { FormulaWriter } from './formula-writer';

/** What rows are tested for, wherever the column stands. */
export interface RowTest {
  readonly on: Reach;
  readonly criterion: (cells: string, writer: FormulaWriter) => Criterion;
}

/** Whether a condition of the plan holds. */
export function conditionTest(condition: Condition): RowTest {
  const { on, sought } = condition;
  return {
    on,
    criterion: (cells, writer) => {
      const limit = sought.kind === 'texts' ? 'writtenAlike' : 'realNumbers';
      writer.limits.column(limit, writer.told(on.table, on.column));
      return criterionOf(condition, cells, writer.ledger.lists);
    },
  };
}

/** Whether anything stands in a column. */
export function filledTest(on: Reach): RowTest {
  return { on, criterion: (cells) => ({ flag: `(${cells}<>"")`, blankFits: false, pairs: null }) };
}
