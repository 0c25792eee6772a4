import fc from 'fast-check';
import type { BookCell } from '../../../../src/core/book/book';
import { columnName } from '../../../../src/core/book/area';
import { LEDGER_TABLES } from '../../../../src/core/ledger/schema';
import { tableLabel } from '../../../../src/core/ledger/ledger-language';
import { LANGUAGES } from '../../../../src/words/language';
import { findingSentence } from '../../../../src/words/finding-sentence';
import { LEDGER_LANGUAGES } from '../../../../src/words/ledger-language';
import { findingsIn, smallBook, withCells } from './altered-book';

const ROWS = 4;
const blank = Object.fromEntries(
  LEDGER_TABLES.map(({ id }) => [id, Array.from({ length: ROWS }, () => ({}))]),
);
const BOOK = smallBook(blank);

/** Values as people, other programs and accidents leave them in cells. */
const value = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[ 　]?[▲－-]?[0-9０-９]{1,4}([.,／/年-][0-9０-９元]{1,3}){0,2}[日円%％　 ]?$/),
  fc.stringMatching(/^(令和|平成|昭和|[RHS]|Ｒ)[0-9元３]{1,2}[年.][0-9]{1,2}[月.][0-9]{1,2}日?$/),
  fc.stringMatching(/^[㈱ｱ-ﾟ　 団体Ａ-Ｃa-c@:/.]{1,8}$/),
  fc.constantFrom(
    '企　業',
    'ｵﾝﾗｲﾝ',
    '〒745-0000',
    '０８３－０００－００００',
    'constructor',
    '__proto__',
    'toString',
  ),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: 1, max: 60_000 }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('#N/A' as const, '#REF!' as const).map((error) => ({ error })),
);

const cells = fc.dictionary(
  fc.constantFrom(...LEDGER_TABLES).chain((table) => {
    const sheet = tableLabel(table.id, LEDGER_LANGUAGES.ja).name;
    const column = fc.nat({ max: table.columns.length - 1 });
    return fc
      .tuple(column, fc.integer({ min: 2, max: ROWS + 1 }))
      .map(([left, row]) => `${sheet}!${columnName(left)}${row}`);
  }),
  value.map((each): Partial<BookCell> => ({ value: each })),
  { maxKeys: 30 },
);

test('whatever stands in the cells, each finding has its sentence on one line in both languages', () => {
  fc.assert(
    fc.property(cells, fc.boolean(), (typed, date1904) => {
      for (const finding of findingsIn({ ...withCells(BOOK, typed), date1904 })) {
        for (const language of LANGUAGES) {
          const sentence = findingSentence({ ...finding, shown: 'v' }, language);
          expect(sentence).not.toMatch(/undefined|NaN|\[object|[\r\n\t]/);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('a fix is the end of it: what was fixed once has nothing more to fix', () => {
  fc.assert(
    fc.property(cells, fc.boolean(), (typed, date1904) => {
      const book = { ...withCells(BOOK, typed), date1904 };
      const fixes = findingsIn(book).flatMap(({ sheet, address, fix }) =>
        fix ? [[`${sheet}!${address}`, { value: fix.newValue }] as const] : [],
      );
      const again = findingsIn(withCells(book, Object.fromEntries(fixes)));
      const fixed = new Set(fixes.map(([place]) => place));
      expect(again.filter(({ sheet, address, fix }) => fix && fixed.has(`${sheet}!${address}`))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
