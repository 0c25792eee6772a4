/** Spaces that take no room: pasted along from web pages and PDFs, unseen, and enough to make two names differ. */
const INVISIBLE = /[\u200b\u2060\ufeff]/g;
/** A voicing mark typed as a letter of its own after the kana it belongs to. */
const SPACED_VOICING = /(?<=[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d])[\u309b\u309c]/g;
const COMBINING: Readonly<Record<string, string>> = { '\u309b': '\u3099', '\u309c': '\u309a' };

/**
 * Text in one way of writing: NFKC (letters, digits and signs half width; kana full width, a voicing
 * mark joined to its kana; ㈱ becomes (株), ① becomes 1), runs of spaces and line breaks one half-width
 * space, none at the ends, no invisible spaces. Capitals, hyphens, wave dashes and variants of kanji
 * (髙 and 高) stay as they are: they may be meant. Tidying twice changes nothing more.
 * @example tidyText('ﾙﾙｻｽ　防府 ２階') //=> 'ルルサス 防府 2階'
 * @example tidyText('  ﾊﾟｿｺﾝ\n ｶﾞｲﾄﾞ ') //=> 'パソコン ガイド'
 * @example tidyText('か゛くしゅう') //=> 'がくしゅう'
 */
export function tidyText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(SPACED_VOICING, (mark) => COMBINING[mark] ?? mark)
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The text of a cell tidied; a number has only one way of writing and stays a number.
 * @example tidied('Ａ　Ｂ') //=> 'A B'
 * @example tidied(5) //=> 5
 */
export function tidied(value: string | number): string | number {
  return typeof value === 'number' ? value : tidyText(value);
}
