import type { Fraction } from './fraction';
import { add, compare, fraction, multiply, ZERO } from './fraction';

const KANJI_DIGITS = '〇一二三四五六七八九';
/** Digits and units of contracts and receipts, which no stroke can alter. */
const FORMAL: Readonly<Record<string, string>> = {
  零: '〇',
  壱: '一',
  弐: '二',
  参: '三',
  拾: '十',
  萬: '万',
};
const UNITS: Readonly<Record<string, bigint>> = {
  十: 10n,
  百: 100n,
  千: 1000n,
  万: 10n ** 4n,
  億: 10n ** 8n,
  兆: 10n ** 12n,
};
const ARABIC = /^(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d+))?$/;
const KANJI = new RegExp(`^[${KANJI_DIGITS}]+$`);
const ANY_DIGIT = new RegExp(`[\\d${KANJI_DIGITS}]`);

/**
 * The number that a numeral with Japanese units stands for, exactly: 1,234 / 3千 / 2.5万 / 25百万 /
 * 1億2,500万 / 三千五百 / 弐拾万. Units fall from left to right, each part stays below the unit before
 * it, and only a single part may have decimals. undefined for anything else: 1億20000万 or 1,23 is a
 * slip whose meaning would be a guess, and units alone (千円, 百万円) are headings, not numbers.
 * @param text in half width (after NFKC), without sign and currency
 * @example scaledNumeral('1億2,500万') //=> { numerator: 125000000n, denominator: 1n }
 * @example scaledNumeral('2.5万') //=> { numerator: 25000n, denominator: 1n }
 * @example scaledNumeral('1,234百万') //=> { numerator: 1234000000n, denominator: 1n }
 * @example scaledNumeral('二千五百') //=> { numerator: 2500n, denominator: 1n }
 * @example scaledNumeral('千') //=> undefined
 * @example scaledNumeral('1,23') //=> undefined
 */
export function scaledNumeral(text: string): Fraction | undefined {
  const plain = text
    .trim()
    .replace(/[零壱弐参拾萬]/g, (letter) => FORMAL[letter] ?? letter)
    .replace(/\s*([十百千万億兆])\s*/g, '$1');
  if (!ANY_DIGIT.test(plain)) return undefined;
  // 2.5万3千 is no way to write 28,000.
  if (/\.\d+[^\d]+[\d〇一二三四五六七八九]/.test(plain)) return undefined;
  // 千五百 is one thousand five hundred; beside decimals a unit without a number means nothing.
  const bareUnit = plain.includes('.') ? undefined : whole(1n);
  return sumByUnit(plain, /([万億兆])/, (group) =>
    sumByUnit(group, /([十百千])/, (numeral, unit) =>
      numeral === '' && unit !== undefined ? bareUnit : numeralValue(numeral),
    ),
  );
}

/** The sum of pieces that each carry a unit, the last one perhaps none; units must fall. */
function sumByUnit(
  text: string,
  separator: RegExp,
  valueOf: (piece: string, unit: bigint | undefined) => Fraction | undefined,
): Fraction | undefined {
  const pieces = text.split(separator);
  let total = ZERO;
  let ceiling: bigint | undefined;
  for (let index = 0; index < pieces.length; index += 2) {
    const piece = pieces[index] ?? '';
    const unit = UNITS[pieces[index + 1] ?? ''];
    if (unit === undefined && piece === '' && index > 0) break;
    const value = valueOf(piece, unit);
    if (value === undefined) return undefined;
    const amount = multiply(value, whole(unit ?? 1n));
    if (ceiling !== undefined && (compare(amount, whole(ceiling)) >= 0 || (unit ?? 1n) >= ceiling)) {
      return undefined;
    }
    total = add(total, amount);
    ceiling = unit;
  }
  return total;
}

function numeralValue(text: string): Fraction | undefined {
  if (KANJI.test(text)) {
    return whole(BigInt([...text].map((letter) => KANJI_DIGITS.indexOf(letter)).join('')));
  }
  const [, units, decimals = ''] = ARABIC.exec(text) ?? [];
  if (units === undefined || units + decimals === '') return undefined;
  return fraction(BigInt(units.replaceAll(',', '') + decimals), 10n ** BigInt(decimals.length));
}

function whole(value: bigint): Fraction {
  return { numerator: value, denominator: 1n };
}
