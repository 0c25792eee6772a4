import { columnIndex, columnName } from '../core/book/area';
import type { Area } from '../core/book/area';
import { formulaTokens } from './formula-tokens';
import type { FormulaToken } from './formula-tokens';

/** Whole rows or columns that came in or went out. */
export interface Band {
  readonly of: 'rows' | 'columns';
  readonly kind: 'inserted' | 'deleted';
  readonly first: number;
  readonly count: number;
}

/**
 * Where an area is after rows or columns came or went; undefined when all of it went.
 *
 * @example shiftedArea({ top: 2, left: 0, bottom: 4, right: 0 }, { of: 'rows', kind: 'inserted', first: 3, count: 2 }) //=> { top: 2, left: 0, bottom: 6, right: 0 }
 * @example shiftedArea({ top: 2, left: 0, bottom: 4, right: 0 }, { of: 'rows', kind: 'deleted', first: 2, count: 9 }) //=> undefined
 */
export function shiftedArea(area: Area, band: Band): Area | undefined {
  const [from, to] = band.of === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const next = shiftedSpan(from, to, band);
  if (!next) return undefined;
  return band.of === 'rows'
    ? { ...area, top: next[0], bottom: next[1] }
    : { ...area, left: next[0], right: next[1] };
}

function shiftedSpan(from: number, to: number, band: Band): readonly [number, number] | undefined {
  const { first, count } = band;
  if (band.kind === 'inserted') return [from >= first ? from + count : from, to >= first ? to + count : to];
  const last = first + count - 1;
  const start = from > last ? from - count : Math.min(from, first);
  const end = to > last ? to - count : Math.min(to, first - 1);
  return end < start ? undefined : [start, end];
}

/** A formula of a rule, whose cells moved; `ownSheet` is where it stands, `sheet` where the band is. */
export function shiftedFormula(formula: string, ownSheet: string, sheet: string, band: Band): string {
  const tokens = formulaTokens(formula);
  let out = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const found = referenceAt(tokens, at);
    const length = found?.length ?? 1;
    const here = found && (found.sheet ?? ownSheet).toLowerCase() === sheet.toLowerCase();
    out += here
      ? found.prefix + (shiftedReference(found.first, found.last, band) ?? '#REF!')
      : tokens
          .slice(at, at + length)
          .map((token) => token.text)
          .join('');
    at += length - 1;
  }
  return out;
}

interface Reference {
  readonly prefix: string;
  readonly sheet?: string;
  readonly first: string;
  readonly last?: string;
  readonly length: number;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

function referenceAt(tokens: readonly FormulaToken[], at: number): Reference | undefined {
  const named = tokens[at + 1]?.text === '!';
  const start = named ? at + 2 : at;
  const cell = tokens[start];
  if (cell?.kind !== 'word' || !CELL.test(cell.text) || tokens[start + 1]?.text === '(') return undefined;
  const other = tokens[start + 1]?.text === ':' ? tokens[start + 2] : undefined;
  const last = other?.kind === 'word' && CELL.test(other.text) ? { last: other.text } : {};
  const sheet = named ? { sheet: (tokens[at]?.text ?? '').replace(/^'|'$/g, '').replace(/''/g, "'") } : {};
  const prefix = named ? `${tokens[at]?.text ?? ''}!` : '';
  return { prefix, ...sheet, first: cell.text, ...last, length: start - at + ('last' in last ? 3 : 1) };
}

function shiftedReference(first: string, last: string | undefined, band: Band): string | undefined {
  const [, c1 = '', column1 = '', r1 = '', row1 = ''] = CELL.exec(first) ?? [];
  const [, c2 = c1, column2 = column1, r2 = r1, row2 = row1] =
    last === undefined ? [] : (CELL.exec(last) ?? []);
  const area: Area = {
    top: Number(row1) - 1,
    left: columnIndex(column1),
    bottom: Number(row2) - 1,
    right: columnIndex(column2),
  };
  const next = shiftedArea(area, band);
  if (!next) return undefined;
  const start = `${c1}${columnName(next.left)}${r1}${next.top + 1}`;
  return last === undefined ? start : `${start}:${c2}${columnName(next.right)}${r2}${next.bottom + 1}`;
}
