/**
 * An exact rational number; the denominator is positive and the two share no factor. Money, shares
 * and percentages are computed with these, so that 0.1 + 0.2 is 0.3 and no yen is lost.
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/** Reduces to lowest terms. `denominator` must not be zero. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) throw new Error('fraction: the denominator is zero');
  const divisor = gcd(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/**
 * The decimal a number shows (0.1 is one tenth), not the binary fraction beneath it.
 * @example fractionOf(0.1) //=> { numerator: 1n, denominator: 10n }
 * @example fractionOf(-2.5e-3) //=> { numerator: -1n, denominator: 400n }
 */
export function fractionOf(value: number): Fraction {
  const { digits, scale } = decimalOf(value);
  return scaled(digits, scale);
}

/** digits × 10^scale */
function scaled(digits: bigint, scale: number): Fraction {
  if (scale < 0) return fraction(digits, 10n ** BigInt(-scale));
  return { numerator: digits * 10n ** BigInt(scale), denominator: 1n };
}

/** value = digits × 10^scale */
function decimalOf(value: number): { readonly digits: bigint; readonly scale: number } {
  if (!Number.isFinite(value)) throw new Error(`fractionOf: ${String(value)} is not a finite number`);
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), scale: 0 };
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  return { digits: BigInt(whole + decimals), scale: Number(exponent) - decimals.length };
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return fraction(a.numerator + b.numerator, a.denominator);
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function absolute(a: Fraction): Fraction {
  return a.numerator < 0n ? { numerator: -a.numerator, denominator: a.denominator } : a;
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * Exact sum of decimals.
 * @example numberOf(sumOf([0.1, 0.2])) //=> 0.3
 */
export function sumOf(values: readonly number[]): Fraction {
  // Decimals of one scale are added as integers: a hundred thousand rows need no common denominators.
  const sums = new Map<number, bigint>();
  for (const value of values) {
    const { digits, scale } = decimalOf(value);
    sums.set(scale, (sums.get(scale) ?? 0n) + digits);
  }
  return [...sums].reduce((total, [scale, digits]) => add(total, scaled(digits, scale)), ZERO);
}

/** More bits than a double holds, so that the last one only ever decides a rounding. */
const BITS = 66;

/**
 * The double nearest to the fraction.
 * @example numberOf(fraction(1n, 3n)) //=> 0.3333333333333333
 * @example numberOf(fraction(115n, 200n)) //=> 0.575
 */
export function numberOf({ numerator, denominator }: Fraction): number {
  if (numerator < 0n) return -numberOf({ numerator: -numerator, denominator });
  if (numerator === 0n) return 0;
  const shift = BITS - bitsOf(numerator) + bitsOf(denominator);
  const top = shift >= 0 ? numerator << BigInt(shift) : numerator;
  const bottom = shift >= 0 ? denominator : denominator << BigInt(-shift);
  // The lowest bit stands for whatever the division leaves over; Number() rounds to the nearest, ties to even.
  const rounded = Number(((top / bottom) << 1n) | (top % bottom === 0n ? 0n : 1n));
  return (rounded / 2 ** BITS) * 2 ** (BITS - 1 - shift);
}

function bitsOf(value: bigint): number {
  return value.toString(2).length;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
