import { isReported } from '../values/blank';
import { cellKey } from '../values/cell-key';
import type { CellValue } from '../values/cell-value';
import { fiscalYearOfText, isYearNumber } from '../values/fiscal-year';

/** A period as it is first written, and the row numbers that belong to it. */
export interface Period {
  readonly label: string | number | boolean;
  readonly rows: readonly number[];
}

export interface Periods {
  readonly periods: readonly Period[];
  /** Rows whose period was not reported. */
  readonly without: readonly number[];
}

/**
 * Groups rows by period, in time order where that is known: when every period is a number (a year, a
 * round, a date) ascending, when every one names a fiscal year (令和3年度, R3, 2021) by that year, two
 * spellings of one year being one period. Otherwise in order of first appearance.
 * @example periodsOf([2021, 2020, 2021]).periods //=> [{ label: 2020, rows: [1] }, { label: 2021, rows: [0, 2] }]
 * @example periodsOf(['R2', '平成31年度', '令和2年度']).periods //=> [{ label: '平成31年度', rows: [1] }, { label: 'R2', rows: [0, 2] }]
 * @example periodsOf(['後期', '前期', null]) //=> { periods: [{ label: '後期', rows: [0] }, { label: '前期', rows: [1] }], without: [2] }
 */
export function periodsOf(cells: readonly CellValue[]): Periods {
  const time = timeOf(cells);
  const found = new Map<string | number, { label: string | number | boolean; rows: number[] }>();
  const without: number[] = [];
  for (const [row, cell] of cells.entries()) {
    const text = cellKey(cell);
    if (text === null || !isReported(cell)) {
      without.push(row);
      continue;
    }
    const key = time?.get(text) ?? text;
    const period = found.get(key);
    if (period) period.rows.push(row);
    else found.set(key, { label: typeof cell === 'string' ? cell.trim() : cell, rows: [row] });
  }
  if (!time) return { periods: [...found.values()], without };
  const ordered = [...found].sort(([a], [b]) => Number(a) - Number(b));
  return { periods: ordered.map(([, period]) => period), without };
}

/** Cell key → place in time; undefined when one period has none, or the kinds are mixed. */
function timeOf(cells: readonly CellValue[]): ReadonlyMap<string, number> | undefined {
  const reported = new Map<string, CellValue>();
  for (const cell of cells) {
    const key = cellKey(cell);
    if (key !== null && !reported.has(key)) reported.set(key, cell);
  }
  const numbers = [...reported].map(
    ([key, cell]) => [key, typeof cell === 'number' ? cell : undefined] as const,
  );
  if (numbers.every(hasTime)) return new Map(numbers);
  const years = [...reported].map(([key, cell]) => [key, fiscalYearIn(cell)] as const);
  return years.every(hasTime) ? new Map(years) : undefined;
}

function hasTime(entry: readonly [string, number | undefined]): entry is readonly [string, number] {
  return entry[1] !== undefined;
}

function fiscalYearIn(cell: CellValue): number | undefined {
  if (typeof cell === 'number') return isYearNumber(cell) ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  const year = fiscalYearOfText(cell);
  return year.ok ? year.value : undefined;
}
