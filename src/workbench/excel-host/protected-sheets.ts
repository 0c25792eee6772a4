import type { Area } from '../../core/book/area';
import type { BookProtection } from '../../core/book/book';
import type { SheetModel } from '../../sheets/workbook-model';
import { boundingArea, cellCount, intersection } from './area-algebra';
import { accessDenied } from './excel-error';

type Permission = Exclude<keyof BookProtection, 'protected'>;

/** Cells beyond what is used are locked by default: looking at this many is always enough. */
const LOOK_AT_MOST = 1_000_000;

/** AccessDenied when the sheet is protected and one of the cells is locked. */
export function mayWrite(sheet: SheetModel, area: Area): void {
  if (sheet.protection === undefined) return;
  if (cellCount(area) > LOOK_AT_MOST) throw accessDenied();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (sheet.style(row, column).locked !== false) throw accessDenied();
    }
  }
}

/** AccessDenied when the sheet is protected and its protection does not allow this. */
export function may(sheet: SheetModel, permission: Permission): void {
  if (sheet.protection !== undefined && !sheet.protection[permission]) throw accessDenied();
}

/** AccessDenied on any protected sheet: names, validation, conditional formats, tables, merging. */
export function mustBeOpen(sheet: SheetModel): void {
  if (sheet.protection !== undefined) throw accessDenied();
}

/** The part of an area worth looking at: whole columns and rows end where the sheet's content ends. */
export function withinUsed(sheet: SheetModel, area: Area): Area {
  if (cellCount(area) <= LOOK_AT_MOST) return area;
  const first = { top: area.top, left: area.left, bottom: area.top, right: area.left };
  const used = sheet.usedArea(false);
  const part = used === undefined ? undefined : intersection(area, used);
  return part === undefined ? first : boundingArea(first, part);
}
