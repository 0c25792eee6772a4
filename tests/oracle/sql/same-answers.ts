import fc from 'fast-check';
import { bookLedger } from '../../../src/core/indicators/engine/book-ledger';
import { columnarEngine } from '../../../src/core/indicators/engine/columnar-engine';
import type { Dialect } from '../../../src/core/indicators/sql/dialects';
import { planSql } from '../../../src/core/indicators/sql/plan-sql';
import { ALL_LEDGER_LANGUAGES } from '../../../src/words/ledger-language';
import type { PlansCase } from '../plans/arbitrary-case';
import { arbitraryCase } from '../plans/arbitrary-case';
import { referenceAnswer } from '../plans/reference';
import type { Told } from '../plans/told';
import type { Database } from './database';
import { toldBySql, withLedger } from './told-by-sql';

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

/** Equal, numbers to one part in 10¹². */
function same(a: Told, b: Told): boolean {
  if ('none' in a || 'none' in b) return 'none' in a && 'none' in b && a.none === b.none;
  return a.rows === b.rows && Math.abs(a.value - b.value) <= 1e-12 * Math.max(1, Math.abs(a.value));
}
