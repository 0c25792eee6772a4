import { MAX_COLUMNS, MAX_ROWS } from '../core/book/area';
import type { Area } from '../core/book/area';
import type { Band } from './band-shift';
import { shiftCells } from './cell-shift';
import type { WorkbookCore } from './workbook-core';
import { SheetRuleBroken } from './workbook-model';
import type { WorkbookParts } from './workbook-parts';

/** Rows or columns come in or go out, of the whole sheet or of a strip of it. */
export function changeBand(parts: WorkbookParts, sheetId: string, band: Band): void {
  if (band.count < 1 || band.first < 0) throw new SheetRuleBroken('invalidArgument', 'No rows or columns.');
  refuseBand(parts.core, sheetId, band);
  shiftCells(parts, sheetId, band);
}

/** The cells of an area as they come in or go out by rows or by columns. */
export function bandOf(area: Area, of: Band['of'], kind: Band['kind']): Band {
  const rows = of === 'rows';
  const first = rows ? area.top : area.left;
  const count = (rows ? area.bottom : area.right) - first + 1;
  const across = rows ? { from: area.left, to: area.right } : { from: area.top, to: area.bottom };
  const whole = across.from === 0 && across.to === (rows ? MAX_COLUMNS : MAX_ROWS) - 1;
  return { of, kind, first, count, ...(whole ? {} : { across }) };
}

/** A protected sheet may allow whole rows and columns to come and go, never parts of them. */
function refuseBand(core: WorkbookCore, sheetId: string, band: Band): void {
  const { protection } = core.state(sheetId);
  if (!protection || core.isQuiet) return;
  const allowed =
    band.of === 'rows'
      ? { inserted: protection.allowInsertRows, deleted: protection.allowDeleteRows }
      : { inserted: protection.allowInsertColumns, deleted: protection.allowDeleteColumns };
  if (band.across || !allowed[band.kind])
    throw new SheetRuleBroken('accessDenied', 'The sheet is protected.');
}
