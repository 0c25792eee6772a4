import type { Outcome } from '../../outcome';
import { answered, missing } from '../../outcome';
import { reason } from '../../reasons';
import { comparable } from '../../values/normalise';
import { isNamed } from '../definition/reach';
import type { Reach } from '../definition/reach';
import type { IndicatorsOfBook } from '../definition/indicators-in-book';
import { attributeReach, projectReach } from '../plan/narrow';
import type { Plan } from '../plan/plan';

/** What figures are broken down by. */
export type Breakdown =
  | { readonly kind: 'project' }
  /** A header, or what the ledger's list of attributes calls it. */
  | { readonly kind: 'attribute'; readonly attribute: string };

const PROJECT = new Set(['事業', '事業別', 'project', 'projects', 'by project']);

/**
 * What a word asks to break down by: projects, by their word in any language or as this ledger names their table; everything
 * else is an attribute.
 */
export function breakdownNamed(word: string, { shape }: Pick<IndicatorsOfBook, 'shape'>): Breakdown {
  const projects = shape.tables.get('projects');
  const key = projects?.columns.find(({ spec }) => spec?.key === true)?.header ?? '';
  const project =
    PROJECT.has(comparable(word)) ||
    (projects !== undefined && isNamed(projects, word)) ||
    comparable(key) === comparable(word);
  return project ? { kind: 'project' } : { kind: 'attribute', attribute: word };
}

/** The column that a breakdown means, seen from what a plan counts; of a ratio, from what its numerator counts. */
export function reachOfBreakdown(
  by: Breakdown,
  plan: Plan,
  { shape, lists }: Pick<IndicatorsOfBook, 'shape' | 'lists'>,
): Outcome<Reach> {
  if (plan.kind === 'ratio') return reachOfBreakdown(by, plan.numerator, { shape, lists });
  const id = plan.kind === 'reported' ? 'measurements' : plan.table;
  const table = shape.tables.get(id);
  if (!table) return missing(reason('columnNotInLedger', { table: id, column: '' }));
  if (by.kind === 'project') {
    const reach = projectReach(table, shape);
    return reach ? answered(reach) : missing(reason('notByProject', { table: table.name }));
  }
  const { attribute } = by;
  // Reported values say in a column of their own which attribute they are of.
  if (plan.kind === 'reported')
    return answered({ via: [], table: id, column: { header: attribute, spec: undefined } });
  return attributeReach(attribute, table, shape, lists);
}
