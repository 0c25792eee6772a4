import type { LedgerColumn } from '../../ledger/columnar/columnar-table';
import type { Outcome } from '../../outcome';
import { answered, missing } from '../../outcome';
import { reason } from '../../reasons';
import { comparable } from '../../values/normalise';
import type { Definition } from '../definition/definition';
import type { IndicatorLedger } from '../engine/indicator-ledger';
import { reportedAnswer } from '../engine/reported';
import type { ReportedPlan } from '../plan/plan';

export interface Target {
  readonly value: number;
  /** By when; null where the definition does not say. */
  readonly year: number | null;
  /** Set in 実績 for the year (年度目標), or in the definition. */
  readonly from: 'measurements' | 'definition';
}

/**
 * The ledger in which the targets that 実績 sets stand where the values stood, so that targets are put together by
 * the rules for reported values: of the year before its quarters, over parties as the indicator says.
 */
export function targetLedger({ defined, tables }: IndicatorLedger): IndicatorLedger {
  const measurements = tables.get('measurements');
  if (!measurements) return { defined, tables };
  const columns = measurements.columns.flatMap((column): readonly LedgerColumn[] => {
    if (column.id === 'target') return [{ ...column, id: 'value' }];
    return column.id === 'value' || column.id === 'numerator' || column.id === 'denominator' ? [] : [column];
  });
  return { defined, tables: new Map([...tables, ['measurements', { ...measurements, columns }]]) };
}

/**
 * The target of an indicator for a fiscal year: the year's own, otherwise the definition's, which is that of all projects.
 *
 * @param targets the ledger's `targetLedger`
 */
export function targetOf(
  definition: Definition,
  { fiscalYear, project, asOf }: { fiscalYear: number; project: string | null; asOf: number },
  targets: IndicatorLedger,
): Outcome<Target> {
  const { id, name, unit, reporting, overParties, overTime, missing: policy } = definition;
  const plan: ReportedPlan = {
    kind: 'reported',
    indicator: { id, name },
    unit,
    fiscalYear,
    project: project === null ? null : comparable(project),
    group: null,
    reporting: reporting ?? 'incremental',
    overParties,
    overTime,
    missing: policy ?? 'noAnswer',
    asOf,
  };
  const ofYear = reportedAnswer(plan, targets);
  if (ofYear.ok) return answered({ value: ofYear.value.value, year: fiscalYear, from: 'measurements' });
  if (ofYear.reason.code !== 'nothingReported') return ofYear;
  if (project !== null) return missing(reason('noTargetOfProject', { indicator: id, project, fiscalYear }));
  return definition.target === null
    ? missing(reason('definitionLacks', { indicator: id, column: 'target' }))
    : answered({ value: definition.target, year: definition.targetYear, from: 'definition' });
}
