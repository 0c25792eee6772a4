import type { CohortPlan, RowsPlan } from '../plan/plan';
import { product } from './formula-text';
import type { FormulaWriter } from './formula-writer';
import type { RowFlags } from './row-flags';
import { rowFlags } from './row-flags';
import type { RowTest } from './row-test';
import { conditionTest } from './row-test';
import { anythingInRow, cellsInTable } from './whole-rows';

/** The rows in the period and of the project: what makes a count of 0 an answer. */
export interface BaseOfRows extends RowFlags {
  /** 0 when there is none. */
  readonly count: string;
}

export function baseOfRows(
  { table, project }: Pick<RowsPlan | CohortPlan, 'table' | 'project'>,
  period: RowTest | null,
  writer: FormulaWriter,
): BaseOfRows {
  const tests = [...(period ? [period] : []), ...(project ? [conditionTest(project)] : [])];
  if (tests.length === 0) return { factors: [], blankFits: true, count: cellsInTable(table, writer) };
  const { factors, blankFits } = rowFlags(table, tests, writer);
  const all = blankFits ? [...factors, anythingInRow(table, writer)] : factors;
  if (!writer.modern) return { factors: all, blankFits: false, count: writer.count(product(all)) };
  const kept = writer.keep('inPeriod', product(all));
  return { factors: [kept], blankFits: false, count: writer.count(kept) };
}

/** The rows of the base that the conditions and groups leave. */
export function fittingRows(
  { table, conditions, where }: Pick<RowsPlan | CohortPlan, 'table' | 'conditions' | 'where'>,
  base: RowFlags,
  writer: FormulaWriter,
  others: readonly RowTest[] = [],
): RowFlags {
  const tests = [...[...conditions, ...where].map(conditionTest), ...others];
  const narrowed = rowFlags(table, tests, writer);
  const factors = [...base.factors, ...narrowed.factors];
  if (!base.blankFits || !narrowed.blankFits) return { factors, blankFits: false };
  return { factors: [...factors, anythingInRow(table, writer)], blankFits: false };
}
