import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { BookChart, ChartCorner } from '../../../core/book/chart';
import type { SheetModel } from '../../../sheets/workbook-model';

const PIXELS_PER_POINT = 4 / 3;

/** Where a rectangle of the sheet is on the screen at this moment, in pixels of the container. */
export interface ViewFrame {
  readonly left: number;
  readonly top: number;
  /** Unscaled. */
  readonly width: number;
  readonly height: number;
  /** Hides what would lie over headers and frozen panes. */
  readonly clip: string;
}

export interface SheetView {
  /** The element that holds the grid's canvas. */
  readonly container: HTMLElement;
  readonly scale: number;
  frameOf(chart: Pick<BookChart, 'place'>): ViewFrame;
}

/** How the grid shows the sheet in front; undefined while it shows none. */
export function viewOf(univer: Univer, sheet: SheetModel): SheetView | undefined {
  const injector = univer.__getInjector();
  const unit = injector.get(IUniverInstanceService).getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET);
  const render = unit && injector.get(IRenderManagerService).getRenderById(unit.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const container = render?.engine.getCanvasElement().parentElement;
  if (!render || !skeleton || !main || !container) return undefined;
  const scale = render.scene.scaleX;
  const { rowHeaderWidth, columnHeaderHeight } = skeleton;
  const across = axis(
    skeleton.columnWidthAccumulation,
    sheet.freeze.columns,
    main.viewportScrollX,
    rowHeaderWidth,
  );
  const down = axis(
    skeleton.rowHeightAccumulation,
    sheet.freeze.rows,
    main.viewportScrollY,
    columnHeaderHeight,
  );
  return {
    container,
    scale,
    frameOf: ({ place }) => {
      const from = {
        x: across.at(place.from.column, place.from.x),
        y: down.at(place.from.row, place.from.y),
      };
      const size = sizeOf(place, from, across, down);
      const [left, top] = [across.shown(place.from.column, from.x), down.shown(place.from.row, from.y)];
      const hidden = { left: across.edge(place.from.column) - left, top: down.edge(place.from.row) - top };
      return {
        left: left * scale,
        top: top * scale,
        ...size,
        clip: `inset(${Math.max(0, hidden.top)}px 0 0 ${Math.max(0, hidden.left)}px)`,
      };
    },
  };
}

interface Axis {
  /** Distance of a place in a row or column from the first one. */
  at(index: number, points: number): number;
  /** Where that is on the screen: frozen rows and columns do not scroll. */
  shown(index: number, distance: number): number;
  /** Where the part of the screen begins in which the row or column scrolls. */
  edge(index: number): number;
}

function axis(ends: readonly number[], frozen: number, scroll: number, header: number): Axis {
  const start = (index: number): number => (index <= 0 ? 0 : (ends[Math.min(index, ends.length) - 1] ?? 0));
  return {
    at: (index, points) =>
      start(index) + Math.min(points * PIXELS_PER_POINT, start(index + 1) - start(index) || Infinity),
    shown: (index, distance) => header + distance - (index < frozen ? 0 : scroll),
    edge: (index) => header + (index < frozen ? 0 : start(frozen)),
  };
}

function sizeOf(
  place: BookChart['place'],
  from: { readonly x: number; readonly y: number },
  across: Axis,
  down: Axis,
): { readonly width: number; readonly height: number } {
  if (!('to' in place))
    return { width: place.width * PIXELS_PER_POINT, height: place.height * PIXELS_PER_POINT };
  const to: ChartCorner = place.to;
  return {
    width: Math.max(8, across.at(to.column, to.x) - from.x),
    height: Math.max(8, down.at(to.row, to.y) - from.y),
  };
}
