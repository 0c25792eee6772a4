/** ASCII without spaces or capitals, kana and kanji: already in the form texts are compared in. */
const ALREADY_COMPARABLE = /^[\x21-\x40\x5b-\x7e\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]*$/;

/**
 * Text in one width and without outer spaces: NFKC (full-width letters and digits become half width,
 * half-width kana full width), then trimmed. Case and inner spaces stay.
 * @example normalised('　Ｒ３　') //=> 'R3'
 * @example normalised('ﾙﾙｻｽ') //=> 'ルルサス'
 */
export function normalised(text: string): string {
  return text.normalize('NFKC').trim();
}

/**
 * The form in which two texts are compared everywhere: NFKC, trimmed, case folded.
 * @example comparable(' ＺＯＯＭ ') //=> 'zoom'
 */
export function comparable(text: string): string {
  return ALREADY_COMPARABLE.test(text) ? text : normalised(text).toLowerCase();
}
