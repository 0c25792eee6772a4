import type { Area } from './area';
import type { BookCell, BookCells } from './book';
import type { Style } from './style';
import { styleKey } from './style';

export interface StyledArea {
  readonly area: Area;
  readonly style: Style;
}

/**
 * The styles of a sheet as few rectangles: cells of one column with the same style first grow
 * downwards, then equal neighbours grow together to the right. Every styled cell is in exactly one.
 */
export function styleAreas(cells: BookCells): readonly StyledArea[] {
  const strips = columnStrips(cells);
  const open = new Map<string, StyledArea>();
  const done: StyledArea[] = [];
  for (const { area, style } of strips) {
    const key = `${area.top}:${area.bottom}:${styleKey(style)}`;
    const before = open.get(key);
    if (before?.area.right === area.left - 1) {
      open.set(key, { area: { ...before.area, right: area.right }, style });
    } else {
      if (before) done.push(before);
      open.set(key, { area, style });
    }
  }
  return [...done, ...open.values()];
}

/** One column wide, from left to right, so that a strip's left neighbour is already known. */
function columnStrips(cells: BookCells): readonly StyledArea[] {
  const byColumn = new Map<number, StyledArea[]>();
  for (const row of [...cells.keys()].sort((a, b) => a - b)) {
    for (const [column, { style }] of cells.get(row) ?? new Map<number, BookCell>()) {
      if (!style || Object.keys(style).length === 0) continue;
      const strips = byColumn.get(column) ?? [];
      byColumn.set(column, strips);
      const last = strips.at(-1);
      if (last?.area.bottom === row - 1 && styleKey(last.style) === styleKey(style)) {
        strips[strips.length - 1] = { area: { ...last.area, bottom: row }, style };
      } else {
        strips.push({ area: { top: row, left: column, bottom: row, right: column }, style });
      }
    }
  }
  return [...byColumn.keys()].sort((a, b) => a - b).flatMap((column) => byColumn.get(column) ?? []);
}
