import type { ICellData, IRange, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { ObjectMatrix } from '@univerjs/core';
import type { Area } from '../core/book/area';
import type { Style } from '../core/book/style';
import { isCellError } from '../core/values/cell-value';
import type { CellValue } from '../core/values/cell-value';
import { valueOfCell } from './cells';
import { formattedText } from './number-format';
import { excelStyle } from './styles';
import { areaOfRange } from './univer-range';
import type { WorkbookCore } from './workbook-core';

/** The calculated value: Univer keeps what a spill fills apart from the cells themselves. */
export function readValue(core: WorkbookCore, sheetId: string, row: number, column: number): CellValue {
  const spilled = spilledCell(core, sheetId, row, column);
  const cell = core.worksheet(sheetId).getCellRaw(row, column);
  const value = valueOfCell(spilled && hasValue(spilled) && !isBlocked(cell) ? spilled : cell);
  if (!isCellError(value)) return value;
  const told = core.errorAt(sheetId, row, column);
  return told && told.error === value.error ? told : value;
}

function spilledCell(core: WorkbookCore, sheetId: string, row: number, column: number): Nullable<ICellData> {
  return core.services.formulaData.getArrayFormulaCellData()[core.unitId]?.[sheetId]?.[row]?.[column];
}

function hasValue(cell: ICellData): boolean {
  return cell.v !== undefined && cell.v !== null;
}

function isBlocked(cell: Nullable<ICellData>): boolean {
  return cell?.v === '#SPILL!';
}

export function readStyle(core: WorkbookCore, sheetId: string, row: number, column: number): Style {
  const cell = core.worksheet(sheetId).getCellRaw(row, column);
  const style = core.workbook.getStyles().getStyleByCell(cell);
  // Styles that cells share by their id are replaced, never changed.
  if (!style || typeof cell?.s !== 'string') return excelStyle(style);
  let known = STYLES.get(style);
  if (!known) STYLES.set(style, (known = excelStyle(style)));
  return known;
}

/** What became of Univer's styles: a ledger asks for the same few a hundred thousand times. */
const STYLES = new WeakMap<IStyleData, Style>();

export function readText(core: WorkbookCore, sheetId: string, row: number, column: number): string {
  const value = readValue(core, sheetId, row, column);
  return formattedText(value, readStyle(core, sheetId, row, column).numberFormat ?? 'General');
}

export function usedArea(core: WorkbookCore, sheetId: string, valuesOnly: boolean): Area | undefined {
  const worksheet = core.worksheet(sheetId);
  const version = `${core.services.versions.of(core.unitId, sheetId)} ${valuesOnly}`;
  const known = USED.get(worksheet);
  if (known?.has(version)) return known.get(version);
  const area = findUsedArea(core, sheetId, valuesOnly);
  // The two kinds of one version; older versions are of no use.
  const other = `${core.services.versions.of(core.unitId, sheetId)} ${!valuesOnly}`;
  const kept = known?.has(other) ? [[other, known.get(other)] as const] : [];
  USED.set(worksheet, new Map([...kept, [version, area] as const]));
  return area;
}

/** Used areas by version of the sheet: a pane asks several times in a row, and a sheet may have a million cells. */
const USED = new WeakMap<Worksheet, ReadonlyMap<string, Area | undefined>>();

function findUsedArea(core: WorkbookCore, sheetId: string, valuesOnly: boolean): Area | undefined {
  const worksheet = core.worksheet(sheetId);
  const matrix = worksheet.getCellMatrix().getMatrix();
  const counts = (cell: Nullable<ICellData>): boolean =>
    !!cell && (holds(cell) || (!valuesOnly && cell.s !== undefined && cell.s !== null));
  const [rows, columns] = [worksheet.getRowCount(), worksheet.getColumnCount()];
  let [top, left, bottom, right] = [-1, columns, -1, -1];
  const see = (row: number, column: number): void => {
    if (top < 0 || row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  };
  for (let row = 0; row < rows; row += 1) {
    const line = matrix[row];
    if (!line) continue;
    // From outside to what is known already: most rows of a table are asked for one cell only.
    for (const column of outside(line, left, right, columns)) if (counts(line[column])) see(row, column);
    for (let column = left; row > bottom && column <= right; column += 1)
      if (counts(line[column])) see(row, column);
  }
  for (const spill of spillsOf(core, sheetId)) {
    see(spill.top, spill.left);
    see(spill.bottom, spill.right);
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}

/** Columns of a row left and right of an area: a few numbers, or those of a wide sheet that the row has cells in. */
function outside(line: object, left: number, right: number, columns: number): readonly number[] {
  if (right < 0 || columns - right > MOST_ASKED) {
    return Object.keys(line)
      .map(Number)
      .filter((column) => column < left || column > right);
  }
  const found: number[] = [];
  for (let column = 0; column < left; column += 1) if (column in line) found.push(column);
  for (let column = right + 1; column < columns; column += 1) if (column in line) found.push(column);
  return found;
}

/** So many columns are asked for one by one. */
const MOST_ASKED = 100;

/** Whether a cell has contents: a constant, a formula or rich text. */
export function holds(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  return (
    (cell.v !== undefined && cell.v !== null && cell.v !== '') ||
    isText(cell.f) ||
    isText(cell.si) ||
    !!cell.p
  );
}

function isText(text: Nullable<string>): boolean {
  return text !== undefined && text !== null && text !== '';
}

/** Areas that formulas fill beyond their own cell; blocked ones fill nothing. */
export function spillsOf(core: WorkbookCore, sheetId: string): readonly Area[] {
  const sheet = core.services.formulaData.getArrayFormulaRange()[core.unitId]?.[sheetId];
  if (!sheet) return [];
  const found: Area[] = [];
  new ObjectMatrix<IRange>(sheet).forValue((row, column, range) => {
    if (range && !isBlocked(core.worksheet(sheetId).getCellRaw(row, column))) found.push(areaOfRange(range));
  });
  return found;
}

export function spillFrom(
  core: WorkbookCore,
  sheetId: string,
  row: number,
  column: number,
): Area | undefined {
  return spillsOf(core, sheetId).find((area) => area.top === row && area.left === column);
}

export function spillCovering(
  core: WorkbookCore,
  sheetId: string,
  row: number,
  column: number,
): Area | undefined {
  return spillsOf(core, sheetId).find(
    (area) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
  );
}
