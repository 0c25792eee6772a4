import fc from 'fast-check';
import { corporateCheckDigit, isCorporateNumber } from '../../../src/core/values/corporate-number';

const bodies = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 12, maxLength: 12 });

describe('法人番号', () => {
  test.each([
    2000020132110,
    '2000020132110',
    4011001098993,
    '４０１１００１０９８９９３',
    ' 2120901007402 ',
    '7123456789012',
  ])('%p is one', (value) => {
    expect(isCorporateNumber(value)).toBe(true);
  });

  test.each([
    ...[
      '2000020132111',
      '200002013211',
      '20000201321100',
      'T2000020132110',
      '2000-0201-32110',
      '',
      '法人番号',
    ],
    ...[2000020132111, 2000020132110.5, -2000020132110, 0, 1e13],
  ])('%p is none', (value) => {
    expect(isCorporateNumber(value)).toBe(false);
  });

  test('every body has exactly one first digit, 1 to 9, and the number survives as a double', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const right = [...'0123456789'].filter((first) => isCorporateNumber(first + body));
        expect(right).toEqual([String(corporateCheckDigit(body))]);
        expect(right).not.toEqual(['0']);
        expect(isCorporateNumber(Number(`${right.join('')}${body}`))).toBe(true);
      }),
    );
  });

  test('one wrong digit is noticed, unless a 0 and a 9 were taken for each other behind the first', () => {
    fc.assert(
      fc.property(bodies, fc.nat(12), fc.nat(9), (body, place, digit) => {
        const number = `${String(corporateCheckDigit(body))}${body}`;
        const wrong = number.slice(0, place) + String(digit) + number.slice(place + 1);
        const blind = place > 0 && Math.abs(digit - Number(number[place])) === 9;
        expect(isCorporateNumber(wrong)).toBe(wrong === number || blind);
      }),
      { numRuns: 1000 },
    );
  });
});
