import fc from 'fast-check';
import { isLocalCode, localCode } from '../../../src/core/values/local-code';
import { isSixDigitCode, localCheckDigit } from '../../../src/core/values/local-code-check';

/** Prefectures, designated cities, wards, cities and towns as published. */
const PUBLISHED = [
  ...['010006', '011002', '082201', '130001', '131016', '331007', '350001', '352012', '352039', '472018'],
];

/** Five digits of a body in a prefecture. */
const fives = fc
  .tuple(fc.integer({ min: 1, max: 47 }), fc.oneof(fc.constant(0), fc.integer({ min: 100, max: 999 })))
  .map(([prefecture, body]) => String(prefecture).padStart(2, '0') + String(body).padStart(3, '0'));

describe('全国地方公共団体コード', () => {
  test.each(PUBLISHED)('%s', (code) => {
    expect(isLocalCode(code)).toBe(true);
    expect(localCode(code)).toEqual({ ok: true, value: code });
    expect(localCode(code.slice(0, 5))).toEqual({ ok: true, value: code });
    expect(isLocalCode(Number(code))).toBe(true);
    expect(localCode(Number(code))).toEqual({ ok: true, value: code });
  });

  test.each([
    ['３５２０１', '352012'],
    [' 352012 ', '352012'],
    [35201, '352012'],
    [13101, '131016'],
    [1000, '010006'],
    [10006, '010006'],
    [1202, '012025'],
    [9999, '099996'],
    [82201, '082201'],
  ])('%p → %s', (given, code) => {
    expect(localCode(given)).toEqual({ ok: true, value: code });
  });

  test.each([
    ['352013', { code: 'localCodeCheckDigit', data: { value: '352013', expected: '352012' } }],
    ['482018', { code: 'noSuchPrefecture', data: { value: '482018', prefecture: '48' } }],
    ['00201', { code: 'noSuchPrefecture', data: { value: '00201', prefecture: '00' } }],
    ['10006', { code: 'noSuchBody', data: { value: '10006', body: '006' } }],
    [35203, { code: 'localCodeAmbiguous', data: { value: 35203, first: '352039', second: '035203' } }],
    ['1000', { code: 'notALocalCode', data: { value: '1000' } }],
    ['3520123', { code: 'notALocalCode', data: { value: '3520123' } }],
    ['35-201', { code: 'notALocalCode', data: { value: '35-201' } }],
    ['防府市', { code: 'notALocalCode', data: { value: '防府市' } }],
    [352.5, { code: 'notALocalCode', data: { value: '352.5' } }],
    [-35201, { code: 'notALocalCode', data: { value: '-35201' } }],
    [352, { code: 'notALocalCode', data: { value: '352' } }],
    [352013, { code: 'localCodeCheckDigit', data: { value: '352013', expected: '352012' } }],
  ])('%p: %p', (given, reason) => {
    expect(localCode(given)).toEqual({ ok: false, kind: 'wrong', reason });
  });

  test.each(['10006', '35201', '352013', '482018', '350013', '', 35201, 352013, 0, -10006, 10006.5])(
    '%p is none',
    (value) => {
      expect(isLocalCode(value)).toBe(false);
    },
  );

  test('a completed code is a code, and completing it again changes nothing', () => {
    fc.assert(
      fc.property(fives, (five) => {
        const completed = localCode(five);
        expect(completed.ok && isSixDigitCode(completed.value)).toBe(true);
        expect(completed.ok && localCode(completed.value)).toEqual(completed);
        expect(completed.ok && isLocalCode(Number(completed.value))).toBe(true);
      }),
    );
  });

  test('as a number it is itself, or refused where a lost zero leaves a doubt', () => {
    fc.assert(
      fc.property(fives, fc.boolean(), (five, six) => {
        const whole = `${five}${String(localCheckDigit(five))}`;
        const read = localCode(Number(six ? whole : five));
        if (read.ok) expect(read.value).toBe(whole);
        else {
          expect(read.reason.code).toBe('localCodeAmbiguous');
          expect(Object.values(read.reason.data)).toContain(whole);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('one wrong digit is noticed, unless it moves the remainder between 0 and 10', () => {
    const remainder = (code: string): number =>
      [6, 5, 4, 3, 2].reduce((sum, weight, index) => sum + weight * Number(code[index]), 0) % 11;
    fc.assert(
      fc.property(fives, fc.nat(5), fc.nat(9), (five, place, digit) => {
        const code = `${five}${String(localCheckDigit(five))}`;
        const wrong = code.slice(0, place) + String(digit) + code.slice(place + 1);
        fc.pre(wrong !== code);
        const blind =
          place < 5 && [remainder(code), remainder(wrong)].sort((a, b) => a - b).join() === '0,10';
        if (isSixDigitCode(wrong)) expect(blind).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
