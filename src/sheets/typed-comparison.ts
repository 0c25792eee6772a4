import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
} from '@univerjs/engine-formula';
import type { BaseFunction, BaseValueObject } from '@univerjs/engine-formula';
import type { UniverServices } from './univer-services';

const NOT_THERE = ErrorValueObject.create(ErrorType.NA);

type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** Univer tells the executor the sign before each comparison. */
interface Comparing extends BaseFunction {
  _compareType: Operator;
}

/**
 * The comparing signs by Excel's rules: 10 is not "10"; every number comes before every text, and
 * every text before FALSE and TRUE; letters' case and wildcards mean nothing; a blank takes the type
 * of the other side. Univer reads texts as numbers, and remembers cells in an index that computed
 * arrays may spoil.
 */
export function compareByType(services: UniverServices): void {
  const executor = services.functions.getExecutor('COMPARE') as unknown as Comparing | undefined;
  if (!executor) return;
  executor.calculate = (left: BaseValueObject, right: BaseValueObject) => {
    if (left.isError()) return left;
    if (right.isError()) return right;
    const sign = executor._compareType;
    if (!left.isArray() && !right.isArray()) return answer(compared(left, right, sign));
    return comparedArrays(left, right, sign);
  };
}

function answer(result: boolean | BaseValueObject): BaseValueObject {
  return typeof result === 'boolean' ? BooleanValueObject.create(result) : result;
}

function comparedArrays(left: BaseValueObject, right: BaseValueObject, sign: Operator): BaseValueObject {
  const [yes, no] = [BooleanValueObject.create(true), BooleanValueObject.create(false)];
  const rowCount = Math.max(rowsOf(left), rowsOf(right));
  const columnCount = Math.max(columnsOf(left), columnsOf(right));
  const calculateValueList = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => {
      const a = elementAt(left, row, column);
      const b = elementAt(right, row, column);
      const result = a && b ? compared(a, b, sign) : NOT_THERE;
      return typeof result === 'boolean' ? (result ? yes : no) : result;
    }),
  );
  return ArrayValueObject.create({
    calculateValueList,
    rowCount,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function rowsOf(value: BaseValueObject): number {
  return value.isArray() ? (value as ArrayValueObject).getRowCount() : 1;
}

function columnsOf(value: BaseValueObject): number {
  return value.isArray() ? (value as ArrayValueObject).getColumnCount() : 1;
}

/** Undefined beyond the end of the smaller of two arrays. */
function elementAt(value: BaseValueObject, row: number, column: number): BaseValueObject | undefined {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
  if ((rows > 1 && row >= rows) || (columns > 1 && column >= columns)) return undefined;
  return array.get(rows === 1 ? 0 : row, columns === 1 ? 0 : column) ?? NullValueObject.create();
}

function compared(left: BaseValueObject, right: BaseValueObject, sign: Operator): boolean | BaseValueObject {
  if (left.isError()) return left;
  if (right.isError()) return right;
  const ranks = rankOf(left) - rankOf(right);
  if (left.isNull() || right.isNull()) return byOrder(orderWithBlank(left, right), sign);
  if (ranks !== 0) return byOrder(ranks, sign);
  if (left.isString()) return comparedTexts(left, right, sign);
  return byOrder(Number(left.getValue()) - Number(right.getValue()), sign);
}

function comparedTexts(
  left: BaseValueObject,
  right: BaseValueObject,
  sign: Operator,
): boolean | BaseValueObject {
  const same = String(left.getValue()).toLowerCase() === String(right.getValue()).toLowerCase();
  if (sign === '=' || sign === '<>') return same === (sign === '=');
  return same ? byOrder(0, sign) : left.compare(right, sign as never);
}

/** A blank is 0 beside a number, "" beside a text, FALSE beside a truth value. */
function orderWithBlank(left: BaseValueObject, right: BaseValueObject): number {
  const size = (value: BaseValueObject): number => {
    if (value.isNull()) return 0;
    return value.isString() ? String(value.getValue()).length : Number(value.getValue());
  };
  return size(left) - size(right);
}

function rankOf(value: BaseValueObject): number {
  if (value.isNumber()) return 1;
  return value.isString() ? 2 : 3;
}

function byOrder(difference: number, sign: Operator): boolean {
  switch (sign) {
    case '=':
      return difference === 0;
    case '<>':
      return difference !== 0;
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
  }
}
