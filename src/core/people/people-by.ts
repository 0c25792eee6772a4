import type { Outcome } from '../outcome';
import { answered, missing } from '../outcome';
import { reason } from '../reasons';
import { cellKey } from '../values/cell-key';
import type { CellValue } from '../values/cell-value';
import { periodsOf } from './periods';

export interface PeopleFigures {
  /** 延人 */
  readonly attendance: number;
  /** 実人員 */
  readonly people: number;
  /** うち新規: people in no earlier row of the table. */
  readonly newcomers: number;
  /** 平均参加回数 = 延人 ÷ 実人員, not rounded. */
  readonly average: number;
}

export interface PeopleByPeriod {
  readonly periods: readonly (PeopleFigures & { readonly period: string | number | boolean })[];
  /** Rows with an id but no period; their newcomers are those met in no period. */
  readonly withoutPeriod?: PeopleFigures;
  /** Over all rows; `people` is the true union, never the sum of the periods. */
  readonly total: PeopleFigures;
  /** ΣU_t − U: how often the sum of the periods counts somebody again. */
  readonly overlap: number;
}

/**
 * 延人 and 実人員 per period with their total. 実人員 is never additive over periods:
 * max U_t ≤ U ≤ ΣU_t. The newcomers of all rows add up to U. Order of periods: see `periodsOf`.
 * @example peopleBy(['A', 'B', 'A'], [2020, 2020, 2021]).value.total //=> { attendance: 3, people: 2, newcomers: 2, average: 1.5 }
 * @example peopleBy(['A', 'B', 'A'], [2020, 2020, 2021]).value.overlap //=> 1
 */
export function peopleBy(ids: readonly CellValue[], periods: readonly CellValue[]): Outcome<PeopleByPeriod> {
  const keys = ids.map(cellKey);
  const grouped = periodsOf(periods.map((period, row) => (keys[row] === null ? null : period)));
  const met = new Set<string>();
  let summed = 0;
  const figures = (rows: readonly number[]): PeopleFigures | undefined => {
    const present = rows.map((row) => keys[row]).filter((key) => typeof key === 'string');
    if (present.length === 0) return undefined;
    const distinct = new Set(present);
    const before = met.size;
    for (const key of distinct) met.add(key);
    summed += distinct.size;
    return figuresOf(present.length, distinct.size, met.size - before);
  };
  const counted = grouped.periods.flatMap(({ label, rows }) => {
    const found = figures(rows);
    return found ? [{ period: label, ...found }] : [];
  });
  const withoutPeriod = figures(grouped.without);
  const all = [...counted, ...(withoutPeriod ? [withoutPeriod] : [])];
  const attendance = all.reduce((sum, row) => sum + row.attendance, 0);
  if (attendance === 0) return missing(reason('noRows', {}));
  return answered({
    periods: counted,
    ...(withoutPeriod ? { withoutPeriod } : {}),
    total: figuresOf(attendance, met.size, met.size),
    overlap: summed - met.size,
  });
}

function figuresOf(attendance: number, people: number, newcomers: number): PeopleFigures {
  return { attendance, people, newcomers, average: attendance / people };
}
