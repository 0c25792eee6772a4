import type { RawCell, RawRow } from '../read/sheet-data';
import { readSheetXml } from '../read/sheet-data';
import { appendedChild, attributeText, prefixed, prefixOf, withAttributes } from '../xml/edit-element';
import type { AttributeChanges } from '../xml/edit-element';
import type { Splice } from '../xml/splice';
import type { XmlElement } from '../xml/xml-tree';
import { child } from '../xml/xml-tree';
import type { CellChange, CellChanges } from './cell-diff';
import type { CellWriter } from './cell-xml';
import { changedCellXml, newCellXml } from './cell-xml';

/** Changed attributes of a row: height and visibility. */
export type RowChanges = ReadonlyMap<number, AttributeChanges>;

/**
 * The splices that bring changed cells and rows into a worksheet part; every other cell keeps its
 * text. The part is walked through once, beside the sorted changes.
 */
export function cellSplices(
  text: string,
  part: string,
  root: XmlElement,
  changes: CellChanges,
  rows: RowChanges,
  writer: CellWriter,
): Splice[] {
  const splices: Splice[] = [];
  const prefix = prefixOf(root);
  const waiting = [...new Set([...changes.keys(), ...rows.keys()])].sort((a, b) => a - b);
  let next = 0;
  const newRowsBefore = (row: number): string => {
    let xml = '';
    for (let w = waiting[next]; w !== undefined && w < row; w = waiting[++next])
      xml += newRowXml(w, changes.get(w), rows.get(w), writer);
    return prefixed(xml, prefix);
  };
  let inRow: RowPatch | undefined;
  readSheetXml(text, part, {
    row(raw) {
      const before = newRowsBefore(raw.row);
      if (before !== '') splices.push({ start: raw.start, end: raw.start, text: before });
      if (waiting[next] !== raw.row) return;
      next++;
      inRow = new RowPatch(text, raw, changes.get(raw.row), rows.get(raw.row), writer, prefix);
    },
    cell(raw) {
      if (inRow) splices.push(...inRow.cell(raw));
    },
    rowEnd(_row, closeStart) {
      if (inRow) splices.push(...inRow.finish(closeStart));
      inRow = undefined;
    },
  });
  const last = newRowsBefore(Infinity);
  const sheetData = child(root, 'sheetData');
  if (last !== '' && sheetData) splices.push(appendedChild(sheetData, last));
  return splices;
}

function newRowXml(
  row: number,
  cells: ReadonlyMap<number, CellChange> | undefined,
  attributes: AttributeChanges | undefined,
  writer: CellWriter,
): string {
  const inner = newCells(row, [...(cells ?? [])], writer);
  if (inner === '' && !Object.values(attributes ?? {}).some((value) => value !== undefined)) return '';
  const tag = `<row${attributeText({ r: row + 1, ...attributes })}`;
  return inner === '' ? `${tag}/>` : `${tag}>${inner}</row>`;
}

function newCells(
  row: number,
  cells: readonly (readonly [number, CellChange])[],
  writer: CellWriter,
): string {
  return cells.map(([column, { after }]) => (after ? newCellXml(row, column, after, writer) : '')).join('');
}

/** The changes of one row that exists. */
class RowPatch {
  private readonly waiting: (readonly [number, CellChange])[];

  constructor(
    private readonly text: string,
    private readonly raw: RawRow,
    private readonly changes: ReadonlyMap<number, CellChange> | undefined,
    private readonly attributes: AttributeChanges | undefined,
    private readonly writer: CellWriter,
    private readonly prefix: string,
  ) {
    this.waiting = [...(changes ?? [])];
  }

  cell(raw: RawCell): Splice[] {
    const splices: Splice[] = [];
    const before = this.takeBefore(raw.column);
    if (before !== '') splices.push({ start: raw.start, end: raw.start, text: before });
    const [column, change] = this.waiting[0] ?? [];
    if (column === raw.column && change) {
      this.waiting.shift();
      const xml = prefixed(changedCellXml(this.text, raw, change, this.writer), this.prefix);
      splices.push({ start: raw.start, end: raw.end, text: xml });
    }
    return splices;
  }

  finish(closeStart: number): Splice[] {
    const { raw, text } = this;
    const last = this.takeBefore(Infinity);
    const tag = text.slice(raw.start, raw.tagEnd);
    const attributes = { ...this.attributes, ...this.widerSpans() };
    const changed = Object.keys(attributes).length > 0 ? withAttributes(tag, attributes) : tag;
    if (raw.selfClosing && last !== '') {
      const open = changed.replace(/\s*\/>$/, '>');
      return [{ start: raw.start, end: raw.tagEnd, text: `${open}${last}</${this.prefix}row>` }];
    }
    const head = changed === tag ? [] : [{ start: raw.start, end: raw.tagEnd, text: changed }];
    return last === '' ? head : [...head, { start: closeStart, end: closeStart, text: last }];
  }

  private takeBefore(column: number): string {
    const end = this.waiting.findIndex(([waiting]) => waiting >= column);
    const taken = this.waiting.splice(0, end < 0 ? this.waiting.length : end);
    return taken.length === 0 ? '' : prefixed(newCells(this.raw.row, taken, this.writer), this.prefix);
  }

  /** "spans" says which columns a row uses; it must not say less than the truth. */
  private widerSpans(): AttributeChanges {
    const spans = /^(\d+):(?:.*:)?(\d+)$/.exec(this.raw.spans ?? '');
    const columns = [...(this.changes ?? [])].filter(([, { after }]) => after).map(([column]) => column + 1);
    if (!spans || columns.length === 0) return {};
    const first = Math.min(Number(spans[1]), ...columns);
    const last = Math.max(Number(spans[2]), ...columns);
    return first < Number(spans[1]) || last > Number(spans[2]) ? { spans: `${first}:${last}` } : {};
  }
}
