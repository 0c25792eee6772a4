import type { Dialect } from './dialects';
import { select } from './query-text';

/** What the last SELECT answers from: expressions over one row. */
export interface AnswerParts {
  readonly value: string;
  readonly rows: string;
  /** Code of the reason why there is no answer, or NULL. */
  readonly reason: string;
}

/**
 * The row of an answer: value, rows, reason; with a reason the others are NULL.
 *
 * @param before columns that stand before them
 */
export function answerSelect(
  { value, rows, reason }: AnswerParts,
  from: string,
  { types }: Dialect,
  before: Readonly<Record<string, string>> = {},
): string {
  const unless = (expression: string, type: string): string =>
    `CAST(CASE WHEN ${reason} IS NULL THEN ${expression} END AS ${type})`;
  return select(
    {
      ...before,
      value: unless(value, types.number),
      rows: unless(rows, types.count),
      reason: `CAST(${reason} AS ${types.text})`,
    },
    from,
  );
}

/** The row of a question that has no answer, whatever the tables hold. */
export function noAnswer(reason: string, { types }: Dialect): string {
  return `SELECT CAST(NULL AS ${types.number}) AS "value", CAST(NULL AS ${types.count}) AS "rows", CAST('${reason}' AS ${types.text}) AS "reason"`;
}
