import type { Plan } from '../plan/plan';
import { cohortSql } from './cohort-sql';
import type { Dialect } from './dialects';
import { ratioSql } from './ratio-sql';
import { reportedSql } from './reported-sql';
import { rowsSql } from './rows-sql';
import type { SqlLedger } from './sql-ledger';

/**
 * A plan as one SQL query over the tables that `createTables` describes; docs/sql.md. It answers one row: `value` in the
 * indicator's unit, `rows`, and `reason`, the code of the reason why there is no answer; either the first two are NULL
 * or the last.
 */
export function planSql(plan: Plan, ledger: SqlLedger, dialect: Dialect): string {
  switch (plan.kind) {
    case 'rows':
      return rowsSql(plan, ledger.shape, dialect);
    case 'cohort':
      return cohortSql(plan, ledger.shape, dialect);
    case 'reported':
      return reportedSql(plan, ledger, dialect);
    case 'ratio':
      return ratioSql(
        plan,
        planSql(plan.numerator, ledger, dialect),
        planSql(plan.denominator, ledger, dialect),
        dialect,
      );
  }
}
