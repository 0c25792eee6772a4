import type { RatioPlan } from '../plan/plan';
import { answerSelect } from './answer-select';
import type { Dialect } from './dialects';
import { indented } from './query-text';

/** One answer divided by another; each is a query of its own. */
export function ratioSql(
  { unit }: RatioPlan,
  numerator: string,
  denominator: string,
  dialect: Dialect,
): string {
  const from = `FROM (\n${indented(numerator)}\n) AS "above"\nCROSS JOIN (\n${indented(denominator)}\n) AS "below"`;
  return answerSelect(
    {
      value: `"above"."value" / "below"."value"${unit === 'percent' ? ' * 100' : ''}`,
      rows: '"below"."rows"',
      reason:
        `CASE WHEN "above"."reason" IS NOT NULL THEN "above"."reason" WHEN "below"."reason" IS NOT NULL THEN "below"."reason" ` +
        `WHEN "below"."value" = 0 THEN 'baseIsZero' END`,
    },
    from,
    dialect,
  );
}
