import type { ICellData } from '@univerjs/core';
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS } from '../core/book/area';
import type { Area } from '../core/book/area';
import type { Style } from '../core/book/style';
import { SPARE_COLUMNS, SPARE_ROWS } from './book-snapshot';
import { BLANK_CELL, constantCell, errorCell } from './cells';
import { typedEntry } from './entry';
import { refuseFormat, refuseLocked } from './protection';
import { holds, readStyle } from './read-cells';
import { univerStyle } from './styles';
import { rangeOfArea } from './univer-range';
import type { CellMatrix, WorkbookCore } from './workbook-core';
import { SheetRuleBroken } from './workbook-model';
import type { StylePatch } from './workbook-model';

export type Entry = string | number | boolean | null | undefined;

/** Makes the sheet large enough; Excel's own size is the limit. */
export function ensureSize(core: WorkbookCore, sheetId: string, area: Area): void {
  if (area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) {
    throw new SheetRuleBroken('invalidArgument', 'The address lies outside the sheet.');
  }
  const sheet = core.worksheet(sheetId);
  const place = { unitId: core.unitId, subUnitId: sheetId };
  if (area.bottom >= sheet.getRowCount()) {
    const rowCount = Math.min(MAX_ROWS, area.bottom + 1 + SPARE_ROWS);
    core.run(SetWorksheetRowCountMutation.id, { ...place, rowCount });
  }
  if (area.right >= sheet.getColumnCount()) {
    const columnCount = Math.min(MAX_COLUMNS, area.right + 1 + SPARE_COLUMNS);
    core.run(SetWorksheetColumnCountMutation.id, { ...place, columnCount });
  }
}

/** `ownTable` names the table of "[@列]" typed in a cell of it. */
export function writeCells(
  core: WorkbookCore,
  sheetId: string,
  area: Area,
  entries: readonly (readonly Entry[])[],
  qualified: (formula: string, row: number, column: number) => string,
): void {
  const cellValue: CellMatrix = {};
  let touched = false;
  entries.forEach((line, rowOffset) => {
    const row = area.top + rowOffset;
    const cells: Record<number, ICellData> = {};
    line.forEach((entry, columnOffset) => {
      if (entry === undefined) return;
      const column = area.left + columnOffset;
      cells[column] = cellOfEntry(core, sheetId, { row, column }, entry, qualified);
      touched = true;
    });
    cellValue[row] = cells;
  });
  if (!touched) return;
  refuseLocked(core, sheetId, area);
  ensureSize(core, sheetId, area);
  const range = rangeOfArea(area);
  core.run(SetRangeValuesCommand.id, { unitId: core.unitId, subUnitId: sheetId, range, value: cellValue });
}

function cellOfEntry(
  core: WorkbookCore,
  sheetId: string,
  at: { readonly row: number; readonly column: number },
  entry: Exclude<Entry, undefined>,
  qualified: (formula: string, row: number, column: number) => string,
): ICellData {
  if (entry === null || entry === '') return { ...BLANK_CELL };
  if (typeof entry !== 'string') return constantCell(entry);
  const numberFormat = readStyle(core, sheetId, at.row, at.column).numberFormat ?? 'General';
  const typed = typedEntry(entry, { numberFormat, thisYear: core.thisYear() });
  switch (typed.kind) {
    case 'blank':
      return { ...BLANK_CELL };
    case 'formula':
      return { ...BLANK_CELL, f: qualified(typed.formula, at.row, at.column) };
    case 'error':
      return errorCell(typed.code);
    case 'boolean':
      return constantCell(typed.boolean);
    case 'text':
      return constantCell(typed.text);
    case 'number': {
      const cell = constantCell(typed.number);
      const formats = typed.numberFormat !== undefined && numberFormat === 'General';
      return formats ? { ...cell, s: { n: { pattern: typed.numberFormat } } } : cell;
    }
  }
}

export function clearCells(
  core: WorkbookCore,
  sheetId: string,
  area: Area,
  what: 'all' | 'contents' | 'formats',
): void {
  if (what !== 'formats') refuseLocked(core, sheetId, area);
  if (what !== 'contents') refuseFormat(core, sheetId, 'cells');
  const cellValue: CellMatrix = {};
  core
    .worksheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (row < area.top || row > area.bottom || column < area.left || column > area.right) return;
      if (what === 'contents' && !holds(cell)) return;
      const cells = (cellValue[row] ??= {});
      if (what === 'contents') cells[column] = { ...BLANK_CELL };
      else if (what === 'formats') cells[column] = { s: null };
      else cells[column] = { ...BLANK_CELL, s: null };
    });
  if (Object.keys(cellValue).length === 0) return;
  const trigger = what === 'formats' ? { trigger: SetStyleCommand.id } : {};
  const id = what === 'formats' ? SetRangeValuesMutation.id : SetRangeValuesCommand.id;
  const params = { unitId: core.unitId, subUnitId: sheetId };
  const range = rangeOfArea(area);
  core.run(
    id,
    what === 'formats' ? { ...params, cellValue, ...trigger } : { ...params, range, value: cellValue },
  );
}

/** Whole rows and columns are styled as far as the sheet reaches today. */
export function styleCells(core: WorkbookCore, sheetId: string, area: Area, patch: StylePatch): void {
  refuseFormat(core, sheetId, 'cells');
  const given: Record<string, unknown> = {};
  const taken: Record<string, unknown> = {};
  const borders: Record<string, null> = {};
  for (const [field, value] of Object.entries(patch)) {
    const key = STYLE_KEYS[field as keyof Style];
    if (value !== null) given[field] = value;
    else if (key.startsWith('bd.')) borders[key.slice(3)] = null;
    else taken[key] = null;
  }
  const style = univerStyle(given);
  const bd = { ...borders, ...style.bd };
  putStyle(core, sheetId, area, { ...taken, ...style, ...(Object.keys(bd).length > 0 ? { bd } : {}) });
}

/** Univer's field for each of ours; borders are one level deeper. */
const STYLE_KEYS: Record<keyof Style, string> = {
  numberFormat: 'n',
  fontName: 'ff',
  fontSize: 'fs',
  bold: 'bl',
  italic: 'it',
  underline: 'ul',
  strikethrough: 'st',
  fontColor: 'cl',
  fillColor: 'bg',
  horizontal: 'ht',
  vertical: 'vt',
  wrapText: 'tb',
  indent: 'pd',
  borderTop: 'bd.t',
  borderBottom: 'bd.b',
  borderLeft: 'bd.l',
  borderRight: 'bd.r',
  locked: 'td',
};

function putStyle(core: WorkbookCore, sheetId: string, area: Area, style: object): void {
  const sheet = core.worksheet(sheetId);
  const wholeColumns = area.top === 0 && area.bottom === MAX_ROWS - 1;
  const wholeRows = area.left === 0 && area.right === MAX_COLUMNS - 1;
  const bottom = wholeColumns ? sheet.getRowCount() - 1 : area.bottom;
  const right = wholeRows ? sheet.getColumnCount() - 1 : area.right;
  ensureSize(core, sheetId, { ...area, bottom, right });
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (let row = area.top; row <= bottom; row += 1) {
    const cells: Record<number, ICellData> = (cellValue[row] = {});
    for (let column = area.left; column <= right; column += 1) cells[column] = { s: style };
  }
  const params = { unitId: core.unitId, subUnitId: sheetId, cellValue, trigger: SetStyleCommand.id };
  core.run(SetRangeValuesMutation.id, params);
}
