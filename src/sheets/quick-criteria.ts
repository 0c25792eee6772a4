import {
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from '@univerjs/engine-formula';
import type {
  ArrayValueObject,
  BaseFunction,
  BaseValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';
import { excelCriterion } from './excel-criterion';
import type { PlainCell } from './excel-criterion';
import { sumOf } from './quick-sums';
import type { RangeReader, RangeValues } from './range-values';
import type { UniverServices } from './univer-services';

/** What a function makes of the cells that met every criterion. */
type Gather = (picked: readonly PlainCell[], errors: readonly BaseValueObject[]) => BaseValueObject;

interface Shape {
  /** Whether the cells to gather come first (SUMIFS), last and optional (SUMIF), or not at all (COUNTIF). */
  readonly target: 'first' | 'last' | 'none';
  readonly gather: Gather;
}

const divisionByZero = (): BaseValueObject => ErrorValueObject.create(ErrorType.DIV_BY_ZERO);

const SHAPES: Readonly<Record<string, Shape>> = {
  COUNTIF: { target: 'none', gather: (picked) => NumberValueObject.create(picked.length) },
  COUNTIFS: { target: 'none', gather: (picked) => NumberValueObject.create(picked.length) },
  SUMIF: { target: 'last', gather: (picked, errors) => errors[0] ?? sumOf(numbersIn(picked)) },
  SUMIFS: { target: 'first', gather: (picked, errors) => errors[0] ?? sumOf(numbersIn(picked)) },
  AVERAGEIF: { target: 'last', gather: (picked, errors) => errors[0] ?? average(numbersIn(picked)) },
  AVERAGEIFS: { target: 'first', gather: (picked, errors) => errors[0] ?? average(numbersIn(picked)) },
  MAXIFS: { target: 'first', gather: (picked, errors) => errors[0] ?? most(numbersIn(picked), Math.max) },
  MINIFS: { target: 'first', gather: (picked, errors) => errors[0] ?? most(numbersIn(picked), Math.min) },
};

/**
 * COUNTIFS and its kin over plain values: Univer makes several objects for every cell and criterion.
 * Only for ranges of one size and single criteria; anything else goes Univer's way.
 */
export function countQuickly(services: UniverServices, ranges: RangeReader, thisYear: () => number): void {
  for (const [name, shape] of Object.entries(SHAPES)) {
    const executor = services.functions.getExecutor(name);
    if (!executor) continue;
    const calculate: BaseFunction['calculate'] = executor.calculate.bind(executor);
    executor.calculate = (...given: BaseValueObject[]) =>
      quickly(given, shape, ranges, thisYear()) ?? calculate(...given);
  }
}

function quickly(
  given: readonly BaseValueObject[],
  shape: Shape,
  ranges: RangeReader,
  thisYear: number,
): BaseValueObject | undefined {
  const pairs =
    shape.target === 'first' ? given.slice(1) : shape.target === 'last' ? given.slice(0, 2) : given;
  if (pairs.length === 0 || pairs.length % 2 !== 0) return undefined;
  const target =
    shape.target === 'first' ? given[0] : shape.target === 'last' ? (given[2] ?? given[0]) : given[0];
  const cells = target && cellsOf(target, ranges);
  if (!cells) return undefined;
  const tests: { readonly of: RangeValues; readonly fits: (cell: PlainCell) => boolean }[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const [range, criterion] = [pairs[at], pairs[at + 1]];
    const of = range && cellsOf(range, ranges);
    const single = criterion && singleOf(criterion);
    const fits = single && excelCriterion(single.value, thisYear);
    if (!of || !fits || of.rows !== cells.rows || of.columns !== cells.columns) return undefined;
    tests.push({ of, fits });
  }
  const picked: PlainCell[] = [];
  const errors: BaseValueObject[] = [];
  cells.values.forEach((cell, at) => {
    if (!tests.every(({ of, fits }) => fits(of.values[at] ?? null))) return;
    picked.push(cell);
    const error = cells.errors.get(at);
    if (error) errors.push(error);
  });
  return shape.gather(picked, errors);
}

/** Univer hands the same array to every formula of one calculation. */
const KNOWN = new WeakMap<ArrayValueObject, RangeValues>();

function cellsOf(value: BaseValueObject, ranges: RangeReader): RangeValues | undefined {
  const variant = value as unknown as FunctionVariantType;
  if (!(variant instanceof BaseReferenceObject)) return undefined;
  const range = ranges.read(variant);
  if (range) return range;
  const array = variant.toArrayValueObject();
  const known = KNOWN.get(array);
  if (known) return known;
  const values: PlainCell[] = [];
  const errors = new Map<number, BaseValueObject>();
  const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = array.get(row, column);
      if (cell?.isError()) errors.set(values.length, cell);
      values.push(plain(cell));
    }
  }
  const cells = { rows, columns, values, errors };
  KNOWN.set(array, cells);
  return cells;
}

/** Errors count as no value at all: only a criterion that is an error finds them, and that goes Univer's way. */
function plain(cell: Nullable<BaseValueObject>): PlainCell {
  if (!cell || cell.isNull()) return null;
  if (cell.isError()) return undefined;
  return cell.getValue();
}

function singleOf(value: BaseValueObject): { readonly value: PlainCell } | undefined {
  const variant = value as unknown as FunctionVariantType;
  const given =
    variant instanceof BaseReferenceObject ? (variant.toArrayValueObject() as BaseValueObject) : value;
  if (!given.isArray()) return given.isError() ? undefined : { value: plain(given) };
  const array = given as ArrayValueObject;
  if (array.getRowCount() !== 1 || array.getColumnCount() !== 1) return undefined;
  const only = array.getFirstCell();
  return only.isError() ? undefined : { value: plain(array.get(0, 0)) };
}

function numbersIn(picked: readonly PlainCell[]): readonly number[] {
  return picked.filter((cell) => typeof cell === 'number');
}

function average(numbers: readonly number[]): BaseValueObject {
  if (numbers.length === 0) return divisionByZero();
  return sumOf(numbers).divided(NumberValueObject.create(numbers.length));
}

function most(numbers: readonly number[], pick: (a: number, b: number) => number): BaseValueObject {
  return NumberValueObject.create(numbers.length === 0 ? 0 : numbers.reduce((a, b) => pick(a, b)));
}
