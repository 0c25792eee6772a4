import fc from 'fast-check';
import { percent } from '../../../src/core/survey/percent';

describe('percent', () => {
  test.each([
    [158, 435, null, 36.3],
    [1, 8, 1, 12.5],
    [45, 1000, null, 4.5],
    [29, 200, 0, 15],
    [0, 435, null, 0],
    [435, 435, null, 100],
    [3, 2, null, 150],
    [1.5, 3, 2, 50],
    [435, 973, null, 44.7],
    [29, 32, null, 90.6],
    [1, 3, 10, 33.3333333333],
  ])('%d of %d (%p) → %d', (count, base, digits, value) => {
    expect(percent(count, base, digits)).toEqual({ ok: true, value });
  });

  test.each([
    [null, 1, null, 'notReported'],
    [1, null, null, 'notReported'],
    [0, 0, null, 'baseIsZero'],
    [-1, 5, null, 'negative'],
    [1, -5, null, 'negative'],
    [1, 5, 1.5, 'digitsOutOfRange'],
    [1, 5, -1, 'digitsOutOfRange'],
    [1, 5, 11, 'digitsOutOfRange'],
  ])('%p of %p (%p): %s', (count, base, digits, code) => {
    expect(percent(count, base, digits)).toMatchObject({ ok: false, reason: { code } });
  });

  test('is floor((2000c + n) / 2n) / 10 in integers', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 2 ** 31 }), (count, base) => {
        const tenths = (2000n * BigInt(count) + BigInt(base)) / (2n * BigInt(base));
        expect(percent(count, base, 1)).toEqual({ ok: true, value: Number(tenths) / 10 });
      }),
    );
  });

  test('is never further than half a unit of the last digit away', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 1e6 }), fc.nat(6), (count, base, digits) => {
        const outcome = percent(count, base, digits);
        const printed = BigInt(Math.round((outcome.ok ? outcome.value : NaN) * 10 ** digits));
        const distance = 2n * (printed * BigInt(base) - BigInt(count) * 100n * 10n ** BigInt(digits));
        expect(distance > -BigInt(base) && distance <= BigInt(base)).toBe(true);
      }),
    );
  });
});
