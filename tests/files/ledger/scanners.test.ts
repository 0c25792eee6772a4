import { strToU8 } from 'fflate';
import fc from 'fast-check';
import type { CellSink } from '../../../src/files/ledger/scan/cell-sink';
import { decimalAt } from '../../../src/files/ledger/scan/decimal';
import { scanPart } from '../../../src/files/ledger/scan/scan-part';
import { SharedTextScanner } from '../../../src/files/ledger/scan/shared-texts';
import { SheetScanner } from '../../../src/files/ledger/scan/sheet-scanner';
import { crc32 } from '../../../src/files/zip/crc32';

const SHEET = `<?xml version="1.0"?>\n<!-- a > b --><worksheet xmlns="x"><sheetViews><sheetView/></sheetViews><sheetData>
 <row r="1" spans="1:3"><c r="A1" s="3" t="s"><v>12</v></c><c r="B1"><f>A1*2</f><v>-3.25</v></c><c r="C1" t="str"><f a=">">x</f></c></row>
 <row r="3"/><row r="4"><c r="B4" t="inlineStr"><is><t>協働</t></is></c><c t="b"><v>1</v></c><c r="E4" t="e"><v>#N/A</v></c><!-- <c> -->
 <c r="F4" t="str"><v>a&amp;b</v></c><c r="G4"><v>1E+2</v></c><x><c r="H4"/></x></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`;
const TEXTS =
  '<sst count="4"><si><t>協働</t></si><si><t xml:space="preserve"> a </t><rPh sb="0" eb="1"><t>カナ</t></rPh></si><si><r><rPr/><t>x</t></r><r><t>&#x79;</t></r></si><si/><si><t/></si><!-- --><si><t>_x0041_</t></si></sst>';

/** The bytes cut at the given places. */
function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...new Set([...places.map((place) => place % bytes.length), bytes.length])].sort(
    (a, b) => a - b,
  );
  return ends.map((end, i) => bytes.subarray(i === 0 ? 0 : ends[i - 1], end));
}

function run(steps: Iterable<number>): void {
  for (const bytes of steps) expect(bytes).toBeGreaterThanOrEqual(0);
}

function told(chunks: readonly Uint8Array[]): readonly unknown[] {
  const events: unknown[] = [];
  const sink: CellSink = {
    slots: Int32Array.from({ length: 16_384 }, (_, i) => i),
    row: (row) => events.push(['row', row]),
    number: (slot, value) => events.push([slot, value]),
    shared: (slot, index) => events.push([slot, 'shared', index]),
    text: (slot, bytes, start, end) => events.push([slot, new TextDecoder().decode(bytes.slice(start, end))]),
    value: (slot, value) => events.push([slot, value]),
    uncalculated: (slot) => events.push([slot, 'uncalculated']),
    rowEnd: () => events.push('end'),
  };
  const scanner = new SheetScanner('sheet', sink, false);
  run(scanPart(chunks, 'sheet', scanner));
  return [...events, scanner.around.merges()];
}

const places = fc.array(fc.nat(2000), { maxLength: 12 });

test('a sheet says the same however it is cut', () => {
  const whole = told([strToU8(SHEET)]);
  expect(whole).toEqual([
    ...[['row', 0], [0, 'shared', 12], [1, -3.25], [2, 'uncalculated'], 'end'],
    ...[['row', 3], [1, '協働'], [2, true], [4, { error: '#N/A' }], [5, 'a&b'], [6, 100], 'end'],
    [{ top: 0, left: 0, bottom: 1, right: 1 }],
  ]);
  fc.assert(fc.property(places, (at) => expect(told(cut(strToU8(SHEET), at))).toEqual(whole)));
});

test('every cut of a sheet into two is one of them', () => {
  const bytes = strToU8(SHEET);
  const whole = told([bytes]);
  for (let at = 1; at < bytes.length; at += 1)
    expect(told([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(whole);
});

test('texts say the same however they are cut', () => {
  const read = (chunks: readonly Uint8Array[]): readonly unknown[] => {
    const scanner = new SharedTextScanner('texts');
    run(scanPart(chunks, 'texts', scanner));
    return Array.from({ length: scanner.texts.count }, (_, i) => scanner.texts.text(i));
  };
  expect(read([strToU8(TEXTS)])).toEqual(['協働', ' a ', 'xy', '', '', 'A']);
  fc.assert(
    fc.property(places, (at) => expect(read(cut(strToU8(TEXTS), at))).toEqual(read([strToU8(TEXTS)]))),
  );
});

test.each([
  ['a row that goes back', SHEET.replace('<row r="4">', '<row r="1">')],
  ['a cell that goes back', SHEET.replace('r="B1"', 'r="A1"')],
  ['a cell of another row', SHEET.replace('r="B1"', 'r="B2"')],
  ['a cell without an end', SHEET.replace('<v>12</v></c>', '<v>12</v>')],
  ['a column beyond the last', SHEET.replace('r="B1"', 'r="XFE1"')],
  ['a row beyond the last', SHEET.replace('<row r="3"/>', '<row r="1048577"/>')],
  ['a zero byte', SHEET.replace('<v>12', `<v>1${String.fromCharCode(0)}2`)],
  ['no end', SHEET.slice(0, -30)],
  ['something behind its end', `${SHEET}<more/>`],
])('a sheet with %s is damaged', (_, text) => {
  expect(() => told([strToU8(text)])).toThrow('fileDamaged');
  expect(() => told(cut(strToU8(text), [100, 200, 300, 400, 500, 600]))).toThrow('fileDamaged');
});

test('a document type is refused wherever it stands', () => {
  for (const text of [
    SHEET.replace('<worksheet', '<!DOCTYPE x><worksheet'),
    SHEET.replace('<row r="3"/>', '<!DOCTYPE x>'),
  ])
    expect(() => told([strToU8(text)])).toThrow('fileHasDtd');
});

test('plain decimals are what Number reads', () => {
  const digits = fc.tuple(
    fc.constantFrom('', '-'),
    fc.nat(999_999_999),
    fc.constantFrom('', '.5', '.25', '.1', '.000123'),
  );
  fc.assert(
    fc.property(digits, ([sign, whole, rest]) => {
      const bytes = strToU8(`${sign}${whole}${rest}`);
      expect(decimalAt(bytes, 0, bytes.length)).toBe(Number(`${sign}${whole}${rest}`));
    }),
  );
  for (const text of ['', '-', '1e3', '1.', '.', '1.2.3', ' 1', '12345678901234567', '１'])
    expect(decimalAt(strToU8(text), 0, strToU8(text).length)).toBeNaN();
});

test('a checksum in pieces is the checksum of the whole', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(200), (bytes, at) => {
      const first = bytes.subarray(0, at);
      expect(crc32(bytes.subarray(at), crc32(first))).toBe(crc32(bytes));
    }),
  );
});
