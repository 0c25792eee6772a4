import { PERIODS_OF_A_YEAR } from '../engine/report-period';
import type { Dialect } from './dialects';

/** How often a period goes into a year: 1, 2, 4 or 12; 0 for what is no period of the list. */
export function periodLength(period: string, ids: ReadonlyMap<string, string>, dialect: Dialect): string {
  const lengths = PERIODS_OF_A_YEAR.map(
    (periods) => `WHEN ${isOneOf(period, periods, ids, dialect)} THEN ${periods.length}`,
  );
  const year = isOneOf(period, ['year'], ids, dialect);
  return `CASE WHEN ${period} IS NULL OR ${year} THEN 1 ${lengths.join(' ')} ELSE 0 END`;
}

/** Which of the periods of its length it is, from 1. */
export function periodTurn(period: string, ids: ReadonlyMap<string, string>, dialect: Dialect): string {
  const turns = Array.from({ length: 12 }, (_, turn) => {
    const periods = PERIODS_OF_A_YEAR.flatMap((length) => length[turn] ?? []);
    return `WHEN ${isOneOf(period, periods, ids, dialect)} THEN ${turn + 1}`;
  });
  const year = isOneOf(period, ['year'], ids, dialect);
  return `CASE WHEN ${period} IS NULL OR ${year} THEN 1 ${turns.join(' ')} ELSE 0 END`;
}

/** Every period there is: its length, its turn, and the month of the fiscal year with which it is over. */
export function allPeriods(): string {
  return [1, ...PERIODS_OF_A_YEAR.map(({ length }) => length)]
    .flatMap((length) =>
      Array.from({ length }, (_, index) => [length, index + 1, ((index + 1) * 12) / length]),
    )
    .map(([length, turn, month], index) =>
      index === 0
        ? `SELECT ${length} AS "length", ${turn} AS "turn", ${month} AS "last_month"`
        : `SELECT ${length}, ${turn}, ${month}`,
    )
    .join('\nUNION ALL ');
}

function isOneOf(
  period: string,
  wanted: readonly string[],
  ids: ReadonlyMap<string, string>,
  dialect: Dialect,
): string {
  const words = [...ids].flatMap(([word, id]) => (wanted.includes(id) ? dialect.text(word) : []));
  return words.length === 0 ? '1 = 0' : `${period} IN (${words.join(', ')})`;
}
