import type { Outcome } from '../outcome';
import { answered, wrong } from '../outcome';
import { reason } from '../reasons';
import type { Fraction } from './fraction';
import { divide, fractionOf, numberOf } from './fraction';
import { normalised } from './normalise';
import { scaledNumeral } from './scaled-numeral';

/** Hyphen, minus and dash as they come from keyboards and PDFs, and the marks of Japanese accounts. */
const MINUS = String.raw`\-‐‒–−▲△`;
const SIGN = String.raw`([+${MINUS}])?\s*`;
/** Counters of people and things. Not of time: 3年 is as well a year as a duration. */
const COUNTERS = '円|人|名|件|回|社|団体|組|個|台|枚|冊|本|箇所|[かカヶケ]所';
const WRITTEN = new RegExp(
  String.raw`^${SIGN}(?:[¥金]\s*)?${SIGN}([^+${MINUS}¥]*?)\s*(?:(${COUNTERS})也?|(%))?$`,
);
const BRACKETED = new RegExp(String.raw`^\(\s*[¥]?[\d.,]+\s*(?:[十百千万億兆]*(?:${COUNTERS})?|%)\s*\)$`);
/** Words and signs that make a number inexact; the longer ones first. */
const INEXACT =
  /約|およそ|おおよそ|おおむね|概ね|ほぼ|最大|最低|上限|程度|くらい|ぐらい|前後|以上|以下|未満|弱|強|余り|余|超|数(?=[十百千万億兆]|\d)|[~〜±≒]/;

/**
 * The number a cell means. A number is itself. Text may carry digits of any width, commas in threes,
 * a sign (− ▲ △ mean minus), ¥ or 円, a counter of people or things, % (36.3% is 0.363, as Excel
 * reads it), 千 万 億 兆 in digits or kanji. The result is the nearest double of the exact value.
 * Refused by name, because the number would be a guess: inexact figures (約500円, 10~20人, 50人以上),
 * a number in brackets ((500) is minus in some books, "of which" in others), and all other text.
 * @example writtenNumber('1,234円') //=> { ok: true, value: 1234 }
 * @example writtenNumber('▲５００') //=> { ok: true, value: -500 }
 * @example writtenNumber('△500') //=> { ok: true, value: -500 }
 * @example writtenNumber('３千円') //=> { ok: true, value: 3000 }
 * @example writtenNumber('2.5万円') //=> { ok: true, value: 25000 }
 * @example writtenNumber('1億2,500万円') //=> { ok: true, value: 125000000 }
 * @example writtenNumber('12.5％') //=> { ok: true, value: 0.125 }
 * @example writtenNumber('約500円').reason //=> { code: 'numberNotExact', data: { value: '約500円', word: '約' } }
 * @example writtenNumber('(500)').reason //=> { code: 'numberInBrackets', data: { value: '(500)' } }
 * @example writtenNumber('千円').reason //=> { code: 'numberUnreadable', data: { value: '千円' } }
 */
export function writtenNumber(value: string | number): Outcome<number> {
  if (typeof value === 'number') return answered(value);
  const shown = value.trim();
  const plain = normalised(value);
  if (BRACKETED.test(plain)) return wrong(reason('numberInBrackets', { value: shown }));
  const inexact = /[\d〇一二三四五六七八九十百千万億兆]/.test(plain) ? INEXACT.exec(plain)?.[0] : undefined;
  if (inexact !== undefined) return wrong(reason('numberNotExact', { value: shown, word: inexact }));
  const exact = signedNumeral(plain);
  if (exact === undefined) return wrong(reason('numberUnreadable', { value: shown }));
  const number = numberOf(exact);
  return Math.abs(number) > Number.MAX_SAFE_INTEGER
    ? wrong(reason('numberTooLarge', { argument: 'text', value: number }))
    : answered(number);
}

function signedNumeral(plain: string): Fraction | undefined {
  const [, before, after, numeral, counter, percent] = WRITTEN.exec(plain) ?? [];
  if (numeral === undefined || (before !== undefined && after !== undefined)) return undefined;
  const size = scaledNumeral(numeral);
  if (size === undefined || (percent !== undefined && counter !== undefined)) return undefined;
  const sign = before ?? after;
  const divisor = percent === undefined ? 1 : 100;
  return divide(size, fractionOf(sign !== undefined && sign !== '+' ? -divisor : divisor));
}
