import { BaseReferenceObject, NumberValueObject } from '@univerjs/engine-formula';
import type { BaseFunction, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { IRange } from '@univerjs/core';
import { sumOf } from './quick-sums';
import type { RangeReader, RangeValues } from './range-values';
import type { UniverServices } from './univer-services';

const SHAPES: Readonly<Record<string, (range: IRange) => number>> = {
  ROWS: ({ startRow, endRow }) => endRow - startRow + 1,
  COLUMNS: ({ startColumn, endColumn }) => endColumn - startColumn + 1,
};

/** What a range adds to the answer; undefined where only Univer knows. */
const TOTALS: Readonly<Record<string, (range: RangeValues) => BaseValueObject | undefined>> = {
  COUNTA: ({ values }) => NumberValueObject.create(values.filter((value) => value !== null).length),
  COUNT: ({ values }) => NumberValueObject.create(values.filter((value) => typeof value === 'number').length),
  SUM: ({ values, errors }) =>
    errors.size > 0 ? undefined : sumOf(values.filter((value) => typeof value === 'number')),
};

/** The plainest functions of ranges, without an object of Univer's for every cell. */
export function totalQuickly(services: UniverServices, ranges: RangeReader): void {
  for (const [name, sizeOf] of Object.entries(SHAPES)) {
    takeReferences(services, name, (given, calculate) => {
      const [reference] = given.map(referenceOf);
      if (reference && ranges.read(reference))
        return NumberValueObject.create(sizeOf(reference.getRangePosition()));
      return calculate(...given.map(asUniverGives));
    });
  }
  for (const [name, totalOf] of Object.entries(TOTALS)) {
    takeReferences(services, name, (given, calculate) => {
      const others: BaseValueObject[] = [];
      let total: BaseValueObject | undefined;
      for (const value of given) {
        const reference = referenceOf(value);
        const range = reference && ranges.read(reference);
        const part = range && totalOf(range);
        if (part) total = total ? total.plus(part) : part;
        else others.push(asUniverGives(value));
      }
      if (!total) return calculate(...others);
      const rest = others.length > 0 ? (calculate(...others) as BaseValueObject) : undefined;
      return rest ? (rest.isError() ? rest : rest.plus(total)) : total;
    });
  }
}

/** Gives a function the ranges themselves instead of arrays of their cells. */
function takeReferences(
  services: UniverServices,
  name: string,
  answer: (
    given: readonly BaseValueObject[],
    calculate: BaseFunction['calculate'],
  ) => ReturnType<BaseFunction['calculate']>,
): void {
  const executor = services.functions.getExecutor(name);
  if (!executor) return;
  const calculate: BaseFunction['calculate'] = executor.calculate.bind(executor);
  executor.needsReferenceObject = true;
  executor.calculate = (...given: BaseValueObject[]) => answer(given, calculate);
}

/** The array that Univer gives a function that does not ask for references. */
function asUniverGives(value: BaseValueObject): BaseValueObject {
  const reference = referenceOf(value);
  return reference ? reference.toArrayValueObject() : value;
}

function referenceOf(value: BaseValueObject): BaseReferenceObject | undefined {
  const variant = value as unknown as FunctionVariantType;
  return variant instanceof BaseReferenceObject ? variant : undefined;
}
