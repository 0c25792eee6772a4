import fc from 'fast-check';
import { bookLedger } from '../../../src/core/indicators/engine/book-ledger';
import { reachable } from '../../../src/core/indicators/definition/reach';
import type { IndicatorEngine } from '../../../src/core/indicators/engine/indicator-engine';
import type { Plan } from '../../../src/core/indicators/plan/plan';
import { storageOf } from '../../../src/core/ledger/columnar/columnar-table';
import { cellKey } from '../../../src/core/values/cell-key';
import type { CellValue } from '../../../src/core/values/cell-value';
import { columnarEngine } from '../../../src/core/indicators/engine/columnar-engine';
import type { Dialect } from '../../../src/core/indicators/sql/dialects';
import { groupsSql } from '../../../src/core/indicators/sql/groups-sql';
import { isoDay } from '../../../src/core/indicators/sql/literals';
import { planSql } from '../../../src/core/indicators/sql/plan-sql';
import { ALL_LEDGER_LANGUAGES } from '../../../src/words/ledger-language';
import type { PlansCase } from '../plans/arbitrary-case';
import { arbitraryCase } from '../plans/arbitrary-case';
import { referenceAnswer } from '../plans/reference';
import type { Told } from '../plans/told';
import type { Database } from './database';
import { toldBySql, toldIn, withLedger } from './told-by-sql';

/**
 * The same random plans answered by a database, by the columnar engine, and by the plain loops.
 *
 * @param ledgers how many random ledgers; each has about thirty plans
 */
export async function sameAnswers(database: Database, dialect: Dialect, ledgers: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(arbitraryCase({ variants: true }), async (one) => sameAnswersOf(one, database, dialect)),
    // Making an example smaller takes longer than understanding it: the message holds the plan and its query.
    { numRuns: ledgers, endOnFailure: true },
  );
}

async function sameAnswersOf(
  { book, plans, ledger, defined }: PlansCase,
  database: Database,
  dialect: Dialect,
): Promise<void> {
  const rows = bookLedger(book, ALL_LEDGER_LANGUAGES);
  if (!rows) throw new Error('No ledger in the book');
  const engine = columnarEngine(rows);
  await withLedger(database, rows, dialect, async () => {
    await sameGroups(plans[plans.length >> 1]?.plan, defined, engine, database, dialect);
    for (const { plan } of plans) {
      const query = planSql(plan, defined, dialect);
      const bySql = await toldBySql(database, query);
      const byLoops = referenceAnswer(plan, ledger);
      const answer = engine.answer(plan);
      const byColumns: Told = answer.ok ? answer.value : { none: answer.reason.code };
      if (!same(bySql, byLoops) || !same(bySql, byColumns))
        throw new Error(
          `${JSON.stringify({ bySql, byLoops, byColumns })}\n${JSON.stringify(plan)}\n${query}`,
        );
    }
  });
}

/** One plan of each ledger is asked group by group, by everything that its rows lead to. */
async function sameGroups(
  plan: Plan | undefined,
  defined: PlansCase['defined'],
  engine: IndicatorEngine,
  database: Database,
  dialect: Dialect,
): Promise<void> {
  const table = plan && 'table' in plan ? defined.shape.tables.get(plan.table) : undefined;
  if (!plan || !table) return;
  for (const by of reachable(table, defined.shape).flat()) {
    const query = groupsSql(plan, by, defined, dialect);
    if (query === undefined) return;
    const { type } = by.column.spec ?? {};
    const key = (label: unknown): string =>
      type !== undefined && storageOf(type) === 'numbers'
        ? String(label === null ? '' : Number(label))
        : (cellKey(label as CellValue) ?? '');
    const bySql = (await database.rows(query)).map(
      ([label, ...answer]) => [key(label), toldIn(answer)] as const,
    );
    const byColumns = engine
      .groups(plan, by)
      .map(
        ({ label, answer }) =>
          [
            key(type === 'date' && typeof label === 'number' ? isoDay(label) : label),
            answer.ok ? answer.value : { none: answer.reason.code },
          ] as const,
      );
    const found = new Map<string, Told>(bySql);
    const agree = byColumns.every(([label, told]) => same(found.get(label) ?? { none: '?' }, told));
    if (!agree || found.size !== bySql.length || bySql.length !== byColumns.length)
      throw new Error(`${JSON.stringify({ bySql, byColumns })}\n${JSON.stringify([plan, by])}\n${query}`);
  }
}

/** Equal, numbers to one part in 10¹². */
function same(a: Told, b: Told): boolean {
  if ('none' in a || 'none' in b) return 'none' in a && 'none' in b && a.none === b.none;
  return a.rows === b.rows && Math.abs(a.value - b.value) <= 1e-12 * Math.max(1, Math.abs(a.value));
}
