const TENS = Array.from({ length: 16 }, (_, power) => 10 ** power);
/** So many digits are exact in a double, and so is their quotient by a power of ten. */
const EXACT_DIGITS = 15;

/**
 * The number that stands between two places in decimal digits, with a sign or a point; NaN for everything
 * else (exponents, long numbers, spaces), which Number must read.
 * @example decimalAt(new Uint8Array([45, 49, 46, 53]), 0, 4) //=> -1.5
 */
export function decimalAt(bytes: Uint8Array, start: number, end: number): number {
  let i = bytes[start] === 45 ? start + 1 : start;
  if (end - i > EXACT_DIGITS + 1 || i >= end) return Number.NaN;
  let digits = 0;
  let decimals = -1;
  for (; i < end; i += 1) {
    const digit = (bytes[i] ?? 0) - 48;
    if (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit;
      if (decimals >= 0) decimals += 1;
    } else if (digit === -2 && decimals < 0) decimals = 0;
    else return Number.NaN;
  }
  if (decimals === 0 || digits > 999_999_999_999_999) return Number.NaN;
  const size = decimals > 0 ? digits / (TENS[decimals] ?? 1) : digits;
  return bytes[start] === 45 ? -size : size;
}
