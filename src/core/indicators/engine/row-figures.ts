import type { Outcome } from '../../outcome';
import { answered, missing } from '../../outcome';
import { reason } from '../../reasons';
import type { RowsPlan } from '../plan/plan';
import type { Answer } from './answer';
import type { Cube } from './cube';
import { NumberCollector, SumCollector } from './number-collector';
import { ValueCollector } from './value-collector';

type OfNumbers = Exclude<RowsPlan['measure'], 'count' | 'distinct'>;

/**
 * The answer of a cell that has a base.
 *
 * @param cell undefined when no row fits
 * @param table name of the table, for the reason why there is none
 */
export function answerOfCell(
  plan: RowsPlan,
  cube: Cube,
  cell: number | undefined,
  table: string,
): Outcome<Answer> {
  const { measure } = plan;
  const rows = cube.rowsIn(cell);
  if (measure === 'count' || measure === 'distinct')
    return answered({ value: rows === 0 ? 0 : countedIn(cube, cell ?? 0, measure), rows });
  if (cell !== undefined && rows > 0) return ofNumbers(plan, measure, cube.collector, cell, rows);
  return measure === 'sum' ? answered({ value: 0, rows: 0 }) : missing(reason('noRowsFit', { table }));
}

function countedIn(cube: Cube, cell: number, measure: 'count' | 'distinct'): number {
  const { collector } = cube;
  if (!(collector instanceof ValueCollector)) return cube.rowsIn(cell);
  return measure === 'count' ? collector.filledIn(cell) : collector.distinctIn(cell);
}

function ofNumbers(
  plan: RowsPlan,
  measure: OfNumbers,
  collector: unknown,
  cell: number,
  rows: number,
): Outcome<Answer> {
  if (!(collector instanceof SumCollector)) throw new Error(`No numbers for ${measure}`);
  const numbers = collector.countIn(cell);
  const without = rows - numbers;
  const zeros = plan.missing === 'zero' ? without : 0;
  const passedOver = plan.missing === 'skip' && numbers > 0;
  if (without > zeros && !passedOver)
    return missing(reason('numbersNotReported', { column: plan.of?.column.header ?? '', count: without }));
  return answered({
    value: valueOf(measure, collector, cell, zeros) * scaleOf(plan),
    rows: numbers + zeros,
  });
}

function valueOf(measure: OfNumbers, sums: SumCollector, cell: number, zeros: number): number {
  if (measure === 'sum') return sums.sumIn(cell);
  if (measure === 'mean') return sums.sumIn(cell) / (sums.countIn(cell) + zeros);
  if (!(sums instanceof NumberCollector)) throw new Error(`Not each number for ${measure}`);
  switch (measure) {
    case 'minimum':
      return zeros > 0 ? Math.min(sums.minimumIn(cell), 0) : sums.minimumIn(cell);
    case 'maximum':
      return zeros > 0 ? Math.max(sums.maximumIn(cell), 0) : sums.maximumIn(cell);
    case 'median':
      return sums.medianIn(cell, zeros);
  }
}

/** Rates are stored as fractions; an indicator in percent is from 0 to 100. */
function scaleOf({ of, unit }: RowsPlan): number {
  return of?.column.spec?.type === 'rate' && unit === 'percent' ? 100 : 1;
}
