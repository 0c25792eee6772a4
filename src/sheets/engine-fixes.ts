import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  ValueObjectFactory,
} from '@univerjs/engine-formula';
import type { BaseValueObject, FunctionVariantType, Interpreter } from '@univerjs/engine-formula';
import { ObjectMatrix } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import { ANCHOR_ARRAY, KEPT_RESULT, THIS_ROW } from './engine-formula';
import { showBlankResultsAsZero } from './blank-results';
import { readErasInText } from './era-text';
import { findHiddenRows } from './hidden-rows';
import { indexFormulas } from './formula-index';
import type { FormulaIndex } from './formula-index';
import { keepNoCellIndex, keepWholeCacheKeys } from './formula-trees';
import { keptResultOf } from './kept-result';
import { stayInTheMonth } from './month-ends';
import { countQuickly } from './quick-criteria';
import { readCellsQuickly } from './quick-cells';
import { totalQuickly } from './quick-totals';
import { addQuickly } from './quick-sums';
import { compareByType } from './typed-comparison';
import { makeRoomForSpills } from './spill-room';
import { roundToWholeNumbers } from './whole-rounding';
import { mappedArray } from './array-values';
import type { RangeReader } from './range-values';
import type { UniverServices } from './univer-services';

/** Faults of Univer 0.25.1 that give wrong numbers or never end; each has its test in engine-fixes.test.ts. */
export function applyEngineFixes(
  services: UniverServices,
  ranges: RangeReader,
  thisYear: () => number,
): FormulaIndex {
  services.functions.registerExecutors(new AnchorArray(), new ThisRow(), new KeptResult(services));
  keepWholeCacheKeys();
  keepNoCellIndex();
  roundToWholeNumbers();
  addQuickly();
  readCellsQuickly();
  findHiddenRows(services);
  const formulas = indexFormulas(services);
  copyBeforeSort(services);
  readErasInText(services);
  stayInTheMonth(services);
  compareByType(services);
  totalQuickly(services, ranges);
  countQuickly(services, ranges, thisYear);
  showBlankResultsAsZero(services);
  makeRoomForSpills(services);
  endWhenAFunctionThrows(services.interpreter);
  return formulas;
}

/** C1# — Univer's own "#" reads only the first cell. */
class AnchorArray extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  constructor() {
    super(ANCHOR_ARRAY);
  }

  override calculate(reference: BaseValueObject): BaseValueObject {
    const variant = reference as unknown as FunctionVariantType;
    if (!(variant instanceof BaseReferenceObject)) {
      return reference.isError() ? reference : ErrorValueObject.create(ErrorType.REF);
    }
    const { startRow, startColumn } = variant.getRangePosition();
    const spill =
      spillIn(variant.getRuntimeArrayFormulaRange(), variant) ??
      spillIn(variant.getArrayFormulaRange(), variant);
    if (!spill) return ErrorValueObject.create(ErrorType.REF);
    const { endRow, endColumn } = spill;
    const whole = this.createReferenceObject(variant, { startRow, startColumn, endRow, endColumn });
    return whole as unknown as BaseValueObject;
  }
}

type SpillMap = ReturnType<BaseReferenceObject['getArrayFormulaRange']>;

function spillIn(map: SpillMap, at: BaseReferenceObject): IRange | undefined {
  const { startRow, startColumn } = at.getRangePosition();
  const sheet = map[at.getUnitId()]?.[at.getSheetId()];
  return sheet ? (new ObjectMatrix<IRange>(sheet).getValue(startRow, startColumn) ?? undefined) : undefined;
}

/** [@列]: the formula's own row of a table; a formula beside the table's rows has none. */
class ThisRow extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 3;
  override maxParams = 3;

  constructor() {
    super(THIS_ROW);
  }

  override calculate(row: BaseValueObject, top: BaseValueObject, bottom: BaseValueObject): BaseValueObject {
    if (row.isError()) return row;
    const inside = this.row >= Number(top.getValue()) && this.row <= Number(bottom.getValue());
    const variant = row as unknown as FunctionVariantType;
    if (!inside || !(variant instanceof BaseReferenceObject) || variant.getSheetId() !== this.subUnitId) {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
    return row;
  }
}

/** A formula this engine cannot calculate keeps the result its file came with. */
class KeptResult extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;

  constructor(private readonly services: UniverServices) {
    super(KEPT_RESULT);
  }

  override calculate(): BaseValueObject {
    const workbook = this.services.instances.getUniverSheetInstance(this.unitId ?? '');
    const cell = workbook?.getSheetBySheetId(this.subUnitId ?? '')?.getCellRaw(this.row, this.column);
    const kept = keptResultOf(cell);
    if (!kept) return ErrorValueObject.create(ErrorType.NAME);
    const values = kept.map((row) => row.map((value) => ValueObjectFactory.create(value)));
    if (values.length === 1 && values[0]?.length === 1 && values[0][0]) return values[0][0];
    return ArrayValueObject.create({
      calculateValueList: values,
      rowCount: values.length,
      columnCount: values[0]?.length ?? 0,
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    });
  }
}

/** SORT orders the engine's own copy of the range in place, so every other reader of it sees it sorted. */
function copyBeforeSort(services: UniverServices): void {
  const sort = services.functions.getExecutor('SORT');
  if (!sort) return;
  const calculate = sort.calculate.bind(sort);
  sort.calculate = (array: BaseValueObject, ...rest: BaseValueObject[]) =>
    calculate(array.isArray() ? mappedArray(array as ArrayValueObject, (value) => value) : array, ...rest);
}

/** A throw inside a function would leave the calculation open for ever. */
function endWhenAFunctionThrows(interpreter: Interpreter): void {
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (node) => {
    try {
      return execute(node);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
  const executeAsync = interpreter.executeAsync.bind(interpreter);
  interpreter.executeAsync = (node) =>
    executeAsync(node).catch(() => ErrorValueObject.create(ErrorType.VALUE));
}
