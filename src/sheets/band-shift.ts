import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from '../core/book/area';
import type { Area } from '../core/book/area';
import { formulaTokens } from './formula-tokens';
import type { FormulaToken } from './formula-tokens';

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Rows or columns that came in or went out: of the whole sheet, or of a strip of it. */
export interface Band {
  readonly of: 'rows' | 'columns';
  readonly kind: 'inserted' | 'deleted';
  readonly first: number;
  readonly count: number;
  /** The columns of the rows, or the rows of the columns, that take part; absent: the whole sheet. */
  readonly across?: Span;
}

/**
 * Where an area is after rows or columns came or went; undefined when all of it went. An area that lies only
 * partly in the strip stays where it is.
 *
 * @example shiftedArea({ top: 2, left: 0, bottom: 4, right: 0 }, { of: 'rows', kind: 'inserted', first: 3, count: 2 }) //=> { top: 2, left: 0, bottom: 6, right: 0 }
 * @example shiftedArea({ top: 2, left: 0, bottom: 4, right: 0 }, { of: 'rows', kind: 'deleted', first: 2, count: 9 }) //=> undefined
 * @example shiftedArea({ top: 2, left: 0, bottom: 4, right: 3 }, { of: 'rows', kind: 'inserted', first: 0, count: 2, across: { from: 0, to: 1 } }) //=> { top: 2, left: 0, bottom: 4, right: 3 }
 */
export function shiftedArea(area: Area, band: Band): Area | undefined {
  if (!isAcross(area, band)) return area;
  const last = band.of === 'rows' ? MAX_ROWS - 1 : MAX_COLUMNS - 1;
  const { from, to } = alongOf(area, band);
  if (from === 0 && to === last) return area;
  const next = shiftedSpan(from, to, band);
  if (!next) return undefined;
  const [start, end] = [Math.min(next[0], last), Math.min(next[1], last)];
  return band.of === 'rows' ? { ...area, top: start, bottom: end } : { ...area, left: start, right: end };
}

/** Whether the whole width of an area lies in the strip that moves. */
export function isAcross(area: Area, band: Band): boolean {
  const { across } = band;
  const width = acrossOf(area, band);
  return !across || (across.from <= width.from && width.to <= across.to);
}

/** The rows of a band of rows, the columns of a band of columns. */
export function alongOf(area: Area, band: Pick<Band, 'of'>): Span {
  return band.of === 'rows' ? { from: area.top, to: area.bottom } : { from: area.left, to: area.right };
}

/** The other direction. */
export function acrossOf(area: Area, band: Pick<Band, 'of'>): Span {
  return band.of === 'rows' ? { from: area.left, to: area.right } : { from: area.top, to: area.bottom };
}

/** The cells that come in or go out. */
export function areaOfBand({ of, first, count, across }: Band): Area {
  const last = first + count - 1;
  return of === 'rows'
    ? { top: first, bottom: last, left: across?.from ?? 0, right: across?.to ?? MAX_COLUMNS - 1 }
    : { left: first, right: last, top: across?.from ?? 0, bottom: across?.to ?? MAX_ROWS - 1 };
}

function shiftedSpan(from: number, to: number, band: Band): readonly [number, number] | undefined {
  const { first, count } = band;
  if (band.kind === 'inserted') return [from >= first ? from + count : from, to >= first ? to + count : to];
  const last = first + count - 1;
  const start = from > last ? from - count : Math.min(from, first);
  const end = to > last ? to - count : Math.min(to, first - 1);
  return end < start ? undefined : [start, end];
}

/** A formula whose cells moved; `ownSheet` is where it stands, `sheet` where the band is. */
export function shiftedFormula(formula: string, ownSheet: string, sheet: string, band: Band): string {
  const wanted = sheet.toLowerCase();
  return mapReferences(formula, (area, sheetName) => {
    if ((sheetName ?? ownSheet).toLowerCase() !== wanted) return area;
    return shiftedArea(area, band);
  });
}

/** What becomes of the cells a formula refers to: the same area for no change, undefined for #REF!. */
export type MoveReference = (
  area: Area,
  sheet: string | undefined,
) => Area | { readonly area: Area; readonly sheet: string } | undefined;

/** Rewrites the cell, row and column references of a formula; structured references are left alone. */
export function mapReferences(formula: string, move: MoveReference): string {
  const tokens = formulaTokens(formula);
  let out = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const found = referenceAt(tokens, at);
    const text = tokens.slice(at, at + (found?.length ?? 1)).map((token) => token.text);
    out += found ? movedText(found, move, text.join('')) : text.join('');
    at += text.length - 1;
  }
  return out;
}

interface Reference {
  readonly prefix: string;
  readonly sheet?: string;
  readonly corners: readonly [Corner, Corner?];
  readonly length: number;
}

/** One end of a reference; a whole column has no row, a whole row no column. "$" is the mark. */
export interface Corner {
  readonly column?: { readonly mark: string; readonly index: number };
  readonly row?: { readonly mark: string; readonly index: number };
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

function referenceAt(tokens: readonly FormulaToken[], at: number): Reference | undefined {
  const named = tokens[at + 1]?.text === '!';
  const start = named ? at + 2 : at;
  const first = cornerAt(tokens, start);
  if (!first || (!named && tokens[at - 1]?.text === '!')) return undefined;
  const other = tokens[start + 1]?.text === ':' ? cornerAt(tokens, start + 2) : undefined;
  const joined = other !== undefined && !other.row === !first.row && !other.column === !first.column;
  if (!joined && (!first.row || !first.column)) return undefined;
  const sheet = named ? { sheet: (tokens[at]?.text ?? '').replace(/^'|'$/g, '').replace(/''/g, "'") } : {};
  const prefix = named ? `${tokens[at]?.text ?? ''}!` : '';
  const corners: Reference['corners'] = joined ? [first, other] : [first];
  return { prefix, ...sheet, corners, length: start - at + (joined ? 3 : 1) };
}

function cornerAt(tokens: readonly FormulaToken[], at: number): Corner | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'word' || next?.text === '(' || next?.text === '!' || next?.kind === 'bracket')
    return undefined;
  const cell = CELL.exec(token.text);
  if (cell) {
    const [, c = '', column = '', r = '', row = ''] = cell;
    const inside = columnIndex(column) < MAX_COLUMNS && Number(row) >= 1 && Number(row) <= MAX_ROWS;
    return inside
      ? { column: { mark: c, index: columnIndex(column) }, row: { mark: r, index: Number(row) - 1 } }
      : undefined;
  }
  const column = COLUMN.exec(token.text);
  if (column && columnIndex(column[2] ?? '') < MAX_COLUMNS)
    return { column: { mark: column[1] ?? '', index: columnIndex(column[2] ?? '') } };
  const row = ROW.exec(token.text);
  return row && Number(row[2]) >= 1 && Number(row[2]) <= MAX_ROWS
    ? { row: { mark: row[1] ?? '', index: Number(row[2]) - 1 } }
    : undefined;
}

/**
 * Rewrites the ends of references one by one: true leaves one as it is, false makes the reference #REF!, else it is
 * the new place.
 */
export function mapCorners(
  formula: string,
  place: (corner: Corner) => boolean | { readonly row: number; readonly column: number },
): string {
  const tokens = formulaTokens(formula);
  let out = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const found = referenceAt(tokens, at);
    const text = tokens.slice(at, at + (found?.length ?? 1)).map((token) => token.text);
    out += found ? cornersText(found, place) : text.join('');
    at += text.length - 1;
  }
  return out;
}

function cornersText({ prefix, corners }: Reference, place: Parameters<typeof mapCorners>[1]): string {
  const parts: string[] = [];
  for (const corner of corners) {
    if (!corner) continue;
    const next = place(corner);
    if (next === false) return `${prefix}#REF!`;
    const { row, column } =
      next === true ? { row: corner.row?.index ?? 0, column: corner.column?.index ?? 0 } : next;
    parts.push(cornerText(corner, row, column));
  }
  return prefix + parts.join(':');
}

function movedText({ prefix, sheet, corners }: Reference, move: MoveReference, text: string): string {
  const [first, last = first] = corners;
  const rows = [first.row?.index ?? 0, last.row?.index ?? MAX_ROWS - 1] as const;
  const columns = [first.column?.index ?? 0, last.column?.index ?? MAX_COLUMNS - 1] as const;
  const area: Area = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  const answer = move(area, sheet);
  if (answer === area) return text;
  if (!answer) return `${prefix}#REF!`;
  const next = 'area' in answer ? answer.area : answer;
  const where = 'area' in answer ? `${answer.sheet}!` : prefix;
  const start = cornerText(first, next.top, next.left);
  return corners.length === 1
    ? where + start
    : `${where}${start}:${cornerText(last, next.bottom, next.right)}`;
}

function cornerText({ column, row }: Corner, rowIndex: number, columnAt: number): string {
  const letters = column ? column.mark + columnName(columnAt) : '';
  return letters + (row ? row.mark + String(rowIndex + 1) : '');
}
