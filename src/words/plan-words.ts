import type { Condition } from '../core/indicators/definition/source';
import type { Aggregation } from '../core/indicators/aggregation';
import type { PeriodParts, RowMeasure } from '../core/indicators/plan/plan';
import type { ListValueOf } from '../core/ledger/schema';

/** The parts a sentence about a plan is made of, in one language. */
export interface PlanWords {
  /** The rows that are looked at: of a time, of a table, those for which all conditions hold. */
  readonly rows: (time: string, table: string, conditions: readonly string[]) => string;
  readonly inYear: (fiscalYear: number, day: string) => string;
  readonly upToYear: (fiscalYear: number, day: string) => string;
  readonly condition: (column: string, operator: Condition['operator'], values: readonly string[]) => string;
  /** What is made of the rows; `column` is null where the rows themselves are counted. */
  readonly measured: (rows: string, measure: RowMeasure, column: string | null) => string;
  readonly cohort: (rows: string, start: string, outcome: string, lagMonths: number) => string;
  /** The same for each part of the period, then made one. */
  readonly byParts: (sentence: string, length: PeriodParts['length'], overTime: Aggregation) => string;
  /** `group` and `project` are null where the total was asked for. */
  readonly reported: (
    fiscalYear: number | null,
    reporting: ListValueOf<'reportingMode'>,
    group: string | null,
    project: string | null,
  ) => string;
  readonly ratio: (above: Part, below: Part) => string;
  readonly whole: (sentence: string, unit: string | null) => string;
}

export interface Part {
  readonly name: string;
  readonly sentence: string;
}
