import { keyColumn, tableSpec } from '../../../src/core/ledger/schema';
import type { Reach } from '../../../src/core/indicators/definition/reach';
import type { Condition } from '../../../src/core/indicators/definition/source';
import type { CohortPlan, Period, RowsPlan } from '../../../src/core/indicators/plan/plan';
import type { CellValue } from '../../../src/core/values/cell-value';
import { dateOfSerial, serialOfDate } from '../../../src/core/values/date-serial';
import type { PlainLedger, PlainRow } from './plain-ledger';
import { key } from './plain-ledger';
import type { Told } from './told';
import { none, told } from './told';

/** A plan for rows, answered by looking at every row for every question. */
export function rowsReference(plan: RowsPlan, ledger: PlainLedger): Told {
  const { period } = plan;
  if (!period?.parts) return measured(plan, period && (({ day }) => inYear(period, day)), ledger);
  const { length, overTime, asOf } = period.parts;
  const months = { halfYear: 6, quarter: 3, month: 1 }[length];
  const values: number[] = [];
  let rows = 0;
  let based = false;
  let first: Told | undefined;
  for (let month = 0; month < 12; month += months) {
    const from = serial(period.fiscalYear, 4 + month);
    const until = serial(period.fiscalYear, 4 + month + months) - 1;
    // A state that is kept until the end of each part.
    const part = measured(
      plan,
      ({ day }) => day !== null && day <= until && (period.upTo || day >= from),
      ledger,
    );
    if ('value' in part) {
      values.push(part.value);
      rows += part.rows;
      based = true;
    } else if (part.none !== 'noRowsInYear') {
      based = true;
      first ??= part;
    } else if (until <= asOf && plan.missing !== 'skip') {
      const before = values.at(-1);
      if (plan.missing === 'zero') values.push(0);
      else if (plan.missing === 'carryForward' && before !== undefined) values.push(before);
      else first ??= none('partWithoutRows');
    }
  }
  if (!based) return none('noRowsInYear');
  return first ?? told(combined(values, overTime), rows);
}

/** The first day of a month that counts on from January of a year. */
export function serial(year: number, month: number): number {
  const date = { year: year + Math.floor((month - 1) / 12), month: ((month - 1) % 12) + 1, day: 1 };
  return serialOfDate(date) ?? NaN;
}

export function combined(values: readonly number[], how: string): number {
  const sum = values.reduce((total, value) => total + value, 0);
  switch (how) {
    case 'sum':
      return sum;
    case 'mean':
      return sum / values.length;
    case 'minimum':
      return Math.min(...values);
    case 'maximum':
      return Math.max(...values);
    case 'first':
      return values[0] ?? NaN;
    case 'last':
      return values.at(-1) ?? NaN;
    case 'count':
      return values.length;
    default:
      throw new Error(how);
  }
}

type IsIn = (time: { readonly day: number | null }) => boolean;

function inYear({ day, fiscalYear, upTo }: Period, value: number | null): boolean {
  if (value === null) return false;
  const year = day.column.spec?.type === 'fiscalYear' ? value : yearOf(value);
  return upTo ? year <= fiscalYear : year === fiscalYear;
}

function yearOf(day: number): number {
  const date = dateOfSerial(day);
  if (!date) return NaN;
  return date.month >= 4 ? date.year : date.year - 1;
}

function measured(plan: RowsPlan, isIn: IsIn | null, ledger: PlainLedger): Told {
  const { measure, of, period, missing: policy } = plan;
  const base = baseOf(plan, period && isIn ? { on: period.day, isIn } : null, ledger);
  if (base.length === 0) return none(period ? 'noRowsInYear' : 'noRowsInTable');
  const fits = fitting(plan, base, ledger);
  const cells = of && fits.map((row) => reached(row, plan.table, of, ledger));
  if (measure === 'count') {
    const counted = cells ? cells.filter((cell) => key(cell) !== null).length : fits.length;
    return told(counted, fits.length);
  }
  if (measure === 'distinct') {
    const different = new Set((cells ?? []).map(key).filter((id) => id !== null));
    return told(different.size, fits.length);
  }
  const numbers: number[] = [];
  let blank = 0;
  for (const cell of cells ?? []) {
    if (typeof cell === 'number') numbers.push(cell);
    else if (policy === 'zero') numbers.push(0);
    else blank += 1;
  }
  if (blank > 0 && policy !== 'skip') return none('numbersNotReported');
  if (blank > 0 && numbers.length === 0) return none('numbersNotReported');
  if (numbers.length === 0 && measure !== 'sum') return none('noRowsFit');
  const scale = plan.unit === 'percent' && of?.column.spec?.type === 'rate' ? 100 : 1;
  return told((measure === 'median' ? median(numbers) : combined(numbers, measure)) * scale, numbers.length);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = NaN, high = NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

export function cohortReference(plan: CohortPlan, ledger: PlainLedger): Told {
  const { start, outcome, lagMonths, fiscalYear, asOf, unit } = plan;
  const inIt: IsIn | null =
    fiscalYear === null
      ? null
      : ({ day }) => inYear({ day: start, fiscalYear, upTo: false, parts: null }, day);
  const base = baseOf(plan, inIt && { on: start, isIn: inIt }, ledger);
  if (base.length === 0) return none(fiscalYear === null ? 'noRowsInTable' : 'noRowsInYear');
  let [matured, successes, waiting] = [0, 0, 0];
  for (const row of fitting(plan, base, ledger)) {
    const [began, ended] = [
      reached(row, plan.table, start, ledger),
      reached(row, plan.table, outcome, ledger),
    ];
    if (typeof began !== 'number') continue;
    const limit = monthsLater(began, lagMonths);
    if (limit > asOf) waiting += 1;
    else {
      matured += 1;
      if (typeof ended === 'number' && began <= ended && ended <= limit) successes += 1;
    }
  }
  if (matured > 0) return told((successes / matured) * (unit === 'percent' ? 100 : 1), matured);
  return none(waiting > 0 ? 'noneMatured' : 'noRowsFit');
}

function monthsLater(day: number, months: number): number {
  const date = dateOfSerial(day);
  if (!date) throw new Error(String(day));
  const first = serial(date.year, date.month + months);
  const next = serial(date.year, date.month + months + 1);
  return Math.min(first + date.day - 1, next - 1);
}

function baseOf(
  { table, project }: Pick<RowsPlan, 'table' | 'project'>,
  time: { readonly on: Reach; readonly isIn: IsIn } | null,
  ledger: PlainLedger,
): readonly PlainRow[] {
  return (ledger[table] ?? []).filter((row) => {
    const day = time && reached(row, table, time.on, ledger);
    if (time && !time.isIn({ day: typeof day === 'number' ? day : null })) return false;
    return !project || holds(project, row, table, ledger);
  });
}

function fitting(
  { table, conditions, where }: Pick<RowsPlan, 'table' | 'conditions' | 'where'>,
  base: readonly PlainRow[],
  ledger: PlainLedger,
): readonly PlainRow[] {
  return base.filter((row) => [...conditions, ...where].every((each) => holds(each, row, table, ledger)));
}

function holds(
  { on, operator, sought }: Condition,
  row: PlainRow,
  table: string,
  ledger: PlainLedger,
): boolean {
  const cell = reached(row, table, on, ledger);
  if (sought.kind === 'texts') {
    const found = sought.keys.includes(key(cell) ?? '');
    return operator === '=' ? found : !found;
  }
  const number = typeof cell === 'number' ? cell : null;
  if (operator === '=') return sought.numbers.includes(number);
  if (operator === '<>') return !sought.numbers.includes(number);
  const [limit] = sought.numbers;
  if (number === null || limit === null || limit === undefined) return false;
  if (operator === '<') return number < limit;
  if (operator === '<=') return number <= limit;
  return operator === '>' ? number > limit : number >= limit;
}

/** The value in a column that a row of a table leads to. */
function reached(row: PlainRow, from: string, { via, column }: Reach, ledger: PlainLedger): CellValue {
  let [here, at] = [row, from];
  for (const reference of via) {
    const next = tableSpec(at).columns.find(({ id }) => id === reference)?.reference ?? '';
    const wanted = key(here[reference]);
    const keyId = keyColumn(tableSpec(next)).id;
    const found = (ledger[next] ?? []).find((each) => wanted !== null && key(each[keyId]) === wanted);
    if (!found) return null;
    [here, at] = [found, next];
  }
  return here[column.spec?.id ?? column.header] ?? null;
}
