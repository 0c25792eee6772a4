import type { CellValue } from '../../values/cell-value';
import type { Outcome } from '../../outcome';
import type { Reach } from '../definition/reach';
import type { Plan } from '../plan/plan';
import type { Answer } from './answer';

/** What answers plans from the rows of one ledger, by docs/indicators.md. */
export interface IndicatorEngine {
  answer(plan: Plan): Outcome<Answer>;
  /** One answer for each value of a column that the rows lead to. */
  groups(plan: Plan, by: Reach): readonly GroupAnswer[];
}

export interface GroupAnswer {
  readonly label: CellValue;
  readonly answer: Outcome<Answer>;
}
