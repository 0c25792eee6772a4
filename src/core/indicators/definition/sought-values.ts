import { storageOf } from '../../ledger/columnar/columnar-table';
import type { ColumnType } from '../../ledger/schema-types';
import { serialOfDate } from '../../values/date-serial';
import { dayOf } from '../../values/day';
import { fiscalYear } from '../../values/fiscal-year';
import { comparable } from '../../values/normalise';
import { reason } from '../../reasons';
import { writtenNumber } from '../../values/written-number';
import type { FilterOperator } from './filter-text';

/** What the cells of a column are compared with. */
export type Sought =
  /** Texts as they are compared everywhere; "" is a blank cell. */
  | { readonly kind: 'texts'; readonly keys: readonly string[] }
  /** Numbers, days as serials of the 1900 system, or fiscal years; null is a blank cell. */
  | { readonly kind: 'numbers'; readonly numbers: readonly (number | null)[] };

export type SoughtRead =
  | { readonly read: true; readonly sought: Sought }
  /** Texts have no order. */
  | { readonly read: false; readonly fault: 'notOrdered' }
  /** No number, day or year, whichever the column holds. */
  | { readonly read: false; readonly fault: 'unreadableValue'; readonly value: string };

/**
 * The values of a condition as its column holds them. In a person's own column (type undefined) = and <> compare texts, in which
 * the number 5 and the text "5" are one; the other operators compare numbers, which a text never is.
 * @example soughtValues('choice', '=', ['ＺＯＯＭ']) //=> { read: true, sought: { kind: 'texts', keys: ['zoom'] } }
 * @example soughtValues('rate', '>=', ['10%']) //=> { read: true, sought: { kind: 'numbers', numbers: [0.1] } }
 * @example soughtValues('date', '>=', ['令和3年10月1日']) //=> { read: true, sought: { kind: 'numbers', numbers: [44470] } }
 * @example soughtValues('fiscalYear', '<>', ['R3', '']) //=> { read: true, sought: { kind: 'numbers', numbers: [2021, null] } }
 * @example soughtValues('text', '<', ['5']) //=> { read: false, fault: 'notOrdered' }
 * @example soughtValues('yen', '>', ['多い']) //=> { read: false, fault: 'unreadableValue', value: '多い' }
 */
export function soughtValues(
  type: ColumnType | undefined,
  operator: FilterOperator,
  values: readonly string[],
): SoughtRead {
  const equality = operator === '=' || operator === '<>';
  const asTexts = type === undefined ? equality : storageOf(type) === 'codes';
  if (asTexts && !equality) return { read: false, fault: 'notOrdered' };
  if (asTexts) return { read: true, sought: { kind: 'texts', keys: values.map(comparable) } };
  const numbers: (number | null)[] = [];
  for (const value of values) {
    const number = value === '' ? null : numberMeant(type, value);
    if (number === undefined) return { read: false, fault: 'unreadableValue', value };
    numbers.push(number);
  }
  return { read: true, sought: { kind: 'numbers', numbers } };
}

function numberMeant(type: ColumnType | undefined, value: string): number | undefined {
  if (type === 'date') return serialMeant(value);
  const found = type === 'fiscalYear' ? fiscalYear(value) : writtenNumber(value);
  return found.ok ? found.value : undefined;
}

function serialMeant(value: string): number | undefined {
  const unreadable = () => reason('notADay', { value });
  const day = dayOf(value, { argument: 'filter', unreadable, yearAlone: unreadable });
  return day.ok ? serialOfDate(day.value) : undefined;
}
