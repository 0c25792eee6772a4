import type { CellValue } from '../values/cell-value';

/** One column (or row) to sort by, counted from 0 within the sorted area. */
export interface SortKey {
  readonly key: number;
  readonly descending: boolean;
  /** By what the cell holds, or the cells of one colour before the others. */
  readonly on:
    | { readonly type: 'value'; readonly textAsNumber: boolean }
    | { readonly type: 'fill' | 'font'; readonly color: string };
}

/** How a table was sorted last: it is not sorted again by itself. */
export interface BookSort {
  readonly keys: readonly SortKey[];
  readonly matchCase: boolean;
}

/** A cell as sorting sees it. */
export interface SortCell {
  readonly value: CellValue;
  readonly fillColor?: string;
  readonly fontColor?: string;
}

const COLLATORS = {
  caseCounts: new Intl.Collator('ja', { sensitivity: 'variant', caseFirst: 'lower' }),
  caseless: new Intl.Collator('ja', { sensitivity: 'accent' }),
};

/**
 * The order in which Excel puts rows: numbers, texts, FALSE before TRUE, errors; the other way round when
 * descending; blanks last either way. Rows that are equal stay in their order. Answers the old index of each
 * new place.
 *
 * @example sortedOrder([[{ value: 3 }], [{ value: null }], [{ value: 1 }]], [{ key: 0, descending: false, on: { type: 'value', textAsNumber: false } }], false) //=> [2, 0, 1]
 */
export function sortedOrder(
  rows: readonly (readonly SortCell[])[],
  keys: readonly SortKey[],
  matchCase: boolean,
): readonly number[] {
  const order = rows.map((_, index) => index);
  return order.sort((a, b) => {
    for (const key of keys) {
      const difference = compared(rows[a]?.[key.key], rows[b]?.[key.key], key, matchCase);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
}

function compared(
  a: SortCell | undefined,
  b: SortCell | undefined,
  { descending, on }: SortKey,
  matchCase: boolean,
): number {
  if (on.type !== 'value') {
    const has = (cell: SortCell | undefined): boolean =>
      (on.type === 'fill' ? cell?.fillColor : (cell?.fontColor ?? '#000000'))?.toUpperCase() ===
      on.color.toUpperCase();
    const difference = Number(has(b)) - Number(has(a));
    return descending ? -difference : difference;
  }
  const [left, right] = [valueOf(a, on.textAsNumber), valueOf(b, on.textAsNumber)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const difference = comparedValues(left, right, matchCase);
  return descending ? -difference : difference;
}

function valueOf(cell: SortCell | undefined, textAsNumber: boolean): CellValue {
  const value = cell?.value ?? null;
  if (value === '') return null;
  const number =
    textAsNumber && typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  return Number.isNaN(number) ? value : number;
}

function rank(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

function comparedValues(a: CellValue, b: CellValue, matchCase: boolean): number {
  const difference = rank(a) - rank(b);
  if (difference !== 0) return difference;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string')
    return (matchCase ? COLLATORS.caseCounts : COLLATORS.caseless).compare(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return 0;
}
