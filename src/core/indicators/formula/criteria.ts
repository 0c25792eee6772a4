import { dateOfSerial } from '../../values/date-serial';
import type { Condition } from '../definition/source';
import type { ListsOfLedger } from '../plan/narrow';
import { dayText } from './day-text';
import { asWritten } from './as-written';
import { criterionPairs } from './criterion-pairs';
import { either, numberLiteral, textLiteral } from './formula-text';

/** A condition as a flag for every row of the table that its column stands in. */
export interface Criterion {
  /** 1 or TRUE where the condition holds; a factor as it stands. */
  readonly flag: string;
  /** Whether a blank cell fits. */
  readonly blankFits: boolean;
  /** The same as arguments of COUNTIFS; null where they would mean something else. */
  readonly pairs: readonly string[] | null;
}

/**
 * A condition written about a column, as a comparison of all its cells.
 *
 * @param cells reference of the column
 */
export function criterionOf(condition: Condition, cells: string, lists: ListsOfLedger): Criterion {
  const { operator, sought } = condition;
  const equality = operator === '=' || operator === '<>';
  const terms = equality ? equalities(condition, cells, lists) : [ordered(condition, cells)];
  const seeksBlank =
    sought.kind === 'texts' ? sought.keys.includes('') : sought.numbers.some((number) => number === null);
  const pairs = criterionPairs(condition, cells, lists);
  if (operator !== '<>') return { flag: either(terms), blankFits: equality && seeksBlank, pairs };
  return { flag: `(1-${either(terms)})`, blankFits: !seeksBlank, pairs };
}

function equalities({ on, values, sought }: Condition, cells: string, lists: ListsOfLedger): string[] {
  if (sought.kind === 'numbers') {
    const isDay = on.column.spec?.type === 'date';
    return unique(sought.numbers.map((number) => equalsNumber(cells, number, isDay)));
  }
  return unique(
    values.map((value) => equalsText(cells, asWritten(value, on.column.spec?.list, lists))),
    (text) => text.toLowerCase(),
  );
}

/** Cells that show this text: a number and the text of its digits are one. */
function equalsText(cells: string, text: string): string {
  const couldBeNumber = text !== '' && (Number.isFinite(Number(text)) || /^(?:true|false)$/i.test(text));
  return `(${cells}${couldBeNumber ? '&""' : ''}=${textLiteral(text)})`;
}

function equalsNumber(cells: string, number: number | null, isDay: boolean): string {
  if (number === null) return `(${cells}="")`;
  // A time of day is no part of a day.
  if (isDay) return `(${cells}>=${dayText(number)})*(${cells}<${dayText(number + 1)})`;
  const equal = `(${cells}=${numberLiteral(number)})`;
  // A blank cell is equal to 0.
  return number === 0 ? `ISNUMBER(${cells})*${equal}` : equal;
}

/** A blank cell counts as 0 and a text as more than any number: neither may fit. */
function ordered({ on, operator, sought }: Condition, cells: string): string {
  const limit = sought.kind === 'numbers' ? (sought.numbers[0] ?? null) : null;
  if (limit === null) throw new Error('Nothing to compare with');
  if (on.column.spec?.type === 'date') {
    const [sign, day] =
      operator === '>' ? ['>=', limit + 1] : operator === '<=' ? ['<', limit + 1] : [operator, limit];
    const bound = dateOfSerial(day) ? dayText(day) : numberLiteral(day);
    return `ISNUMBER(${cells})*(${cells}${sign}${bound})`;
  }
  return `ISNUMBER(${cells})*(${cells}${operator}${numberLiteral(limit)})`;
}

function unique(terms: readonly string[], as: (term: string) => string = (term) => term): string[] {
  const known = new Map(terms.map((term) => [as(term), term]));
  return [...known.values()];
}
