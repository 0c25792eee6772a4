import type { BookChart, ChartCorner, ChartPlace } from '../../core/book/chart';
import type { SheetModel } from '../../sheets/workbook-model';
import { columnPoints } from './measures';

/** A rectangle of the sheet in points, from the corner of A1. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chart lies; a corner beyond its cell counts as at the cell's end, as Excel draws it. */
export function boxOf(sheet: SheetModel, { place }: Pick<BookChart, 'place'>): Box {
  const { left, top } = pointOf(sheet, place.from);
  if (!('to' in place)) return { left, top, width: place.width, height: place.height };
  const end = pointOf(sheet, place.to);
  return { left, top, width: Math.max(0, end.left - left), height: Math.max(0, end.top - top) };
}

/** Between the cells that its corners lie in, so that it moves and grows with them. */
export function placeAt(sheet: SheetModel, box: Box): ChartPlace {
  const from = cornerAt(sheet, box.left, box.top);
  return { from, to: cornerAt(sheet, box.left + box.width, box.top + box.height) };
}

function pointOf(sheet: SheetModel, { row, column, x, y }: ChartCorner): { left: number; top: number } {
  let [left, top] = [x, y];
  for (let c = 0; c < column; c++) left += widthOf(sheet, c);
  for (let r = 0; r < row; r++) top += heightOf(sheet, r);
  return { left, top };
}

function cornerAt(sheet: SheetModel, left: number, top: number): ChartCorner {
  const across = along(left, (index) => widthOf(sheet, index));
  const down = along(top, (index) => heightOf(sheet, index));
  return { row: down.index, column: across.index, x: across.rest, y: down.rest };
}

function along(length: number, size: (index: number) => number): { index: number; rest: number } {
  let rest = Math.max(0, length);
  let index = 0;
  for (let own = size(0); rest >= own && index < 16_000; own = size(++index)) rest -= own;
  return { index, rest: Math.round(rest * 100) / 100 };
}

function widthOf(sheet: SheetModel, column: number): number {
  return sheet.columnHidden(column) ? 0 : columnPoints(sheet.columnWidth(column));
}

function heightOf(sheet: SheetModel, row: number): number {
  return sheet.rowHidden(row) ? 0 : sheet.rowHeight(row);
}
