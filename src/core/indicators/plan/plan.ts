import type { ListValueOf } from '../../ledger/schema';
import type { Condition } from '../definition/source';
import type { Reach } from '../definition/reach';

/**
 * What has to be done for one value of an indicator: every name resolved, nothing left to guess. The same plan is
 * answered from columns, written as a formula or as SQL, and said in one sentence.
 */
export type Plan = RowsPlan | CohortPlan | ReportedPlan | RatioPlan;

/** Which indicator a plan is for. */
interface PlanHead {
  readonly indicator: { readonly id: string; readonly name: string };
  readonly unit: ListValueOf<'unit'> | null;
}

/** Rows counted, or one of their columns counted without duplicates, added up, averaged … */
export interface RowsPlan extends PlanHead {
  readonly kind: 'rows';
  readonly measure: RowMeasure;
  readonly table: string;
  /** null counts rows. */
  readonly of: Reach | null;
  readonly conditions: readonly Condition[];
  readonly period: Period | null;
}

export type RowMeasure = Exclude<ListValueOf<'indicatorMeasure'>, 'reported' | 'ratio' | 'cohort'>;

/**
 * The rows of which days belong to it. `upTo` counts everything until the end of the fiscal year, as the state then; a year
 * of null is all time.
 */
export interface Period {
  readonly day: Reach;
  readonly fiscalYear: number;
  readonly upTo: boolean;
}

/** Of those whose time has passed, the share with an outcome within so many months. */
export interface CohortPlan extends PlanHead {
  readonly kind: 'cohort';
  readonly table: string;
  readonly start: Reach;
  readonly outcome: Reach;
  readonly lagMonths: number;
  readonly conditions: readonly Condition[];
  /** Those who started in it; null is everybody. */
  readonly fiscalYear: number | null;
}

/** Values as they were reported in 実績. */
export interface ReportedPlan extends PlanHead {
  readonly kind: 'reported';
  /** null: the last year that was reported. */
  readonly fiscalYear: number | null;
  readonly reporting: ListValueOf<'reportingMode'>;
  readonly overParties: ListValueOf<'aggregation'> | null;
  readonly overTime: ListValueOf<'aggregation'> | null;
  readonly missing: ListValueOf<'missingPolicy'>;
}

/** One indicator divided by another, each by its own plan for the same time. */
export interface RatioPlan extends PlanHead {
  readonly kind: 'ratio';
  readonly numerator: Plan;
  readonly denominator: Plan;
}
