import type { Condition } from '../definition/source';
import type { Reach } from '../definition/reach';
import type { CohortPlan, PeriodParts } from '../plan/plan';
import { keyOf } from './seen-rows';

/** What a cube's cells are told apart by. */
export type Axis =
  | { readonly kind: 'value'; readonly on: Reach }
  | { readonly kind: 'year'; readonly on: Reach }
  | { readonly kind: 'part'; readonly on: Reach; readonly length: PeriodParts['length'] };

/** What a cube keeps of the rows of each cell, besides how many there are. */
export type Collects =
  | { readonly kind: 'rows' }
  /** How many are not blank, and how many different values there are. */
  | { readonly kind: 'values'; readonly of: Reach }
  /** How many numbers there are and what they add up to; with `each`, their least, their greatest and their median. */
  | { readonly kind: 'numbers'; readonly of: Reach; readonly each: boolean }
  | ({ readonly kind: 'cohort' } & Pick<CohortPlan, 'start' | 'outcome' | 'lagMonths' | 'asOf'>);

/** A cube: the rows of one table that some conditions fit, by one or several columns. */
export interface CubeSpec {
  readonly table: string;
  readonly axes: readonly Axis[];
  readonly conditions: readonly Condition[];
  /** Rows with a day until this one only. */
  readonly until: Until | null;
  readonly collects: Collects;
}

export interface Until {
  readonly day: Reach;
  readonly to: number;
}

export function axisKey(axis: Axis): string {
  const on = keyOf(axis.on);
  if (axis.kind === 'value') return on;
  return axis.kind === 'year' ? `year ${on}` : `${axis.length} ${on}`;
}

/** Equal for conditions that let the same rows through. */
export function filterKey({ conditions, until }: Pick<CubeSpec, 'conditions' | 'until'>): string {
  const parts = conditions.map(({ on, operator, sought }) => {
    const values = sought.kind === 'texts' ? sought.keys : sought.numbers.map(String);
    return `${keyOf(on)}${operator}${JSON.stringify(values)}`;
  });
  if (until) parts.push(`${keyOf(until.day)} until ${until.to}`);
  return parts.join(';');
}

export function collectsKey(collects: Collects): string {
  switch (collects.kind) {
    case 'rows':
      return 'rows';
    case 'values':
      return `values ${keyOf(collects.of)}`;
    case 'numbers':
      return `${collects.each ? 'each' : 'sum'} ${keyOf(collects.of)}`;
    case 'cohort': {
      const { start, outcome, lagMonths, asOf } = collects;
      return ['cohort', keyOf(start), keyOf(outcome), lagMonths, asOf].join(' ');
    }
  }
}

/** Equal for equal cubes. */
export function cubeKey(spec: CubeSpec): string {
  return [spec.table, spec.axes.map(axisKey).join(' × '), filterKey(spec), collectsKey(spec.collects)].join(
    ' | ',
  );
}

/** Every column that a cube looks at. */
export function reachesOfCube({ axes, conditions, until, collects }: CubeSpec): readonly Reach[] {
  const own =
    collects.kind === 'cohort'
      ? [collects.start, collects.outcome]
      : collects.kind === 'rows'
        ? []
        : [collects.of];
  return [
    ...axes.map(({ on }) => on),
    ...conditions.map(({ on }) => on),
    ...(until ? [until.day] : []),
    ...own,
  ];
}
