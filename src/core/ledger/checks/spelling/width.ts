/** Letters, digits and signs of ASCII in full width. */
const WIDE_SIGNS = /[\uff01-\uff5e]+/g;
/** Kana in half width, with their marks. */
const NARROW_KANA = /[\uff61-\uff9f]+/g;

/** @example hasWideSigns('Ｐ01') //=> true */
export function hasWideSigns(text: string): boolean {
  return /[\uff01-\uff5e]/.test(text);
}

/** @example hasWideDigits('３月') //=> true */
export function hasWideDigits(text: string): boolean {
  return /[\uff10-\uff19]/.test(text);
}

/** @example hasNarrowKana('ﾙﾙｻｽ') //=> true */
export function hasNarrowKana(text: string): boolean {
  return /[\uff66-\uff9d]/.test(text);
}

/** @example withNarrowSigns('Ｐ－０１') //=> 'P-01' */
export function withNarrowSigns(text: string): string {
  return text.replace(WIDE_SIGNS, (signs) => signs.normalize('NFKC'));
}

/** @example withWideKana('ﾊﾟｿｺﾝ 3') //=> 'パソコン 3' */
export function withWideKana(text: string): string {
  return text.replace(NARROW_KANA, (kana) => kana.normalize('NFKC'));
}

/**
 * Dashes, minus signs and long vowels between digits as hyphens.
 * @example withHyphens('745‐0000') //=> '745-0000'
 */
export function withHyphens(text: string): string {
  return text.replace(/(?<=\d)[‐‑‒–—―−─ー](?=\d)/g, '-');
}
