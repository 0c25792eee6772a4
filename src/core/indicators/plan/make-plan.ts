import type { KnownValues } from '../../ledger/checks/known-values';
import { chain } from '../../combine';
import type { Outcome } from '../../outcome';
import { answered, missing } from '../../outcome';
import { reason } from '../../reasons';
import { comparable } from '../../values/normalise';
import type { Definition } from '../definition/definition';
import { definitionFaults } from '../definition/definition-faults';
import type { LedgerShape } from '../definition/ledger-shape';
import type { Source } from '../definition/source';
import { readSource } from '../definition/source';
import type { CohortPlan, Period, Plan, RowMeasure, RowsPlan } from './plan';

/** What plans are made from: the indicators of one ledger, its tables, and the values of its lists. */
export interface DefinedIndicators {
  /** By comparable key, see `definitionsByKey`. */
  readonly byKey: ReadonlyMap<string, Definition>;
  readonly shape: LedgerShape;
  readonly lists: ReadonlyMap<string, Pick<KnownValues, 'name' | 'values'>>;
}

/**
 * The plan of an indicator for a fiscal year, or over all time. An indicator whose definition has a fault has none: the
 * check says which.
 */
export function planFor(
  indicator: string,
  fiscalYear: number | null,
  defined: DefinedIndicators,
): Outcome<Plan> {
  const definition = defined.byKey.get(comparable(indicator));
  if (!definition) return missing(reason('noSuchIndicator', { indicator }));
  return planOf(definition, fiscalYear, defined);
}

function planOf(
  definition: Definition,
  fiscalYear: number | null,
  defined: DefinedIndicators,
): Outcome<Plan> {
  const { measure, id } = definition;
  const counted = measure !== 'reported' && measure !== 'ratio';
  const { source, faults } = counted
    ? readSource(definition, defined.shape, defined.lists)
    : { source: undefined, faults: [] };
  const faulty = [...faults, ...definitionFaults(definition, source, defined.byKey)];
  if (faulty.length > 0) return missing(reason('definitionFaulty', { indicator: id }));
  if (measure === 'ratio') return ratioPlan(definition, fiscalYear, defined);
  if (measure === 'reported') return answered(reportedPlan(definition, fiscalYear));
  if (!source) throw new Error(`Indicator ${id} has neither a source nor a fault`);
  if (measure === 'cohort') return answered(cohortPlan(definition, source, fiscalYear));
  return answered(rowsPlan(definition, measure, source, fiscalYear));
}

function headOf({ id, name, unit }: Definition): Pick<Plan, 'indicator' | 'unit'> {
  return { indicator: { id, name }, unit };
}

function rowsPlan(
  definition: Definition,
  measure: RowMeasure,
  { table, of, conditions, day }: Source,
  fiscalYear: number | null,
): RowsPlan {
  const upTo = definition.window === 'lifetime' || definition.window === 'asOf';
  const period: Period | null = day && fiscalYear !== null ? { day, fiscalYear, upTo } : null;
  return { ...headOf(definition), kind: 'rows', measure, table: table.id, of, conditions, period };
}

function cohortPlan(
  definition: Definition,
  { table, day, outcome, conditions }: Source,
  fiscalYear: number | null,
): CohortPlan {
  const { lagMonths, id } = definition;
  if (!day || !outcome || lagMonths === null) throw new Error(`Cohort ${id} lacks a part and has no fault`);
  return {
    ...headOf(definition),
    kind: 'cohort',
    table: table.id,
    start: day,
    outcome,
    lagMonths,
    conditions,
    fiscalYear: definition.window === 'lifetime' ? null : fiscalYear,
  };
}

function reportedPlan(definition: Definition, fiscalYear: number | null): Plan {
  const { reporting, overParties, overTime, missing: policy } = definition;
  return {
    ...headOf(definition),
    kind: 'reported',
    fiscalYear,
    reporting: reporting ?? 'incremental',
    overParties,
    overTime,
    missing: policy ?? 'noAnswer',
  };
}

function ratioPlan(
  definition: Definition,
  fiscalYear: number | null,
  defined: DefinedIndicators,
): Outcome<Plan> {
  const part = (key: string | null): Outcome<Plan> => planFor(key ?? '', fiscalYear, defined);
  return chain(part(definition.numeratorId), (numerator) =>
    chain(part(definition.denominatorId), (denominator) =>
      answered({ ...headOf(definition), kind: 'ratio', numerator, denominator }),
    ),
  );
}
