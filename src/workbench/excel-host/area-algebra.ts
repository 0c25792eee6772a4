import { formatArea, MAX_COLUMNS, MAX_ROWS, quoteSheet, type Area } from '../../core/book/area';
import type { SheetModel } from '../../sheets/workbook-model';
import { invalidArgument } from './excel-error';

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);
export const isOneCell = (area: Area): boolean => cellCount(area) === 1;
export const isEntireColumns = (area: Area): boolean => area.top === 0 && area.bottom === MAX_ROWS - 1;
export const isEntireRows = (area: Area): boolean => area.left === 0 && area.right === MAX_COLUMNS - 1;

/** A rectangle from its first cell and its size; outside the sheet is Excel's InvalidArgument. */
export function areaAt(top: number, left: number, rows: number, columns: number): Area {
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const fits = top >= 0 && left >= 0 && rows > 0 && columns > 0;
  if (!fits || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) throw invalidArgument();
  return area;
}

export function intersection(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of `area` without `hole`: at most four rectangles. */
export function withoutArea(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (cut === undefined) return [area];
  const left: Area[] = [];
  if (cut.top > area.top) left.push({ ...area, bottom: cut.top - 1 });
  if (cut.left > area.left) left.push({ ...cut, left: area.left, right: cut.left - 1 });
  if (cut.right < area.right) left.push({ ...cut, left: cut.right + 1, right: area.right });
  if (cut.bottom < area.bottom) left.push({ ...area, top: cut.bottom + 1 });
  return left;
}

/** "参加!A2:C5", as Range.address shows it. */
export function addressIn(sheet: SheetModel, area: Area): string {
  return `${quoteSheet(sheet.name)}!${formatArea(area)}`;
}

/** "参加!$A$2:$C$5", as a name or a validation list refers to it. */
export function absoluteAddressIn(sheet: SheetModel, area: Area): string {
  const absolute = formatArea(area)
    .replace(/([A-Z]+)/g, '$$$1')
    .replace(/(\d+)/g, '$$$1');
  return `${quoteSheet(sheet.name)}!${absolute}`;
}

/** Splits "'my sheet'!A1:B2" into the sheet's name and the address. */
export function splitAddress(text: string): { readonly sheet: string | undefined; readonly address: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  if (match === null) return { sheet: undefined, address: text };
  return { sheet: (match[1] ?? match[2] ?? '').replace(/''/g, "'"), address: match[3] ?? '' };
}
