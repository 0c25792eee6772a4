import fc from 'fast-check';
import { tidied, tidyText } from '../../../src/core/values/tidy-text';

describe('tidied text', () => {
  test.each([
    ['ﾙﾙｻｽ　防府 ２階', 'ルルサス 防府 2階'],
    ['ｶﾞｷﾞｸﾞﾊﾟﾋﾟﾌﾟｳﾞｰ', 'ガギグパピプヴー'],
    ['ｱ ﾞ', 'ア \u3099'],
    ['か゛は゜ﾊ゜', 'がぱパ'],
    ['か\u3099', 'が'],
    ['ＮＰＯ法人　ＥＴＩＣ．', 'NPO法人 ETIC.'],
    ['㈱①㎡℡', '(株)1m2TEL'],
    ['  a \t b\r\n\u00a0c　', 'a b c'],
    ['ab\u200bc\ufeff', 'abc'],
    ['髙﨑 Zoom 10〜20', '髙﨑 Zoom 10〜20'],
    ['', ''],
  ])('%j → %j', (text, tidy) => {
    expect(tidyText(text)).toBe(tidy);
  });

  const letters = fc.constantFrom(...'aＡ1１ｶﾞﾊﾟか゛゜ハ\u3099\u309a㈱㌔①½\u200b\ufeff\n\t 　\u00a0ー-');
  const texts = fc.oneof(
    fc.string({ unit: letters }),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
  );

  test('is tidy once and for all', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(tidyText(tidyText(text))).toBe(tidyText(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('has single spaces, none at its ends, and nothing left to normalise', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tidy = tidyText(text);
        expect(tidy).not.toMatch(/^\s|\s$|\s\s|[^\S ]/);
        expect(tidy.normalize('NFKC')).toBe(tidy);
      }),
      { numRuns: 2000 },
    );
  });

  test('numbers stay numbers', () => {
    expect([tidied(0), tidied(1.5), tidied('１')]).toEqual([0, 1.5, '1']);
  });
});
