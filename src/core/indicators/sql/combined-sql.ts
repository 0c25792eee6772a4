import type { Aggregation } from '../aggregation';

/**
 * Many values made one, as an aggregate; NULL is no value. For first and last the rows hold `first_order` and
 * `last_order`, the order of the first and the last value among them.
 */
export function combinedSql(how: Aggregation, value: string, order: string): string {
  switch (how) {
    case 'sum':
      return `sum(${value})`;
    case 'mean':
      return `avg(${value})`;
    case 'minimum':
      return `min(${value})`;
    case 'maximum':
      return `max(${value})`;
    case 'first':
      return `max(CASE WHEN ${order} = "first_order" THEN ${value} END)`;
    case 'last':
      return `max(CASE WHEN ${order} = "last_order" THEN ${value} END)`;
    case 'count':
      return asDouble(`count(${value})`);
  }
}

/** A count among values: not every database lets whole numbers and doubles stand in one column. */
export function asDouble(count: string): string {
  return `${count} * 1e0`;
}
