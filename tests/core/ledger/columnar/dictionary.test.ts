import fc from 'fast-check';
import { textOfCode, valueOfCode } from '../../../../src/core/ledger/columnar/dictionary';
import { DictionaryBuilder } from '../../../../src/core/ledger/columnar/dictionary-builder';
import { sameCodes } from '../../../../src/core/ledger/columnar/same-codes';
import { readUtf8, writeUtf8 } from '../../../../src/core/ledger/columnar/utf8';

const texts = fc.string({ unit: 'binary' });

test('UTF-8 is what the platform writes and reads', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const bytes = new Uint8Array(text.length * 3);
      const end = writeUtf8(text, bytes, 0);
      expect(bytes.slice(0, end)).toEqual(Uint8Array.from(new TextEncoder().encode(text)));
      expect(readUtf8(bytes, 0, end)).toBe(text);
    }),
  );
});

test('bytes that are no UTF-8 are no text', () => {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 6 }), (bytes) => {
      let text: string | undefined;
      try {
        text = strict.decode(bytes);
      } catch {
        text = undefined;
      }
      const read = readUtf8(bytes, 0, bytes.length);
      // Numbers of lone surrogates are text here: a cell can hold them.
      if (text !== undefined || !/[\ud800-\udfff]/.test(read ?? '')) expect(read).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('a value has one code, and its code gives it back', () => {
  const values = fc.oneof(texts, fc.integer(), fc.boolean(), fc.constant({ error: '#N/A' as const }));
  fc.assert(
    fc.property(fc.array(values, { maxLength: 300 }), (all) => {
      const builder = new DictionaryBuilder();
      const codes = all.map((value) => builder.codeOf(value));
      const dictionary = builder.build();
      expect(codes.map((code) => valueOfCode(dictionary, code))).toEqual(all);
      expect(all.map((value) => builder.codeOf(value))).toEqual(codes);
      expect(DictionaryBuilder.from(dictionary).build()).toEqual(dictionary);
      expect(new Set(codes).size).toBe(builder.count);
    }),
  );
});

test('a number and the text of it are two values; blank is code 0', () => {
  const builder = new DictionaryBuilder();
  expect([builder.codeOf(5), builder.codeOf('5'), builder.codeOf(null)]).toEqual([1, 2, 0]);
  const dictionary = builder.build();
  expect([valueOfCode(dictionary, 1), valueOfCode(dictionary, 2), valueOfCode(dictionary, 0)]).toEqual([
    5,
    '5',
    null,
  ]);
  expect([textOfCode(dictionary, 1), textOfCode(dictionary, 0)]).toEqual(['5', '']);
});

test('ids that differ in width, case or outer spaces share a code', () => {
  const builder = new DictionaryBuilder();
  for (const id of ['P01', 'Ｐ０１', ' p01 ', 'P02']) builder.codeOf(id);
  expect([...sameCodes(builder.build())]).toEqual([0, 1, 1, 1, 4]);
});
