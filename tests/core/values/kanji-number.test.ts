import fc from 'fast-check';
import { kanjiNumber } from '../../../src/core/values/kanji-number';

const DIGITS = [...'〇一二三四五六七八九'];

/** 二千二十一 */
function withUnits(number: number): string {
  return [1000, 100, 10, 1]
    .map((unit) => {
      const digit = Math.floor(number / unit) % 10;
      const name = { 1000: '千', 100: '百', 10: '十', 1: '' }[unit] ?? '';
      if (digit === 0) return '';
      return digit === 1 && unit > 1 ? name : `${DIGITS[digit] ?? ''}${name}`;
    })
    .join('');
}

describe('kanji numbers', () => {
  test('are read with units and as digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (number) => {
        expect(kanjiNumber(withUnits(number))).toBe(number);
        expect(kanjiNumber([...String(number)].map((digit) => DIGITS[Number(digit)]).join(''))).toBe(number);
      }),
    );
  });

  test.each(['', '元', '3', '二三十', '百千', '十〇', '一二三四五'])('%p is none', (text) => {
    expect(kanjiNumber(text)).toBeUndefined();
  });
});
