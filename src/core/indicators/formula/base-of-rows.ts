import type { CohortPlan, RowsPlan } from '../plan/plan';
import { product } from './formula-text';
import type { FormulaWriter } from './formula-writer';
import type { RowFlags } from './row-flags';
import { countOfRows, rowFlags } from './row-flags';
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
  if (tests.length === 0)
    return { factors: [], blankFits: true, pairs: [], count: cellsInTable(table, writer) };
  const flags = withoutBlankRows(table, rowFlags(table, tests, writer), writer);
  if (!writer.modern) return { ...flags, count: countOfRows(flags, writer) };
  const kept = writer.keep('inPeriod', product(flags.factors));
  return { factors: [kept], blankFits: false, pairs: null, count: writer.count(kept) };
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
  const pairs = base.pairs && narrowed.pairs && [...base.pairs, ...narrowed.pairs];
  const blankFits = base.blankFits && narrowed.blankFits;
  const both = { factors: [...base.factors, ...narrowed.factors], blankFits, pairs };
  return withoutBlankRows(table, both, writer);
}

function withoutBlankRows(table: string, flags: RowFlags, writer: FormulaWriter): RowFlags {
  if (!flags.blankFits) return flags;
  const factors = [...flags.factors, anythingInRow(table, writer)];
  return { factors, blankFits: false, pairs: null };
}
