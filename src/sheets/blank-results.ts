import {
  ArrayValueObject,
  BaseReferenceObject,
  IFormulaRuntimeService,
  NumberValueObject,
} from '@univerjs/engine-formula';
import type { BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { mappedArray } from './array-values';
import type { UniverServices } from './univer-services';

/**
 * A formula that answers with a blank cell shows 0 in Excel, alone or inside a spill. Univer leaves
 * the cell blank or not, depending on whether the blank cell had ever been written.
 */
export function showBlankResultsAsZero(services: UniverServices): void {
  const runtime = services.injector.get(IFormulaRuntimeService);
  const set = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (variant) => set(withoutBlanks(variant));
}

function withoutBlanks(variant: FunctionVariantType): FunctionVariantType {
  const array = variant instanceof BaseReferenceObject ? variant.toArrayValueObject() : variant;
  if (array instanceof ArrayValueObject) return hasBlank(array) ? mappedArray(array, zeroForBlank) : variant;
  const value = variant as unknown as BaseValueObject;
  return value.isNull() ? NumberValueObject.create(0) : variant;
}

function hasBlank(array: ArrayValueObject): boolean {
  for (let row = 0; row < array.getRowCount(); row += 1) {
    for (let column = 0; column < array.getColumnCount(); column += 1) {
      const value = array.get(row, column);
      if (!value || value.isNull()) return true;
    }
  }
  return false;
}

function zeroForBlank(value: BaseValueObject): BaseValueObject {
  return value.isNull() ? NumberValueObject.create(0) : value;
}
