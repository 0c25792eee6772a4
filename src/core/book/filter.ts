import type { CellValue } from '../values/cell-value';
import { isCellError } from '../values/cell-value';
import type { Area } from './area';

export type FilterOperator = '=' | '<>' | '>' | '>=' | '<' | '<=';

/** A comparison; texts may have the wildcards * and ? (~ takes the next one literally). */
export interface FilterCriterion {
  readonly operator: FilterOperator;
  readonly value: string;
}

/** What a filter lets through in one column. */
export type ColumnFilter =
  /** Texts as the cells show them, without regard to case. */
  | { readonly type: 'values'; readonly values: readonly string[]; readonly blanks: boolean }
  | {
      readonly type: 'custom';
      readonly first: FilterCriterion;
      readonly second?: FilterCriterion;
      /** How the two are joined. */
      readonly join: 'and' | 'or';
    }
  | {
      readonly type: 'top';
      /** The highest or the lowest so many, or so many in a hundred. */
      readonly count: number;
      readonly of: 'items' | 'percent';
      readonly lowest: boolean;
    }
  | { readonly type: 'average'; readonly side: 'above' | 'below' }
  /** "#RRGGBB" of the fill or the letters. */
  | { readonly type: 'color'; readonly of: 'fill' | 'font'; readonly color: string }
  /** A kind this product does not filter by: kept as it came, its rows stay as they are. */
  | { readonly type: 'foreign'; readonly kind: string };

/** The filter of one column, counted from 0 within the filtered area. */
export interface FilteredColumn {
  readonly column: number;
  readonly filter: ColumnFilter;
}

/** A sheet's own filter, beside those of its tables. */
export interface BookAutoFilter {
  /** Header row included. */
  readonly area: Area;
  readonly columns: readonly FilteredColumn[];
}

/** A cell as a filter sees it. */
export interface FilterCell {
  readonly value: CellValue;
  /** What the cell shows. */
  readonly text: string;
  readonly fillColor?: string;
  readonly fontColor?: string;
}

/**
 * Whether each cell of a column passes its filter.
 *
 * @example cellsThatPass([{ value: 3, text: '3' }, { value: 9, text: '9' }], { type: 'top', count: 1, of: 'items', lowest: false }) //=> [false, true]
 * @example cellsThatPass([{ value: null, text: '' }, { value: 'なし', text: 'なし' }], { type: 'values', values: ['なし'], blanks: false }) //=> [false, true]
 */
export function cellsThatPass(cells: readonly FilterCell[], filter: ColumnFilter): readonly boolean[] {
  switch (filter.type) {
    case 'values': {
      const wanted = new Set(filter.values.map((text) => text.toLowerCase()));
      return cells.map(({ value, text }) =>
        isBlank(value) ? filter.blanks : wanted.has(text.toLowerCase()),
      );
    }
    case 'custom': {
      const { first, second, join } = filter;
      return cells.map((cell) => {
        const one = meets(cell, first);
        if (!second) return one;
        return join === 'and' ? one && meets(cell, second) : one || meets(cell, second);
      });
    }
    case 'top':
      return topCells(cells, filter);
    case 'average': {
      const numbers = numbersOf(cells);
      const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
      return cells.map(
        ({ value }) => typeof value === 'number' && (filter.side === 'above' ? value > mean : value < mean),
      );
    }
    case 'color':
      return cells.map((cell) => {
        const color = filter.of === 'fill' ? cell.fillColor : (cell.fontColor ?? '#000000');
        return color?.toUpperCase() === filter.color.toUpperCase();
      });
    case 'foreign':
      return cells.map(() => true);
  }
}

/** Equal values at the edge pass together; a share of cells is rounded down, but one always passes. */
function topCells(
  cells: readonly FilterCell[],
  { count, of, lowest }: Extract<ColumnFilter, { type: 'top' }>,
): readonly boolean[] {
  const numbers = [...numbersOf(cells)].sort((a, b) => (lowest ? a - b : b - a));
  const most = of === 'items' ? count : Math.max(1, Math.floor((numbers.length * count) / 100));
  const edge = numbers[Math.min(most, numbers.length) - 1];
  return cells.map(
    ({ value }) =>
      typeof value === 'number' && edge !== undefined && (lowest ? value <= edge : value >= edge),
  );
}

function numbersOf(cells: readonly FilterCell[]): readonly number[] {
  return cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}

/**
 * Whether a cell meets one comparison: as a number where both are numbers, else as text.
 *
 * @example meets({ value: '札幌市', text: '札幌市' }, { operator: '=', value: '札*' }) //=> true
 * @example meets({ value: 5, text: '5' }, { operator: '>', value: '10' }) //=> false
 */
export function meets({ value, text }: FilterCell, { operator, value: wanted }: FilterCriterion): boolean {
  const number = wanted.trim() === '' ? Number.NaN : Number(wanted);
  if (operator === '=' || operator === '<>') {
    const same = isSame(value, text, wanted, number);
    return operator === '=' ? same : !same;
  }
  if (isBlank(value) || isCellError(value)) return false;
  if (Number.isNaN(number)) {
    if (typeof value !== 'string') return false;
    return ordered(operator, value.toLowerCase().localeCompare(wanted.toLowerCase(), 'ja'));
  }
  return typeof value === 'number' && ordered(operator, value - number);
}

function isSame(value: CellValue, text: string, wanted: string, number: number): boolean {
  if (wanted === '') return isBlank(value);
  if (isBlank(value)) return false;
  if (!Number.isNaN(number) && typeof value === 'number') return value === number;
  return patternOf(wanted).test(text);
}

function ordered(operator: FilterOperator, difference: number): boolean {
  switch (operator) {
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '=':
      return difference === 0;
    case '<>':
      return difference !== 0;
  }
}

/** A text with wildcards as a pattern for the whole of another; case does not count. */
export function patternOf(text: string): RegExp {
  const body = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (match, literal: string | undefined) => {
    if (literal !== undefined) return literal === '~' ? '~' : `\\${literal}`;
    if (match === '*') return '[\\s\\S]*';
    return match === '?' ? '[\\s\\S]' : `\\${match}`;
  });
  return new RegExp(`^${body}$`, 'iu');
}
