import fc from 'fast-check';
import { allocate } from '../../../src/core/budget/allocate';

const weight = fc.oneof(
  fc.nat(1000),
  fc.nat(1_000_000).map((n) => n / 1000),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
);
const weights = fc
  .array(weight, { minLength: 1, maxLength: 40 })
  .filter((list) => list.some((each) => each > 0));
const unit = fc.constantFrom(1, 10, 100, 1000, 7);
const units = fc.integer({ min: -1e9, max: 1e9 });

function shares(amount: number, list: readonly number[], step: number | null): readonly number[] {
  const outcome = allocate(amount, list, step);
  if (!outcome.ok) throw new Error(outcome.reason.code);
  return outcome.value;
}

describe('allocate', () => {
  test.each([
    [1000, [1, 1, 1], null, [334, 333, 333]],
    [1000, [1, 2, 3], null, [167, 333, 500]],
    [0, [1, 2], null, [0, 0]],
    [-1000, [1, 1, 1], null, [-334, -333, -333]],
    [100, [0, 5, 0], null, [0, 100, 0]],
    [10, [0.1, 0.2, 0.7], null, [1, 2, 7]],
    [100_000, [1, 1, 1], 1000, [34_000, 33_000, 33_000]],
    [2, [1, 1, 1], null, [1, 1, 0]],
  ])('%d by %j in units of %p → %j', (amount, list, step, expected) => {
    expect(shares(amount, list, step)).toEqual(expected);
  });

  test.each([
    [null, [1], null, 'notReported'],
    [10.5, [1], null, 'notAnInteger'],
    [2 ** 60, [1], null, 'numberTooLarge'],
    [10, [1], 0.5, 'notAnInteger'],
    [10, [1], 0, 'notPositive'],
    [10, [1], -1, 'notPositive'],
    [1500, [1], 1000, 'notAMultiple'],
    [10, [1, -1], null, 'negative'],
    [10, [0, 0], null, 'weightsAllZero'],
  ])('%p by %j in units of %p: %s', (amount, list, step, code) => {
    expect(allocate(amount, list, step)).toMatchObject({ ok: false, reason: { code } });
  });

  test('never loses or invents a yen, and never splits a unit', () => {
    fc.assert(
      fc.property(units, unit, weights, (count, step, list) => {
        const found = shares(count * step, list, step);
        expect(found.reduce((sum, share) => sum + share, 0)).toBe(count * step);
        expect(found.every((share) => Number.isInteger(share / step) && !Object.is(share, -0))).toBe(true);
      }),
    );
  });

  test('gives nobody less for more weight, and nothing for none', () => {
    fc.assert(
      fc.property(fc.nat(1e6), weights, (amount, list) => {
        const found = shares(amount, list, null);
        const pairs = list.map((each, index) => ({ each, share: found[index] ?? NaN }));
        pairs.sort((a, b) => a.each - b.each || a.share - b.share);
        expect(pairs.map(({ share }) => share)).toEqual(
          pairs.map(({ share }) => share).sort((a, b) => a - b),
        );
        expect(pairs.filter(({ each }) => each === 0).every(({ share }) => share === 0)).toBe(true);
      }),
    );
  });

  test('stays within one unit of the exact share, and does not depend on the scale of the weights', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1 }),
        (amount, list) => {
          const found = shares(amount, list, null);
          const whole = list.reduce((sum, each) => sum + each, 0);
          for (const [index, share] of found.entries()) {
            expect(Math.abs(share * whole - amount * (list[index] ?? 0))).toBeLessThan(whole);
          }
          expect(
            shares(
              amount,
              list.map((each) => each / 8),
              null,
            ),
          ).toEqual(found);
        },
      ),
    );
  });
});
