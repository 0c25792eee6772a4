import { partsOfYear } from '../engine/year-days';
import type { Aggregation } from '../aggregation';
import type { Period, PeriodParts, RowsPlan } from '../plan/plan';
import { baseOfRows } from './base-of-rows';
import { dayText } from './day-text';
import type { FormulaWriter } from './formula-writer';
import { measured } from './measures';
import { daysTest, periodTest } from './period-tests';

/** The value of rows counted or measured; #N/A without a base. */
export function rowsValue(plan: RowsPlan, writer: FormulaWriter): string {
  const { period } = plan;
  const base = baseOfRows(plan, period && periodTest(period), writer);
  const value = period?.parts ? partsValue(plan, period, period.parts, writer) : measured(plan, base, writer);
  return `IF(${base.count}=0,NA(),${value})`;
}

/** Each part of the year by itself, "" where it is left out, then all of them as one. */
function partsValue(
  plan: RowsPlan,
  { day, fiscalYear, upTo }: Period,
  { length, overTime, asOf: asked }: PeriodParts,
  writer: FormulaWriter,
): string {
  const today = writer.askedOn(asked);
  const values: string[] = [];
  for (const part of partsOfYear(fiscalYear, length)) {
    const base = baseOfRows(plan, daysTest(day, part, upTo), writer);
    const absent = absentPart(plan.missing, values.at(-1));
    // Nobody can expect rows of a part that is not over.
    const without = absent === '""' ? absent : `IF(${dayText(part.to)}>${today},"",${absent})`;
    values.push(writer.keep('part', `IF(${base.count}>0,${measured(plan, base, writer)},${without})`));
  }
  return inOrder(values, overTime, writer);
}

function absentPart(policy: RowsPlan['missing'], before: string | undefined): string {
  if (policy === 'skip') return '""';
  if (policy === 'zero') return '0';
  return policy === 'carryForward' && before !== undefined ? before : 'NA()';
}

/** Functions that pass over texts among an array's values and hand on an error. */
const FUNCTIONS: { readonly [A in Aggregation]?: string } = { sum: 'SUM', minimum: 'MIN', maximum: 'MAX' };

function inOrder(values: readonly string[], how: Aggregation, writer: FormulaWriter): string {
  const places = `{${values.map((_, index) => index + 1).join(',')}}`;
  const all = writer.keep('parts', `CHOOSE(${places},${values.join(',')})`);
  switch (how) {
    case 'mean':
      return `${whole(`SUM(${all})`)}/${whole(`COUNT(${all})`)}`;
    // Comparisons hand on errors, as COUNT and LOOKUP do not.
    case 'count':
      return `SUMPRODUCT(--(${all}<>""))`;
    case 'first':
      return `CHOOSE(SUMPRODUCT(MIN(${places}+99*(${all}=""))),${values.join(',')})`;
    case 'last':
      return `CHOOSE(SUMPRODUCT(MAX(${places}*(${all}<>""))),${values.join(',')})`;
    default:
      return whole(`${FUNCTIONS[how] ?? ''}(${all})`);
  }

  /** Taken as an array by programs that would otherwise look at its first value only. */
  function whole(text: string): string {
    return writer.modern ? text : `SUMPRODUCT(${text})`;
  }
}
