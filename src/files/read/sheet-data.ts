import { damaged } from '../refusal';
import { XmlReader } from '../xml/xml-reader';
import { decodeXstring } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { readElement } from '../xml/xml-tree';
import { cellIndex } from './cell-index';

/** A `<row>` as it stands, with its place in the part. Rows count from 0. */
export interface RawRow {
  readonly row: number;
  readonly height: string | undefined;
  readonly customHeight: string | undefined;
  readonly hidden: string | undefined;
  readonly spans: string | undefined;
  readonly start: number;
  readonly tagEnd: number;
  readonly selfClosing: boolean;
}

/** A `<c>` as it stands. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  /** "n" when the attribute is missing. */
  readonly type: string;
  readonly value: string | undefined;
  readonly formula: RawFormula | undefined;
  readonly start: number;
  readonly tagEnd: number;
  readonly end: number;
}

/** An `<f>` as it stands. */
export interface RawFormula {
  readonly text: string;
  /** normal, array, shared or dataTable. */
  readonly type: string;
  readonly ref: string | undefined;
  readonly shared: string | undefined;
  readonly start: number;
  readonly end: number;
}

export interface SheetDataHandler {
  row?(row: RawRow): void;
  cell?(cell: RawCell): void;
  /** `closeStart` is where the close tag begins (after the open tag when it closes itself). */
  rowEnd?(row: RawRow, closeStart: number, end: number): void;
}

/**
 * Walks through a worksheet part: cells go to the handler one by one, everything around them comes
 * back as a tree in which sheetData has no children.
 */
export function readSheetXml(text: string, part: string, handler: SheetDataHandler): XmlElement {
  const reader = new XmlReader(text, part);
  if (!reader.next()) throw damaged(part);
  const children: XmlElement[] = [];
  const root = { ...openElement(reader), children };
  while (reader.next() && reader.event !== 'close') {
    if (reader.event !== 'open') continue;
    if (reader.local !== 'sheetData') children.push(readElement(reader, part));
    else {
      const sheetData = openElement(reader);
      readRows(reader, part, handler);
      children.push({ ...sheetData, closeStart: reader.start, end: reader.end });
    }
  }
  const closed = { ...root, closeStart: reader.start, end: reader.end };
  while (reader.next());
  return closed;
}

function openElement(reader: XmlReader): XmlElement {
  const { name, local, start, end, selfClosing } = reader;
  const attributes = reader.attributes();
  return {
    name,
    local,
    attributes,
    children: [],
    text: '',
    start,
    end,
    tagEnd: end,
    closeStart: end,
    selfClosing,
  };
}

/** Rows and cells without an address stand behind the one before. */
function readRows(reader: XmlReader, part: string, handler: SheetDataHandler): void {
  let row = -1;
  while (reader.next() && reader.event !== 'close') {
    if (reader.event !== 'open') continue;
    if (reader.local !== 'row') {
      reader.skip();
      continue;
    }
    const given = reader.attribute('r');
    row = given === undefined ? row + 1 : Number(given) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= 1_048_576) throw damaged(part);
    const raw: RawRow = {
      row,
      height: reader.attribute('ht'),
      customHeight: reader.attribute('customHeight'),
      hidden: reader.attribute('hidden'),
      spans: reader.attribute('spans'),
      start: reader.start,
      tagEnd: reader.end,
      selfClosing: reader.selfClosing,
    };
    handler.row?.(raw);
    readCells(reader, part, row, handler);
    handler.rowEnd?.(raw, reader.start, reader.end);
  }
}

function readCells(reader: XmlReader, part: string, row: number, handler: SheetDataHandler): void {
  let column = -1;
  while (reader.next() && reader.event !== 'close') {
    if (reader.event !== 'open') continue;
    if (reader.local === 'c') column = readCell(reader, part, row, column, handler);
    else reader.skip();
  }
}

function readCell(
  reader: XmlReader,
  part: string,
  row: number,
  before: number,
  handler: SheetDataHandler,
): number {
  const address = reader.attribute('r');
  const index = address === undefined ? { row, column: before + 1 } : cellIndex(address);
  if (!index || index.row !== row || index.column >= 16_384) throw damaged(part);
  const { column } = index;
  const style = Number(reader.attribute('s') ?? 0);
  const type = reader.attribute('t') ?? 'n';
  const { start, end: tagEnd } = reader;
  let value: string | undefined;
  let formula: RawFormula | undefined;
  while (reader.next() && reader.event !== 'close') {
    if (reader.event !== 'open') continue;
    if (reader.local === 'v') value = reader.innerText();
    else if (reader.local === 'f') formula = readFormula(reader);
    else if (reader.local === 'is') value = richText(readElement(reader, part));
    else reader.skip();
  }
  handler.cell?.({ row, column, style, type, value, formula, start, tagEnd, end: reader.end });
  return column;
}

function readFormula(reader: XmlReader): RawFormula {
  const { start } = reader;
  const type = reader.attribute('t') ?? 'normal';
  const ref = reader.attribute('ref');
  const shared = reader.attribute('si');
  const text = decodeXstring(reader.innerText());
  return { text, type, ref, shared, start, end: reader.end };
}

/** Text of a string item; readings (furigana) are not part of it. */
export function richText(item: XmlElement): string {
  return item.children.map((c) => (c.local === 't' ? c.text : c.local === 'r' ? richText(c) : '')).join('');
}
