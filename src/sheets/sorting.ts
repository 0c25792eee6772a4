import { BooleanNumber } from '@univerjs/core';
import type { Area } from '../core/book/area';
import type { SortCell } from '../core/book/sort';
import { sortedOrder } from '../core/book/sort';
import { hasLockedCell } from './protection';
import { movedFormula } from './moved-formula';
import { forgetSpills, putRaw, rawCell } from './raw-cells';
import { readStyle, readValue } from './read-cells';
import { areaOfRange, cellsMeet } from './univer-range';
import type { CellMatrix, WorkbookCore } from './workbook-core';
import { SheetRuleBroken } from './workbook-model';
import type { Sorting } from './workbook-model';

/**
 * Puts the rows (or columns) of an area in order, cells with their looks; relative references move along as when
 * cells are copied. Hidden rows stay where they are, as in Excel. False when everything was in order already.
 */
export function sortCells(core: WorkbookCore, sheetId: string, area: Area, sorting: Sorting): boolean {
  refuseSort(core, sheetId, area);
  const rows = sorting.of === 'rows';
  const lines = visibleLines(core, sheetId, area, rows);
  const width = rows ? area.right - area.left + 1 : area.bottom - area.top + 1;
  const place = (line: number, at: number): readonly [number, number] =>
    rows ? [line, area.left + at] : [area.top + at, line];
  const cells = lines.map((line) =>
    Array.from({ length: width }, (_, at) => sortCell(core, sheetId, ...place(line, at))),
  );
  const order = sortedOrder(cells, sorting.keys, sorting.matchCase);
  if (order.every((from, to) => from === to)) return false;
  const changes: CellMatrix = {};
  order.forEach((from, to) => {
    const [source, target] = [lines[from] ?? 0, lines[to] ?? 0];
    if (source === target) return;
    for (let at = 0; at < width; at += 1) {
      const [row, column] = place(source, at);
      const [toRow, toColumn] = place(target, at);
      const cell = rawCell(core, sheetId, row, column);
      if (typeof cell?.f === 'string' && cell.f !== '')
        cell.f = movedFormula(cell.f, toRow - row, toColumn - column);
      (changes[toRow] ??= {})[toColumn] = cell;
    }
  });
  core.shifting(() => {
    forgetSpills(core, sheetId, area);
    putRaw(core, sheetId, changes);
    core.markDirty(sheetId, area);
    core.calculation.calculateSoon();
  });
  return true;
}

function refuseSort(core: WorkbookCore, sheetId: string, area: Area): void {
  const { protection } = core.state(sheetId);
  if (protection && !core.isQuiet && (!protection.allowSort || hasLockedCell(core, sheetId, area)))
    throw new SheetRuleBroken('accessDenied', 'The sheet is protected.');
  const merges = core.worksheet(sheetId).getMergeData().map(areaOfRange);
  if (merges.some((merge) => cellsMeet(merge, area)))
    throw new SheetRuleBroken('invalidOperation', 'Merged cells cannot be sorted.');
}

function visibleLines(core: WorkbookCore, sheetId: string, area: Area, rows: boolean): readonly number[] {
  const sheet = core.worksheet(sheetId);
  const [from, to] = rows ? [area.top, area.bottom] : [area.left, area.right];
  const lines: number[] = [];
  for (let line = from; line <= to; line += 1) {
    const data = rows ? sheet.getRowManager().getRow(line) : sheet.getColumnManager().getColumn(line);
    if (data?.hd !== BooleanNumber.TRUE) lines.push(line);
  }
  return lines;
}

function sortCell(core: WorkbookCore, sheetId: string, row: number, column: number): SortCell {
  const { fillColor, fontColor } = readStyle(core, sheetId, row, column);
  return {
    value: readValue(core, sheetId, row, column),
    ...(fillColor === undefined ? {} : { fillColor }),
    ...(fontColor === undefined ? {} : { fontColor }),
  };
}
