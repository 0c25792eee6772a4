import { ArrayValueObject, NullValueObject } from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';

/**
 * A new array, of no place on any sheet, of what becomes of each element. Univer's arrays may leave out elements that have a
 * default, and its own way of mapping them turns such rows into errors.
 */
export function mappedArray(
  array: ArrayValueObject,
  change: (value: BaseValueObject, row: number, column: number) => BaseValueObject,
): ArrayValueObject {
  const rowCount = array.getRowCount();
  const columnCount = array.getColumnCount();
  const calculateValueList = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) =>
      change(array.get(row, column) ?? NullValueObject.create(), row, column),
    ),
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
