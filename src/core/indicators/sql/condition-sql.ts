import type { Condition } from '../definition/source';
import type { Dialect } from './dialects';
import { isoDay, numberLiteral } from './literals';
import { allOf } from './query-text';
import type { SeenColumns } from './seen-columns';

/** All of the conditions, as SQL that is true where they hold. */
export function conditionsSql(
  conditions: readonly Condition[],
  columns: SeenColumns,
  dialect: Dialect,
): string {
  return allOf(conditions.map((condition) => conditionSql(condition, columns, dialect)));
}

/** One condition; a blank is none of the values sought but "", so it fits <> and no order. */
export function conditionSql(
  { on, operator, sought }: Condition,
  columns: SeenColumns,
  dialect: Dialect,
): string {
  if (sought.kind === 'texts') {
    const keys = sought.keys.filter((key) => key !== '').map((key) => dialect.text(key));
    const blank = keys.length < sought.keys.length;
    return oneOf(columns.expression(on, 'key'), keys, blank, operator === '<>');
  }
  const days = columns.holds(on) === 'days';
  const literal = (number: number): string => (days ? dialect.day(isoDay(number)) : numberLiteral(number));
  const found = sought.numbers.flatMap((number) => (number === null ? [] : [literal(number)]));
  const column = columns.expression(on, 'number');
  if (operator === '=' || operator === '<>')
    return oneOf(column, found, found.length < sought.numbers.length, operator === '<>');
  return `${column} ${operator} ${found[0] ?? 'NULL'}`;
}

/** @param blank whether a blank cell is one of those sought */
function oneOf(column: string, literals: readonly string[], blank: boolean, not: boolean): string {
  const list = literals.length === 0 ? undefined : literals.join(', ');
  if (not) {
    if (list === undefined) return `${column} IS NOT NULL`;
    return blank ? `${column} NOT IN (${list})` : `(${column} IS NULL OR ${column} NOT IN (${list}))`;
  }
  if (list === undefined) return `${column} IS NULL`;
  return blank ? `(${column} IS NULL OR ${column} IN (${list}))` : `${column} IN (${list})`;
}
