import type { RowsPlan } from '../plan/plan';
import { fittingRows } from './base-of-rows';
import { differentValues } from './different-values';
import { complement, product } from './formula-text';
import type { FormulaWriter } from './formula-writer';
import { numbersReached } from './reached-values';
import type { RowFlags } from './row-flags';
import { countOfRows } from './row-flags';
import { filledTest } from './row-test';

type Numeric = Exclude<RowsPlan['measure'], 'count' | 'distinct'>;

/** The value of the rows that fit, for a base that is not empty. */
export function measured(plan: RowsPlan, base: RowFlags, writer: FormulaWriter): string {
  const { measure, of, table } = plan;
  const counted = measure === 'count' || measure === 'distinct';
  const rows = fittingRows(plan, base, writer, counted && of ? [filledTest(of)] : []);
  if (measure === 'count') return countOfRows(rows, writer);
  if (!of) throw new Error(`A measure of ${plan.indicator.id} has no column`);
  if (measure === 'distinct') return differentValues(table, of, rows.factors, writer);
  const scale = of.column.spec?.type === 'rate' && plan.unit === 'percent' ? '*100' : '';
  return numberOf({ ...plan, measure, of }, rows.factors, scale, writer);
}

function numberOf(
  plan: RowsPlan & { readonly measure: Numeric; readonly of: NonNullable<RowsPlan['of']> },
  factors: readonly string[],
  scale: string,
  writer: FormulaWriter,
): string {
  const { measure, missing: policy } = plan;
  const reached = numbersReached(plan.table, plan.of, writer);
  const values = plan.of.via.length > 0 ? writer.keep('values', reached.values) : reached.values;
  const present = writer.modern ? `ISNUMBER(${values})` : reached.present;
  const fits = writer.modern ? [writer.keep('fits', product(factors))] : factors;
  const used = policy === 'zero' ? fits : [...fits, present];
  const value = `${asOne(measure, values, { fits, used, present }, writer)}${scale}`;
  const [rows, numbers] = [writer.count(product(fits)), writer.count(product([...fits, present]))];
  const without = writer.count([...fits, `(${complement([present])})`].join('*'));
  switch (policy) {
    case 'skip':
      return `IF(${numbers}=0,${measure === 'sum' ? `IF(${rows}=0,0,NA())` : 'NA()'},${value})`;
    case 'zero':
      return measure === 'sum' ? value : `IF(${rows}=0,NA(),${value})`;
    default:
      return measure === 'sum'
        ? `IF(${without}>0,NA(),${value})`
        : `IF(${rows}=0,NA(),IF(${without}>0,NA(),${value}))`;
  }
}

interface Used {
  readonly fits: readonly string[];
  /** Rows whose numbers are used, those taken as 0 included. */
  readonly used: readonly string[];
  readonly present: string;
}

const AGGREGATES = { minimum: '15,6,#,1', maximum: '14,6,#,1', median: '16,6,#,0.5' } as const;
const FUNCTIONS = { minimum: 'MIN', maximum: 'MAX', median: 'MEDIAN' } as const;

function asOne(
  measure: Numeric,
  values: string,
  { fits, used, present }: Used,
  writer: FormulaWriter,
): string {
  if (measure === 'sum' || measure === 'mean') {
    const sum = writer.modern
      ? `SUM(IF(${[...fits, present].join('*')},${values},0))`
      : `SUMPRODUCT(${product(fits)},${values})`;
    return measure === 'sum' ? sum : `${sum}/${writer.count(product(used))}`;
  }
  if (!writer.modern) {
    // Option 6 leaves out errors: rows that are not used are divided by 0.
    const numbers = `${values}/(${used.join('*')})`;
    return `AGGREGATE(${AGGREGATES[measure].replace('#', () => numbers)})`;
  }
  const numbers = used === fits ? `IF(${present},${values},0)` : values;
  return `${FUNCTIONS[measure]}(FILTER(${numbers},${used.join('*')}))`;
}
