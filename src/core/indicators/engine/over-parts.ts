import type { Outcome } from '../../outcome';
import { answered, missing } from '../../outcome';
import { reason } from '../../reasons';
import type { Aggregation } from '../aggregation';
import type { PeriodParts, RowsPlan } from '../plan/plan';
import type { Answer } from './answer';
import type { YearPart } from './year-days';

/** One part of the year: its answer, or undefined when it has no base. */
export interface PartAnswer {
  readonly part: YearPart;
  readonly answer: Outcome<Answer> | undefined;
}

/** The answers of the parts of a year as one. undefined when no part has a base. */
export function overParts(
  parts: readonly PartAnswer[],
  { overTime, asOf }: PeriodParts,
  policy: RowsPlan['missing'],
): Outcome<Answer> | undefined {
  if (parts.every(({ answer }) => answer === undefined)) return undefined;
  const values: number[] = [];
  let rows = 0;
  for (const { part, answer } of parts) {
    if (answer) {
      if (!answer.ok) return answer;
      values.push(answer.value.value);
      rows += answer.value.rows;
      continue;
    }
    // Nobody can expect rows of a part that is not over.
    if (part.to > asOf || policy === 'skip') continue;
    const before = policy === 'carryForward' ? values.at(-1) : undefined;
    if (policy !== 'zero' && before === undefined)
      return missing(reason('partWithoutRows', { part: part.label }));
    values.push(before ?? 0);
  }
  return answered({ value: asOne(values, overTime), rows });
}

function asOne(values: readonly number[], how: Aggregation): number {
  const sum = (): number => values.reduce((total, value) => total + value, 0);
  switch (how) {
    case 'sum':
      return sum();
    case 'mean':
      return sum() / values.length;
    case 'minimum':
      return Math.min(...values);
    case 'maximum':
      return Math.max(...values);
    case 'first':
      return values[0] ?? 0;
    case 'last':
      return values.at(-1) ?? 0;
    case 'count':
      return values.length;
  }
}
