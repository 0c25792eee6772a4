import fc from 'fast-check';
import {
  add,
  compare,
  divide,
  fraction,
  fractionOf,
  numberOf,
  subtract,
  sumOf,
} from '../../../src/core/values/fraction';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const whole = fc.maxSafeInteger();

describe('fractions', () => {
  test('give every number back', () => {
    fc.assert(
      fc.property(finite, (number) => expect(numberOf(fractionOf(number))).toBe(number === 0 ? 0 : number)),
    );
  });

  test('round a quotient of integers as the processor does', () => {
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        fc.pre(b !== 0);
        expect(numberOf(fraction(BigInt(a), BigInt(b)))).toBe(a / b + 0);
      }),
    );
  });

  test('sum decimals in any order to the same number', () => {
    const money = fc.integer({ min: -1e6, max: 1e6 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(fc.array(money), (values) => {
        expect(numberOf(sumOf(values))).toBe(numberOf(sumOf([...values].reverse())));
      }),
    );
    expect(numberOf(sumOf([0.1, 0.2, 1]))).toBe(1.3);
  });

  test('add, subtract, divide and compare agree', () => {
    fc.assert(
      fc.property(whole, whole, whole, (a, b, c) => {
        fc.pre(b !== 0 && c !== 0);
        const x = fraction(BigInt(a), BigInt(b));
        const y = fraction(1n, BigInt(c));
        expect(subtract(add(x, y), y)).toEqual(x);
        expect(divide(divide(x, y), fraction(BigInt(c), 1n))).toEqual(x);
        expect(compare(add(x, y), x)).toBe(c > 0 ? 1 : -1);
        expect(compare(x, x)).toBe(0);
      }),
    );
  });

  test('refuse what only a mistake of ours can ask for', () => {
    expect(() => fraction(1n, 0n)).toThrow('denominator is zero');
    expect(() => fractionOf(Infinity)).toThrow('not a finite number');
  });
});
