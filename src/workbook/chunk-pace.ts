import type { Area } from '../core/book/area';

/** How much goes into one request: Excel on the web takes and gives 5 MB, and these stay well below it for usual cells. */
export const USUAL_PACE = { rows: 20_000, cells: 40_000 } as const;

/**
 * How many cells to ask for at once. A request that was too much halves it; every one that went through lets it
 * grow by half, up to where it began. Shared by all requests of one job, which so learns what this Excel takes.
 */
export interface ChunkPace {
  /** The first rows of the area that should go into one request. */
  firstOf(area: Area): Area;
  worked(): void;
  tooMuch(): void;
}

/**
 * @param most what to begin with, and never to exceed
 * @example chunkPace({ rows: 100, cells: 1000 }).firstOf({ top: 1, bottom: 999, left: 0, right: 19 }) //=> { top: 1, bottom: 50, left: 0, right: 19 }
 */
export function chunkPace(most: { readonly rows: number; readonly cells: number } = USUAL_PACE): ChunkPace {
  let cells = most.cells;
  return {
    firstOf(area) {
      const rows = Math.max(1, Math.min(most.rows, Math.floor(cells / widthOf(area))));
      return { ...area, bottom: Math.min(area.bottom, area.top + rows - 1) };
    },
    worked() {
      cells = Math.min(most.cells, Math.ceil(cells * 1.5));
    },
    tooMuch() {
      cells = Math.max(1, Math.floor(cells / 2));
    },
  };
}

/**
 * The two halves of an area, rows first, then columns; undefined for a single cell.
 *
 * @example halvesOf({ top: 0, bottom: 4, left: 0, right: 1 }) //=> [{ top: 0, bottom: 1, left: 0, right: 1 }, { top: 2, bottom: 4, left: 0, right: 1 }]
 * @example halvesOf({ top: 0, bottom: 0, left: 0, right: 1 }) //=> [{ top: 0, bottom: 0, left: 0, right: 0 }, { top: 0, bottom: 0, left: 1, right: 1 }]
 */
export function halvesOf(area: Area): readonly [Area, Area] | undefined {
  const { top, bottom, left, right } = area;
  if (bottom > top) {
    const middle = top + Math.floor((bottom - top - 1) / 2);
    return [
      { ...area, bottom: middle },
      { ...area, top: middle + 1 },
    ];
  }
  if (right > left) {
    const middle = left + Math.floor((right - left - 1) / 2);
    return [
      { ...area, right: middle },
      { ...area, left: middle + 1 },
    ];
  }
  return undefined;
}

function widthOf({ left, right }: Area): number {
  return right - left + 1;
}
