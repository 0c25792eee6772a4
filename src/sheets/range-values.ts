import { CellValueType } from '@univerjs/core';
import type { ICellData, Nullable, ObjectMatrix } from '@univerjs/core';
import type { BaseReferenceObject, BaseValueObject } from '@univerjs/engine-formula';
import { cellChange } from './cell-changes';
import type { UniverServices } from './univer-services';

/** A value as a function sees it: null is a blank cell, undefined an error. */
export type PlainValue = string | number | boolean | null | undefined;

/** The values of a range, row by row. */
export interface RangeValues {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly PlainValue[];
  /** By place in `values`. */
  readonly errors: ReadonlyMap<number, BaseValueObject>;
}

/** The cells that a reference reads, as Univer holds them. */
type Cells = ObjectMatrix<Nullable<ICellData>>;

/** There are formulas among the cells. */
const MIXED = Symbol('mixed');

/** Not one of the usual cells. */
const OTHER = Symbol('other');

/**
 * Values of ranges without an object of Univer's for every cell: a column of 100,000 rows takes some
 * milliseconds instead of a quarter of a second, once, until one of its sheet's cells changes.
 */
export class RangeReader {
  private readonly known = new Map<string, Map<string, RangeValues | typeof MIXED>>();

  constructor(services: UniverServices) {
    services.commands.onCommandExecuted((command) => {
      const change = cellChange(command);
      if (!change) return;
      if (change.kind === 'written') this.known.delete(`${change.unitId} ${change.sheetId}`);
      else if (change.kind !== 'calculated') this.known.clear();
      else
        for (const [unitId, sheets] of Object.entries(change.results))
          for (const sheetId of Object.keys(sheets ?? {})) this.known.delete(`${unitId} ${sheetId}`);
    });
  }

  /** Undefined for ranges that Univer has to read itself: not within their sheet, or with results of formulas. */
  read(reference: BaseReferenceObject): RangeValues | undefined {
    if (reference.isMultiArea() || isOnNoSheet(reference)) return undefined;
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const cells = reference.getCurrentActiveSheetData()?.cellData as Cells | undefined;
    if (!cells || startRow < 0 || startColumn < 0 || endRow < startRow || endColumn < startColumn)
      return undefined;
    if (meetsSpill(reference)) return undefined;
    const sheet = `${reference.getUnitId()} ${reference.getSheetId()}`;
    let ranges = this.known.get(sheet);
    if (!ranges) this.known.set(sheet, (ranges = new Map<string, RangeValues | typeof MIXED>()));
    const key = `${startRow} ${endRow} ${startColumn} ${endColumn}`;
    let found = ranges.get(key);
    if (!found) ranges.set(key, (found = readCells(reference, cells)));
    return found === MIXED ? undefined : found;
  }
}

function readCells(reference: BaseReferenceObject, cells: Cells): RangeValues | typeof MIXED {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const matrix = cells.getMatrix();
  const isText = textStyles(reference);
  const values: PlainValue[] = [];
  const errors = new Map<number, BaseValueObject>();
  for (let row = startRow; row <= endRow; row += 1) {
    const line = matrix[row];
    for (let column = startColumn; column <= endColumn; column += 1) {
      const cell = line?.[column];
      // What a formula answers right now is not in its cell yet.
      if (cell && (cell.f || cell.si)) return MIXED;
      const plain = cell ? plainValue(cell, isText) : null;
      if (plain !== OTHER) {
        values.push(plain);
        continue;
      }
      const value = reference.getCellValueObject(cell as ICellData);
      if (value.isError()) errors.set(values.length, value);
      values.push(value.isError() ? undefined : value.isNull() ? null : value.getValue());
    }
  }
  return { rows: endRow - startRow + 1, columns: endColumn - startColumn + 1, values, errors };
}

/** The usual cells; anything else is left to Univer. */
function plainValue(
  cell: ICellData,
  isText: (style: ICellData['s']) => boolean,
): string | number | null | typeof OTHER {
  const { v, t, p } = cell;
  if (p || isError(v)) return OTHER;
  if (v === undefined || v === null || v === '') return null;
  if (typeof v === 'number') {
    return t === CellValueType.NUMBER && Number.isFinite(v) && !isText(cell.s) ? v : OTHER;
  }
  const marked = t === CellValueType.STRING || t === CellValueType.FORCE_STRING;
  return typeof v === 'string' && marked ? v : OTHER;
}

/** Every error of Univer's begins so; few texts do. */
function isError(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#');
}

/** Numbers in cells with the format "@" are texts. */
function textStyles(reference: BaseReferenceObject): (style: ICellData['s']) => boolean {
  const styles = reference.getCurrentStylesData();
  const known = new Map<string, boolean>();
  return (style) => {
    if (style === undefined || style === null) return false;
    const id = typeof style === 'string' ? style : '';
    let is = id === '' ? undefined : known.get(id);
    if (is === undefined) {
      is = /^@+$/.test(styles?.getStyleByCell({ s: style })?.n?.pattern ?? '');
      known.set(id, is);
    }
    return is;
  };
}

/** It names a sheet that is not there. */
function isOnNoSheet(reference: BaseReferenceObject): boolean {
  return reference.getForcedSheetName() !== '' && !reference.getForcedSheetId();
}

/** Cells that a spill fills, or has just begun to fill, hold nothing themselves. */
function meetsSpill(reference: BaseReferenceObject): boolean {
  const range = reference.getRangePosition();
  const layers = [
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
    reference.getCurrentActiveArrayFormulaCellData(),
  ];
  return layers.some((layer) => {
    if (!layer) return false;
    const matrix = layer.getMatrix();
    for (const key in matrix) {
      const row = Number(key);
      if (row < range.startRow || row > range.endRow) continue;
      for (const column in matrix[row])
        if (Number(column) >= range.startColumn && Number(column) <= range.endColumn) return true;
    }
    return false;
  });
}
