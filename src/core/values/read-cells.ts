import { chain, each } from '../combine';
import type { Outcome } from '../outcome';
import { answered, missing, wrong } from '../outcome';
import { reason } from '../reasons';
import { isReported } from './blank';
import type { Block } from './block';
import { cellsOf, sameShape, shapeOf } from './block';
import type { CellValue } from './cell-value';
import { isCellError } from './cell-value';

/**
 * The one cell of an argument that is a single value.
 * @example oneCell([[5]], 'target') //=> { ok: true, value: 5 }
 */
export function oneCell(block: Block, argument: string): Outcome<CellValue> {
  const { rows, columns } = shapeOf(block);
  const cell = block[0]?.[0];
  if (rows !== 1 || columns !== 1 || cell === undefined) {
    return wrong(reason('notOneValue', { argument, rows, columns }));
  }
  return answered(cell);
}

/**
 * A single number, or null when it was not reported. Numbers written as text are not read as
 * numbers: they are named.
 * @example oneNumber([[null]], 'baseline') //=> { ok: true, value: null }
 * @example oneNumber([['１２']], 'count').reason //=> { code: 'notANumber', data: { argument: 'count', value: '１２' } }
 */
export function oneNumber(block: Block, argument: string): Outcome<number | null> {
  const cell = oneCell(block, argument);
  if (!cell.ok) return cell;
  if (isCellError(cell.value)) return missing(reason('cellError', { argument, error: cell.value.error }));
  return numberOrBlank(cell.value, argument);
}

/**
 * A single text, or null when it was not reported.
 * @example oneText([['short']], 'style') //=> { ok: true, value: 'short' }
 */
export function oneText(block: Block, argument: string): Outcome<string | null> {
  const cell = oneCell(block, argument);
  if (!cell.ok) return cell;
  if (isCellError(cell.value)) return missing(reason('cellError', { argument, error: cell.value.error }));
  if (!isReported(cell.value)) return answered(null);
  if (typeof cell.value === 'string') return answered(cell.value);
  return wrong(reason('notText', { argument, value: String(cell.value) }));
}

/**
 * A single text or number that must be there: a code, a name, an amount as it was typed.
 * @example oneEntry([['35201']], 'localCode') //=> { ok: true, value: '35201' }
 * @example oneEntry([[null]], 'name').reason //=> { code: 'notReported', data: { argument: 'name' } }
 */
export function oneEntry(block: Block, argument: string): Outcome<string | number> {
  const cell = oneCell(block, argument);
  if (!cell.ok) return cell;
  if (isCellError(cell.value)) return missing(reason('cellError', { argument, error: cell.value.error }));
  if (!isReported(cell.value)) return missing(reason('notReported', { argument }));
  if (typeof cell.value !== 'boolean') return answered(cell.value);
  return wrong(reason('notText', { argument, value: String(cell.value).toUpperCase() }));
}

/**
 * The numbers of a range in reading order; null where nothing was reported. An error in a cell
 * counts as not reported; text is named.
 * @example manyNumbers([[1], [''], [{ error: '#N/A' }], [0]], 'numerators') //=> { ok: true, value: [1, null, null, 0] }
 */
export function manyNumbers(block: Block, argument: string): Outcome<readonly (number | null)[]> {
  return each(cellsOf(block), (cell) => numberOrBlank(cell, argument));
}

/**
 * The numbers of a range in which every cell is needed: blanks and errors are named with their place.
 * @example everyNumber([[3, 1]], 'weights') //=> { ok: true, value: [3, 1] }
 * @example everyNumber([[3], [null]], 'weights').reason //=> { code: 'cellNotReported', data: { argument: 'weights', position: 2 } }
 */
export function everyNumber(block: Block, argument: string): Outcome<readonly number[]> {
  return each(cellsOf(block), (cell, index) => {
    if (isCellError(cell)) return missing(reason('cellError', { argument, error: cell.error }));
    return chain(numberOrBlank(cell, argument), (number) =>
      number === null
        ? missing(reason('cellNotReported', { argument, position: index + 1 }))
        : answered(number),
    );
  });
}

/**
 * Like `everyNumber` for a range that may be left out: a single blank cell is no numbers.
 * @example numbersIfAny([[null]], 'bands') //=> { ok: true, value: [] }
 * @example numbersIfAny([[1, 0.8, 0.6]], 'bands') //=> { ok: true, value: [1, 0.8, 0.6] }
 */
export function numbersIfAny(block: Block, argument: string): Outcome<readonly number[]> {
  const cells = cellsOf(block);
  const [only = null] = cells;
  const leftOut = cells.length === 1 && !isCellError(only) && !isReported(only);
  return leftOut ? answered([]) : everyNumber(block, argument);
}

/**
 * True for a range that was left out: a single blank cell.
 * @example isLeftOut([[null]]) //=> true
 * @example isLeftOut([[null], [null]]) //=> false
 */
export function isLeftOut(block: Block): boolean {
  const { rows, columns } = shapeOf(block);
  return rows === 1 && columns === 1 && block[0]?.[0] === null;
}

/** Passes when `block` can be read side by side with `expected`. */
export function alongside(
  block: Block,
  argument: string,
  expected: Block,
  expectedArgument: string,
  position?: number,
): Outcome<Block> {
  const shape = shapeOf(block);
  const wanted = shapeOf(expected);
  if (sameShape(shape, wanted)) return answered(block);
  return wrong(
    reason('shapesDiffer', {
      argument,
      ...(position === undefined ? {} : { position }),
      ...shape,
      expected: expectedArgument,
      expectedRows: wanted.rows,
      expectedColumns: wanted.columns,
    }),
  );
}

function numberOrBlank(cell: CellValue, argument: string): Outcome<number | null> {
  if (!isReported(cell)) return answered(null);
  if (typeof cell === 'number') return answered(cell);
  return wrong(reason('notANumber', { argument, value: String(cell) }));
}
