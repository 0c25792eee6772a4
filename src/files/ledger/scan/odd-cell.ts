import { MAX_COLUMNS } from '../../../core/book/area';
import { cellIndex } from '../../read/cell-index';
import { cellValue } from '../../read/cell-values';
import { richText } from '../../read/sheet-data';
import { damaged } from '../../refusal';
import { decodePart } from '../../xml/decode-part';
import { XmlReader } from '../../xml/xml-reader';
import { readElement } from '../../xml/xml-tree';
import type { CellSink } from './cell-sink';

/** Types of cells, as `t` names them. */
export const TYPE = { number: 0, shared: 1, text: 2, inline: 3, boolean: 4, error: 5, date: 6 } as const;
const NAMES = ['n', 's', 'str', 'inlineStr', 'b', 'e', 'd'] as const;

/** The type that stands between two places; a number when it is none that is known. */
export function typeAt(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start];
  if (end - start === 1) {
    if (first === 115) return TYPE.shared;
    if (first === 98) return TYPE.boolean;
    if (first === 101) return TYPE.error;
    if (first === 100) return TYPE.date;
  }
  if (end - start === 3 && first === 115) return TYPE.text;
  return end - start === 9 && first === 105 ? TYPE.inline : TYPE.number;
}

interface OddValue {
  readonly type: number;
  readonly formula: boolean;
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly date1904: boolean;
  readonly part: string;
}

/** Hands on a value that is no plain text and no plain number. */
export function deliverText(sink: CellSink, slot: number, value: OddValue): void {
  const text = decodePart(value.bytes.subarray(value.start, value.end), value.part);
  deliver(sink, slot, { ...value, type: NAMES[value.type] ?? 'n', text });
}

interface Place {
  readonly row: number;
  /** Column of the cell before. */
  readonly before: number;
  readonly date1904: boolean;
  readonly part: string;
}

/** Reads a whole `<c>` as XML and hands its value on; answers its column. */
export function oddCell(sink: CellSink, bytes: Uint8Array, { row, before, date1904, part }: Place): number {
  const reader = new XmlReader(decodePart(bytes, part), part);
  if (!reader.next()) throw damaged(part);
  const address = reader.attribute('r');
  const index = address === undefined ? { row, column: before + 1 } : cellIndex(address);
  if (!index || index.row !== row || index.column <= before || index.column >= MAX_COLUMNS)
    throw damaged(part);
  const type = reader.attribute('t') ?? 'n';
  let text: string | undefined;
  let formula = false;
  while (reader.next() && reader.event !== 'close') {
    if (reader.event !== 'open') continue;
    if (reader.local === 'v') text = reader.innerText();
    else if (reader.local === 'is') text = richText(readElement(reader, part));
    else {
      if (reader.local === 'f') formula = true;
      reader.skip();
    }
  }
  const slot = sink.slots[index.column] ?? -1;
  if (slot >= 0 && formula) sink.formula?.(slot);
  if (slot >= 0) deliver(sink, slot, { type, text, formula, date1904, part });
  return index.column;
}

interface ReadValue {
  readonly type: string;
  readonly text: string | undefined;
  readonly formula: boolean;
  readonly date1904: boolean;
  readonly part: string;
}

/** Hands on a value that was read as text, by the rules of `openBook`. */
export function deliver(
  sink: CellSink,
  slot: number,
  { type, text, formula, date1904, part }: ReadValue,
): void {
  if (type === 's' && text !== undefined) {
    const shared = Number(text);
    if (!Number.isInteger(shared) || shared < 0) throw damaged(part);
    sink.shared(slot, shared);
    return;
  }
  const value = cellValue(type, text, [], date1904, part);
  if (value === null) {
    if (formula) sink.uncalculated(slot);
  } else if (typeof value === 'number') sink.number(slot, value);
  else sink.value(slot, value);
}
