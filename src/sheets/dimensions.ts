import { BooleanNumber } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS } from '../core/book/area';
import { refuseFormat } from './protection';
import { readStyle, readText, usedArea } from './read-cells';
import {
  DEFAULT_COLUMN_WIDTH,
  DEFAULT_ROW_HEIGHT,
  heightOfPixels,
  pixelsOfHeight,
  pixelsOfWidth,
  widthOfPixels,
} from './sizes';
import type { WorkbookCore } from './workbook-core';
import { ensureSize } from './write-cells';

/** Room beside the longest text, in characters. */
const AUTOFIT_MARGIN = 1;
const LINE_POINTS = DEFAULT_ROW_HEIGHT;
const DEFAULT_FONT_POINTS = 11;

/** In characters; undefined where the sheet's default rules. */
export function ownColumnWidth(core: WorkbookCore, sheetId: string, column: number): number | undefined {
  const pixels = core.worksheet(sheetId).getColumnManager().getColumn(column)?.w;
  return pixels === undefined ? undefined : widthOfPixels(pixels);
}

/** In points; undefined where the row is as high as its text. */
export function ownRowHeight(core: WorkbookCore, sheetId: string, row: number): number | undefined {
  const data = core.worksheet(sheetId).getRowManager().getRow(row);
  if (data?.h === undefined || data.ia === BooleanNumber.TRUE || data.ia === undefined) return undefined;
  return heightOfPixels(data.h);
}

export function columnWidth(core: WorkbookCore, sheetId: string, column: number): number {
  return ownColumnWidth(core, sheetId, column) ?? DEFAULT_COLUMN_WIDTH;
}

export function rowHeight(core: WorkbookCore, sheetId: string, row: number): number {
  return ownRowHeight(core, sheetId, row) ?? DEFAULT_ROW_HEIGHT;
}

export function setColumnWidth(
  core: WorkbookCore,
  sheetId: string,
  from: number,
  to: number,
  width: number,
): void {
  refuseFormat(core, sheetId, 'columns');
  const ranges = [columnRange(core, sheetId, from, to)];
  core.run(SetWorksheetColWidthMutation.id, {
    ...place(core, sheetId),
    ranges,
    colWidth: pixelsOfWidth(width),
  });
}

export function setRowHeight(
  core: WorkbookCore,
  sheetId: string,
  from: number,
  to: number,
  points: number,
): void {
  refuseFormat(core, sheetId, 'rows');
  const ranges = [rowRange(core, sheetId, from, to)];
  core.run(SetWorksheetRowHeightMutation.id, {
    ...place(core, sheetId),
    ranges,
    rowHeight: pixelsOfHeight(points),
  });
  const params = { ...place(core, sheetId), ranges, autoHeightInfo: BooleanNumber.FALSE };
  core.run(SetWorksheetRowIsAutoHeightMutation.id, params);
}

/** By the number of half-width letters; there is no font to measure with in every host. */
export function autofitColumns(core: WorkbookCore, sheetId: string, from: number, to: number): void {
  const used = usedArea(core, sheetId, true);
  for (let column = from; column <= Math.min(to, used?.right ?? -1); column += 1) {
    let most = 0;
    for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row += 1) {
      const lines = readText(core, sheetId, row, column).split('\n');
      most = Math.max(most, ...lines.map((line) => halfWidths(line)));
    }
    if (most > 0) setColumnWidth(core, sheetId, column, column, most + AUTOFIT_MARGIN);
  }
}

export function autofitRows(core: WorkbookCore, sheetId: string, from: number, to: number): void {
  const used = usedArea(core, sheetId, true);
  for (let row = from; row <= Math.min(to, used?.bottom ?? -1); row += 1) {
    let points = LINE_POINTS;
    for (let column = used?.left ?? 0; column <= (used?.right ?? -1); column += 1) {
      points = Math.max(points, textHeight(core, sheetId, row, column));
    }
    setRowHeight(core, sheetId, row, row, points);
    const ranges = [rowRange(core, sheetId, row, row)];
    const params = { ...place(core, sheetId), ranges, autoHeightInfo: BooleanNumber.TRUE };
    core.run(SetWorksheetRowIsAutoHeightMutation.id, params);
  }
}

function textHeight(core: WorkbookCore, sheetId: string, row: number, column: number): number {
  const text = readText(core, sheetId, row, column);
  if (text === '') return 0;
  const { wrapText, fontSize = DEFAULT_FONT_POINTS } = readStyle(core, sheetId, row, column);
  const width = columnWidth(core, sheetId, column);
  const lines = text
    .split('\n')
    .reduce(
      (sum, line) => sum + (wrapText === true ? Math.max(1, Math.ceil(halfWidths(line) / width)) : 1),
      0,
    );
  return Math.ceil((lines * LINE_POINTS * fontSize) / DEFAULT_FONT_POINTS);
}

/** Japanese letters are two half-widths wide. */
function halfWidths(text: string): number {
  return [...text].reduce(
    (sum, letter) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
        letter,
      )
        ? 2
        : 1),
    0,
  );
}

export function setColumnsHidden(
  core: WorkbookCore,
  sheetId: string,
  from: number,
  to: number,
  hidden: boolean,
): void {
  refuseFormat(core, sheetId, 'columns');
  const params = { ...place(core, sheetId), ranges: [columnRange(core, sheetId, from, to)] };
  core.run(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, params);
}

export function setRowsHidden(
  core: WorkbookCore,
  sheetId: string,
  from: number,
  to: number,
  hidden: boolean,
): void {
  refuseFormat(core, sheetId, 'rows');
  const params = { ...place(core, sheetId), ranges: [rowRange(core, sheetId, from, to)] };
  core.run(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, params);
}

function columnRange(core: WorkbookCore, sheetId: string, from: number, to: number): IRange {
  const last = to === MAX_COLUMNS - 1 ? core.worksheet(sheetId).getColumnCount() - 1 : to;
  ensureSize(core, sheetId, { top: 0, bottom: 0, left: from, right: last });
  const endRow = core.worksheet(sheetId).getRowCount() - 1;
  return { startRow: 0, endRow, startColumn: from, endColumn: last };
}

function rowRange(core: WorkbookCore, sheetId: string, from: number, to: number): IRange {
  const last = to === MAX_ROWS - 1 ? core.worksheet(sheetId).getRowCount() - 1 : to;
  ensureSize(core, sheetId, { top: from, bottom: last, left: 0, right: 0 });
  const endColumn = core.worksheet(sheetId).getColumnCount() - 1;
  return { startRow: from, endRow: last, startColumn: 0, endColumn };
}

function place(core: WorkbookCore, sheetId: string): { readonly unitId: string; readonly subUnitId: string } {
  return { unitId: core.unitId, subUnitId: sheetId };
}
