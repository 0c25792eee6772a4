import fc from 'fast-check';
import { cellKey } from '../../../src/core/values/cell-key';
import { comparable } from '../../../src/core/values/normalise';

describe('text as it is compared', () => {
  test.each([
    ['ﾙﾙｻｽ　防府', 'ルルサス 防府'],
    ['ＮＰＯ法人', 'npo法人'],
    ['㈱丸久', '(株)丸久'],
    ['か\u3099', 'が'],
    [' Zoom ', 'zoom'],
  ])('%s is %s', (text, same) => {
    expect(comparable(text)).toBe(same);
  });

  test('is normalised once and for all, also where the work is skipped', () => {
    const letters = fc.constantFrom(...'aZ9 　ｱﾞガか\u3099ー・人㈱①ÀßＡ-_@');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: letters }), fc.string({ unit: 'binary' })), (text) => {
        expect(comparable(text)).toBe(text.normalize('NFKC').trim().toLowerCase());
      }),
      { numRuns: 1000 },
    );
  });

  test('every kana and kanji that is passed as it is would stay as it is', () => {
    for (let code = 0x3041; code <= 0x9fff; code += 1) {
      const letter = String.fromCharCode(code);
      if (comparable(letter) === letter) expect(letter.normalize('NFKC').toLowerCase()).toBe(letter);
    }
  });

  test('keys of cells', () => {
    expect([7, '７', ' 7 ', true, 'TRUE', null, '　', { error: '#N/A' as const }].map(cellKey)).toEqual([
      '7',
      '7',
      '7',
      'true',
      'true',
      null,
      null,
      null,
    ]);
  });
});
