import type { ListValueOf } from '../../ledger/schema';
import type { Aggregation } from '../aggregation';
import type { Reach } from '../definition/reach';
import type { Condition } from '../definition/source';

/**
 * What has to be done for one value of an indicator: every name resolved, nothing left to guess. The same plan is
 * answered from columns, written as a formula or as SQL, and said in one sentence. What each part means for the rows,
 * blanks included, is set down in docs/indicators.md; every engine answers by it.
 */
export type Plan = RowsPlan | CohortPlan | ReportedPlan | RatioPlan;

/** Which indicator a plan is for. */
interface PlanHead {
  readonly indicator: { readonly id: string; readonly name: string };
  readonly unit: ListValueOf<'unit'> | null;
}

/** Which rows of a table are looked at. */
interface OfRows {
  readonly table: string;
  /** The indicator's own filter. */
  readonly conditions: readonly Condition[];
  /** The one project that was asked for. Without any row of it in the period there is no answer. */
  readonly project: Condition | null;
  /** The groups that were asked for. */
  readonly where: readonly Condition[];
}

/** Rows counted, or one of their columns counted without duplicates, added up, averaged … */
export interface RowsPlan extends PlanHead, OfRows {
  readonly kind: 'rows';
  readonly measure: RowMeasure;
  /** null counts rows. */
  readonly of: Reach | null;
  readonly period: Period | null;
  /** What holds where a row has no number to add up, and where a part of the period has no rows. */
  readonly missing: ListValueOf<'missingPolicy'>;
}

export type RowMeasure = Exclude<ListValueOf<'indicatorMeasure'>, 'reported' | 'ratio' | 'cohort'>;

/** The rows of which days belong to it. */
export interface Period {
  /** A column of days, or one of fiscal years. */
  readonly day: Reach;
  readonly fiscalYear: number;
  /** Everything until the end of the fiscal year, as the state then, instead of the year alone. */
  readonly upTo: boolean;
  /** Each part of the year by itself, then made one; null is the year at once. */
  readonly parts: PeriodParts | null;
}

export interface PeriodParts {
  readonly length: 'halfYear' | 'quarter' | 'month';
  readonly overTime: Aggregation;
  /** The day of asking: parts that are over by then can be expected to have rows. */
  readonly asOf: number;
}

/** Of those whose time has passed, the share with an outcome within so many months. */
export interface CohortPlan extends PlanHead, OfRows {
  readonly kind: 'cohort';
  readonly start: Reach;
  readonly outcome: Reach;
  readonly lagMonths: number;
  /** Those who started in it; null is everybody. */
  readonly fiscalYear: number | null;
  readonly asOf: number;
}

/** Values as they were reported in 実績. */
export interface ReportedPlan extends PlanHead {
  readonly kind: 'reported';
  /** null: the last year that was reported. */
  readonly fiscalYear: number | null;
  /** The key of one project, as ids are compared; null is all of them. */
  readonly project: string | null;
  /** The group that was asked for, as the ledger writes it, compared as everywhere; null is the total. */
  readonly group: { readonly attribute: string; readonly value: string } | null;
  readonly reporting: ListValueOf<'reportingMode'>;
  readonly overParties: ListValueOf<'aggregation'> | null;
  readonly overTime: ListValueOf<'aggregation'> | null;
  readonly missing: ListValueOf<'missingPolicy'>;
  readonly asOf: number;
}

/** One indicator divided by another, each by its own plan for the same question. */
export interface RatioPlan extends PlanHead {
  readonly kind: 'ratio';
  readonly numerator: Plan;
  readonly denominator: Plan;
}
