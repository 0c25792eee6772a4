import { chain } from '../../combine';
import type { Outcome } from '../../outcome';
import { answered, missing } from '../../outcome';
import { reason } from '../../reasons';
import { comparable } from '../../values/normalise';
import type { Aggregation } from '../aggregation';
import type { Definition } from '../definition/definition';
import { definitionFaults } from '../definition/definition-faults';
import type { LedgerShape } from '../definition/ledger-shape';
import type { Source } from '../definition/source';
import { readSource } from '../definition/source';
import type { ListsOfLedger } from './narrow';
import { groupConditions, projectCondition, reportedGroup } from './narrow';
import type { CohortPlan, Period, PeriodParts, Plan, ReportedPlan, RowMeasure, RowsPlan } from './plan';
import type { Question } from './question';

/** What plans are made from: the indicators of one ledger, its tables, and the values of its lists. */
export interface DefinedIndicators {
  /** By comparable key, see `definitionsByKey`. */
  readonly byKey: ReadonlyMap<string, Definition>;
  readonly shape: LedgerShape;
  readonly lists: ListsOfLedger;
}

/** The parts of a plan for rows that a question decides. */
type Narrowed = Pick<RowsPlan, 'project' | 'where'>;

/**
 * The plan that answers a question about an indicator. An indicator whose definition has a fault has none: the check
 * says which.
 */
export function planFor(indicator: string, question: Question, defined: DefinedIndicators): Outcome<Plan> {
  const definition = defined.byKey.get(comparable(indicator));
  if (!definition) return missing(reason('noSuchIndicator', { indicator }));
  const { measure, id } = definition;
  const { source, faulty } = read(definition, defined);
  if (faulty) return missing(reason('definitionFaulty', { indicator: id }));
  if (measure === 'ratio') return ratioPlan(definition, question, defined);
  if (measure === 'reported') return reportedPlan(definition, question, defined);
  if (!source) throw new Error(`Indicator ${id} has neither a source nor a fault`);
  return chain(narrowed(source, question, defined), (parts) =>
    answered(
      measure === 'cohort'
        ? cohortPlan(definition, source, parts, question)
        : rowsPlan(definition, measure, source, parts, question),
    ),
  );
}

interface DefinitionRead {
  readonly source: Source | undefined;
  readonly faulty: boolean;
}

/** Every cell asks: a definition is read once for as long as the ledger stays as it is. */
const READ = new WeakMap<DefinedIndicators, Map<Definition, DefinitionRead>>();

function read(definition: Definition, defined: DefinedIndicators): DefinitionRead {
  let known = READ.get(defined);
  if (!known) READ.set(defined, (known = new Map<Definition, DefinitionRead>()));
  let found = known.get(definition);
  if (!found) known.set(definition, (found = readAnew(definition, defined)));
  return found;
}

function readAnew(definition: Definition, { shape, lists, byKey }: DefinedIndicators): DefinitionRead {
  const { measure } = definition;
  const counted = measure !== 'reported' && measure !== 'ratio';
  const { source, faults } = counted
    ? readSource(definition, shape, lists)
    : { source: undefined, faults: [] };
  return { source, faulty: faults.length > 0 || definitionFaults(definition, source, byKey).length > 0 };
}

function headOf({ id, name, unit }: Definition): Pick<Plan, 'indicator' | 'unit'> {
  return { indicator: { id, name }, unit };
}

function narrowed({ table }: Source, question: Question, defined: DefinedIndicators): Outcome<Narrowed> {
  const { shape, lists } = defined;
  return chain(projectCondition(question, table, shape), (project) =>
    chain(groupConditions(question, table, shape, lists), (where) => answered({ project, where })),
  );
}

function rowsPlan(
  definition: Definition,
  measure: RowMeasure,
  { table, of, conditions, day }: Source,
  narrowing: Narrowed,
  question: Question,
): RowsPlan {
  return {
    ...headOf(definition),
    kind: 'rows',
    measure,
    table: table.id,
    of,
    conditions,
    ...narrowing,
    period: day && periodOf(definition, day, question),
    missing: definition.missing ?? 'noAnswer',
  };
}

function periodOf(definition: Definition, day: Period['day'], { fiscalYear, asOf }: Question): Period | null {
  if (fiscalYear === null) return null;
  const { window } = definition;
  const upTo = window === 'lifetime' || window === 'asOf';
  return { day, fiscalYear, upTo, parts: partsOf(definition, asOf) };
}

/** Without a way to put the parts together the year is counted at once, which is right for every measure. */
function partsOf({ window, overTime }: Definition, asOf: number): PeriodParts | null {
  if (window !== 'halfYear' && window !== 'quarter' && window !== 'month') return null;
  return overTime !== null && isAggregation(overTime) ? { length: window, overTime, asOf } : null;
}

function isAggregation(how: NonNullable<Definition['overTime']>): how is Aggregation {
  return how !== 'distinct' && how !== 'pooled' && how !== 'none';
}

function cohortPlan(
  definition: Definition,
  { table, day, outcome, conditions }: Source,
  narrowing: Narrowed,
  { fiscalYear, asOf }: Question,
): CohortPlan {
  const { lagMonths, id, window } = definition;
  if (!day || !outcome || lagMonths === null) throw new Error(`Cohort ${id} lacks a part and has no fault`);
  return {
    ...headOf(definition),
    kind: 'cohort',
    table: table.id,
    start: day,
    outcome,
    lagMonths,
    conditions,
    ...narrowing,
    fiscalYear: window === 'lifetime' ? null : fiscalYear,
    asOf,
  };
}

function reportedPlan(
  definition: Definition,
  { fiscalYear, project, where, asOf }: Question,
  { lists }: DefinedIndicators,
): Outcome<ReportedPlan> {
  const { reporting, overParties, overTime, missing: policy } = definition;
  return chain(reportedGroup(where, lists), (group) =>
    answered({
      ...headOf(definition),
      kind: 'reported',
      fiscalYear,
      project: project === null ? null : comparable(project),
      group,
      reporting: reporting ?? 'incremental',
      overParties,
      overTime,
      missing: policy ?? 'noAnswer',
      asOf,
    }),
  );
}

function ratioPlan(definition: Definition, question: Question, defined: DefinedIndicators): Outcome<Plan> {
  const part = (key: string | null): Outcome<Plan> => planFor(key ?? '', question, defined);
  return chain(part(definition.numeratorId), (numerator) =>
    chain(part(definition.denominatorId), (denominator) =>
      answered({ ...headOf(definition), kind: 'ratio', numerator, denominator }),
    ),
  );
}
