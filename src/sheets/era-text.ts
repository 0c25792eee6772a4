import { CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import { StringValueObject } from '@univerjs/engine-formula';
import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';
import { formattedText } from './number-format';
import { mappedArray } from './array-values';
import type { UniverServices } from './univer-services';

/** Formats with era years or weekday letters, which Univer shows by the western calendar. */
function isJapaneseFormat(pattern: string): boolean {
  return /[gGeErR]|aaa/.test(pattern) && !/^general$/i.test(pattern);
}

/** TEXT(日付,"ggge年m月d日") */
export function readErasInText(services: UniverServices): void {
  const text = services.functions.getExecutor('TEXT');
  if (!text) return;
  const calculate = text.calculate.bind(text);
  text.calculate = (value: BaseValueObject, format: BaseValueObject, ...rest: BaseValueObject[]) => {
    const pattern = singleText(format);
    if (pattern === undefined || !isJapaneseFormat(pattern)) return calculate(value, format, ...rest);
    const shown = (one: BaseValueObject): BaseValueObject =>
      one.isNumber() ? StringValueObject.create(formattedText(Number(one.getValue()), pattern)) : one;
    if (value.isArray()) return mappedArray(value as ArrayValueObject, (one) => shown(one));
    return value.isNumber() ? shown(value) : calculate(value, format, ...rest);
  };
}

function singleText(value: BaseValueObject): string | undefined {
  const one = value.isArray() ? (value as ArrayValueObject).getFirstCell() : value;
  return one.isString() ? String(one.getValue()) : undefined;
}

/** In the grid: comes after Univer's own formatting and puts its dates right. */
export function showErasInGrid(services: UniverServices): () => void {
  const interceptors = services.injector.get(SheetInterceptorService);
  const handle = interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: InterceptCellContentPriority.NUMFMT - 0.5,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      const pattern = location.workbook.getStyles().getStyleByCell(location.rawData)?.n?.pattern;
      if (!cell || pattern === undefined || !isJapaneseFormat(pattern)) return next(cell);
      const raw = location.rawData;
      if (raw?.t !== CellValueType.NUMBER || typeof raw.v !== 'number') return next(cell);
      return next({ ...cell, v: formattedText(raw.v, pattern) });
    },
  });
  return () => handle.dispose();
}
