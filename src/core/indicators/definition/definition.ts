import type { ListValueOf } from '../../ledger/schema';

/**
 * An indicator as its row in 指標 defines it, choices as ids of the schema. What is left blank is null; what stands
 * there but cannot be read is null too, and a finding of the check says so.
 */
export interface Definition {
  /** The id as it stands in the row. */
  readonly id: string;
  readonly name: string;
  readonly level: ListValueOf<'indicatorLevel'> | null;
  readonly unit: ListValueOf<'unit'> | null;
  readonly direction: ListValueOf<'direction'> | null;
  /** Blank means that the value is reported in 実績. */
  readonly measure: ListValueOf<'indicatorMeasure'>;
  readonly reporting: ListValueOf<'reportingMode'> | null;
  readonly sourceTable: string | null;
  readonly sourceColumn: string | null;
  readonly filter: string | null;
  /** Comparable keys of the indicators that a ratio is made of. */
  readonly numeratorId: string | null;
  readonly denominatorId: string | null;
  readonly window: ListValueOf<'indicatorWindow'> | null;
  readonly dateColumn: string | null;
  readonly outcomeColumn: string | null;
  readonly lagMonths: number | null;
  readonly overParties: ListValueOf<'aggregation'> | null;
  readonly overTime: ListValueOf<'aggregation'> | null;
  /** Names of attributes to break down by. */
  readonly disaggregation: readonly string[];
  readonly missing: ListValueOf<'missingPolicy'> | null;
  readonly baseline: number | null;
  readonly baselineYear: number | null;
  readonly target: number | null;
  readonly targetYear: number | null;
  readonly tolerance: number | null;
}
