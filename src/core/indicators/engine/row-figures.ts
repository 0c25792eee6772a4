import type { Outcome } from '../../outcome';
import { answered, missing } from '../../outcome';
import { reason } from '../../reasons';
import type { RowsPlan } from '../plan/plan';
import type { Answer } from './answer';

/** What the rows of one cell come to, whichever way they were gone over. */
export interface RowFigures {
  /** Rows in the period and of the project. */
  readonly base: number;
  readonly fits: number;
  /** Of the rows that fit, those whose column is not blank. */
  readonly filled: number;
  readonly distinct: number;
  /** Of the rows that fit, those that have a number; the rest is of these numbers. */
  readonly numbers: number;
  readonly sum: number;
  readonly minimum: number;
  readonly maximum: number;
  /** With so many zeros besides. */
  readonly median: (zeros: number) => number;
}

/**
 * The answer of a cell that has a base.
 *
 * @param table name of the table, for the reason why there is none
 */
export function answerOfFigures(plan: RowsPlan, figures: RowFigures, table: string): Outcome<Answer> {
  const { measure, of } = plan;
  const { fits, numbers } = figures;
  if (measure === 'count') return answered({ value: of ? figures.filled : fits, rows: fits });
  if (measure === 'distinct') return answered({ value: figures.distinct, rows: fits });
  if (fits === 0)
    return measure === 'sum' ? answered({ value: 0, rows: 0 }) : missing(reason('noRowsFit', { table }));
  const without = fits - numbers;
  const zeros = plan.missing === 'zero' ? without : 0;
  const passedOver = plan.missing === 'skip' && numbers > 0;
  if (without > zeros && !passedOver)
    return missing(reason('numbersNotReported', { column: of?.column.header ?? '', count: without }));
  const value = valueOf(measure, figures, zeros) * scaleOf(plan);
  return answered({ value, rows: numbers + zeros });
}

function valueOf(
  measure: Exclude<RowsPlan['measure'], 'count' | 'distinct'>,
  { numbers, sum, minimum, maximum, median }: RowFigures,
  zeros: number,
): number {
  switch (measure) {
    case 'sum':
      return sum;
    case 'mean':
      return sum / (numbers + zeros);
    case 'minimum':
      return zeros > 0 ? Math.min(minimum, 0) : minimum;
    case 'maximum':
      return zeros > 0 ? Math.max(maximum, 0) : maximum;
    case 'median':
      return median(zeros);
  }
}

/** Rates are stored as fractions; an indicator in percent is from 0 to 100. */
function scaleOf({ of, unit }: RowsPlan): number {
  return of?.column.spec?.type === 'rate' && unit === 'percent' ? 100 : 1;
}

/** The middle of sorted numbers; the mean of the middle two of an even number. */
export function medianOfSorted(sorted: ArrayLike<number>): number {
  const upper = sorted.length >> 1;
  const middle = sorted[upper] ?? Number.NaN;
  return sorted.length % 2 === 1 ? middle : ((sorted[upper - 1] ?? Number.NaN) + middle) / 2;
}
