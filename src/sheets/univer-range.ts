import type { IRange } from '@univerjs/core';
import type { Area } from '../core/book/area';

export function rangeOfArea(area: Area): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}

export function areaOfRange(range: IRange): Area {
  return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}

export function cellsMeet(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function areaHolds(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function areaHasCell(area: Area, row: number, column: number): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
}

export function sameArea(a: Area, b: Area): boolean {
  return areaHolds(a, b) && areaHolds(b, a);
}

/** What is left of an area when another is cut out of it: up to four rectangles. */
export function areaWithout(area: Area, hole: Area): readonly Area[] {
  if (!cellsMeet(area, hole)) return [area];
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  const parts: Area[] = [
    { ...area, bottom: hole.top - 1 },
    { ...area, top: hole.bottom + 1 },
    { top, bottom, left: area.left, right: hole.left - 1 },
    { top, bottom, left: hole.right + 1, right: area.right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** The cells that two areas have in common. */
export function intersectionOf(a: Area, b: Area): Area | undefined {
  if (!cellsMeet(a, b)) return undefined;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}
