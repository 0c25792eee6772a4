import type { Outcome } from '../outcome';
import { answered, missing, wrong } from '../outcome';
import { reason } from '../reasons';
import type { Fraction } from '../values/fraction';
import { add, compare, divide, fractionOf } from '../values/fraction';
import { comparable } from '../values/normalise';

/** How many values become one. The ids are those of the ledger's list `aggregation`. */
export type Aggregation = 'sum' | 'mean' | 'minimum' | 'maximum' | 'first' | 'last' | 'count';

const WORDS: Readonly<Record<string, Aggregation>> = {
  合計: 'sum',
  sum: 'sum',
  平均: 'mean',
  avg: 'mean',
  average: 'mean',
  mean: 'mean',
  最小: 'minimum',
  min: 'minimum',
  minimum: 'minimum',
  最大: 'maximum',
  max: 'maximum',
  maximum: 'maximum',
  最初: 'first',
  first: 'first',
  最後: 'last',
  last: 'last',
  件数: 'count',
  count: 'count',
};

/**
 * The aggregation a word names, as the ledger's list or a formula writes it.
 * @example aggregationNamed('合計', 'overTime') //=> { ok: true, value: 'sum' }
 * @example aggregationNamed('AVG', 'overTime') //=> { ok: true, value: 'mean' }
 * @example aggregationNamed('total', 'overTime').reason //=> { code: 'unknownAggregation', data: { argument: 'overTime', value: 'total' } }
 */
export function aggregationNamed(word: string | null, argument: string): Outcome<Aggregation> {
  if (word === null) return missing(reason('notReported', { argument }));
  const found = WORDS[comparable(word)];
  return found ? answered(found) : wrong(reason('unknownAggregation', { argument, value: word }));
}

/**
 * Makes one value of at least one, in their order, exactly.
 * @example aggregated([{ numerator: 1n, denominator: 10n }, { numerator: 1n, denominator: 5n }], 'sum') //=> { numerator: 3n, denominator: 10n }
 * @example aggregated([{ numerator: 5n, denominator: 1n }, { numerator: 7n, denominator: 1n }], 'last') //=> { numerator: 7n, denominator: 1n }
 */
export function aggregated(values: readonly [Fraction, ...Fraction[]], how: Aggregation): Fraction {
  const [first] = values;
  switch (how) {
    case 'sum':
      return values.reduce(add);
    case 'mean':
      return divide(values.reduce(add), fractionOf(values.length));
    case 'minimum':
      return values.reduce((least, value) => (compare(value, least) < 0 ? value : least));
    case 'maximum':
      return values.reduce((most, value) => (compare(value, most) > 0 ? value : most));
    case 'first':
      return first;
    case 'last':
      return values.at(-1) ?? first;
    case 'count':
      return fractionOf(values.length);
  }
}
