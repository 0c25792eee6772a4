import type { ICellDataForSheetInterceptor, Nullable, Univer, Worksheet } from '@univerjs/core';
import { InterceptorEffectEnum } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import type { ISheetLocation } from '@univerjs/sheets';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

type Cell = Nullable<ICellDataForSheetInterceptor>;

const LOOKS_AND_VALUES = InterceptorEffectEnum.Style | InterceptorEffectEnum.Value;
const COLUMNS = 2 ** 14;

/**
 * To draw one frame the grid asks a dozen times what each cell looks like: once for its font, once for its marks,
 * once for its borders and so on, and every time all rules are asked again whether the text could be a date. In
 * one frame the answer is the same, so it is asked once.
 */
export function cellsOfAFrame(univer: Univer): void {
  const injector = univer.__getInjector();
  let frame: Map<Worksheet, Map<number, Cell>> | undefined;
  const end = (): void => {
    frame = undefined;
  };
  const begin = (): void => {
    frame = new Map();
    // Even if drawing fails, what is done after it sees the cells as they are then.
    queueMicrotask(end);
  };
  const renders = injector.get(IRenderManagerService);
  const watch = ({ engine }: ReturnType<typeof renders.createRender>): void => {
    engine.beginFrame$.subscribe(begin);
    engine.endFrame$.subscribe(end);
  };
  for (const render of renders.getRenderAll().values()) watch(render);
  renders.created$.subscribe(watch);

  const interceptors = injector.get(SheetInterceptorService);
  const ask = interceptors.fetchThroughInterceptors.bind(interceptors);
  const askOnce: typeof ask = (point, effect, key, filter) => {
    const answer = ask(point, effect, key, filter);
    if (
      point !== (INTERCEPTOR_POINT.CELL_CONTENT as unknown) ||
      effect !== LOOKS_AND_VALUES ||
      key !== undefined
    )
      return answer;
    return (cell, place) => {
      if (!frame) return answer(cell, place);
      const { worksheet, row, col } = place as unknown as ISheetLocation;
      let cells = frame.get(worksheet);
      if (!cells) frame.set(worksheet, (cells = new Map<number, Cell>()));
      const number = row * COLUMNS + col;
      const known = cells.get(number);
      if (known !== undefined) return known as ReturnType<typeof answer>;
      const found = answer(cell, place);
      cells.set(number, (found as Cell) ?? null);
      return found;
    };
  };
  interceptors.fetchThroughInterceptors = askOnce;
}
