import { columnName, formatArea } from '../../core/book/area';
import type { CellValue } from '../../core/values/cell-value';
import { isCellError } from '../../core/values/cell-value';
import { needsArrayEvaluation } from '../formula/array-evaluation';
import type { KnownNames } from '../formula/array-evaluation';
import { fileFormula } from '../formula/file-form';
import type { FormulaPlace } from '../formula/this-row';
import type { RawCell } from '../read/sheet-data';
import { attributeText, withAttributes } from '../xml/edit-element';
import { encodeXstring, escapeText } from '../xml/xml-text';
import type { CellChange } from './cell-diff';
import type { StoredCell } from './stored-cell';
import { sameContent, sameFormula, sameStyle } from './stored-cell';
import { textElement } from './strings-editor';

/** What writing a cell needs from the sheet and the workbook. */
export interface CellWriter {
  /** Index of the format for a cell that had format `base`. */
  xf(base: number, cell: StoredCell): number;
  /** Index of a shared text, or undefined to write it into the cell. */
  sharedText(text: string): number | undefined;
  /** Value of `cm` that marks a dynamic array. */
  dynamicArray(): number;
  /** True for cells that a spill fills, their anchor aside. */
  isSpilled(row: number, column: number): boolean;
  place(row: number, column: number): FormulaPlace;
  readonly names: KnownNames;
}

/** A new `<c>`. */
export function newCellXml(row: number, column: number, cell: StoredCell, writer: CellWriter): string {
  const style = cell.style ? writer.xf(0, cell) : 0;
  const content = cellContent(row, column, cell, writer);
  const attributes = attributeText({
    r: columnName(column) + (row + 1),
    s: style === 0 ? undefined : style,
    t: content.type,
    cm: content.cm,
  });
  return content.inner === '' ? `<c${attributes}/>` : `<c${attributes}>${content.inner}</c>`;
}

/** An existing `<c>` with its change; "" takes it away. What did not change keeps its text. */
export function changedCellXml(text: string, raw: RawCell, change: CellChange, writer: CellWriter): string {
  const { before, after } = change;
  if (!after) return '';
  const tag = text.slice(raw.start, raw.tagEnd);
  const style = sameStyle(before, after) ? raw.style : writer.xf(raw.style, after);
  const s = style === 0 ? undefined : String(style);
  const styled = style === raw.style ? tag : withAttributes(tag, { s });
  if (sameContent(before, after)) return styled + text.slice(raw.tagEnd, raw.end);
  const keepsFormula = raw.formula !== undefined && sameFormula(before, after);
  const content = keepsFormula
    ? { ...valueContent(after.value, true, false, writer), cm: undefined }
    : cellContent(raw.row, raw.column, after, writer);
  const formula = keepsFormula && raw.formula ? text.slice(raw.formula.start, raw.formula.end) : '';
  const inner = formula + content.inner;
  const open = withAttributes(styled, {
    ...((content.type ?? 'n') === raw.type ? {} : { t: content.type }),
    vm: undefined,
    ...(keepsFormula ? {} : { cm: content.cm === undefined ? undefined : String(content.cm) }),
  }).replace(/\s*\/?>$/, '');
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? 'c';
  return inner === '' ? `${open}/>` : `${open}>${inner}</${name}>`;
}

interface CellContent {
  readonly type: string | undefined;
  readonly inner: string;
  readonly cm?: number | undefined;
}

function cellContent(row: number, column: number, cell: StoredCell, writer: CellWriter): CellContent {
  const formula =
    cell.formula === undefined ? undefined : fileFormula(cell.formula, writer.place(row, column));
  if (cell.formula === undefined || formula === undefined) {
    return valueContent(cell.value, false, writer.isSpilled(row, column), writer);
  }
  const value = valueContent(cell.value, true, false, writer);
  const array = cell.spill !== undefined || needsArrayEvaluation(cell.formula, writer.names);
  if (!array) return { ...value, inner: `<f>${escapeText(encodeXstring(formula))}</f>${value.inner}` };
  const ref = formatArea(cell.spill ?? { top: row, left: column, bottom: row, right: column });
  const f = `<f${attributeText({ t: 'array', ref })}>${escapeText(encodeXstring(formula))}</f>`;
  return { ...value, inner: f + value.inner, cm: writer.dynamicArray() };
}

/** Texts that a formula gave, here or by a spill, are never shared. */
function valueContent(
  value: CellValue,
  isFormula: boolean,
  isSpilled: boolean,
  writer: CellWriter,
): CellContent {
  if (value === null) return { type: undefined, inner: '' };
  if (isCellError(value)) return { type: 'e', inner: `<v>${escapeText(value.error)}</v>` };
  if (typeof value === 'boolean') return { type: 'b', inner: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === 'number') return { type: undefined, inner: `<v>${value}</v>` };
  if (isFormula || isSpilled) {
    const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : '';
    return { type: 'str', inner: `<v${space}>${escapeText(encodeXstring(value))}</v>` };
  }
  const shared = writer.sharedText(value);
  return shared === undefined
    ? { type: 'inlineStr', inner: `<is>${textElement(value)}</is>` }
    : { type: 's', inner: `<v>${shared}</v>` };
}
