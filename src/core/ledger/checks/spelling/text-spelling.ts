import type { Spelling } from './spelling';
import { hasNarrowKana, withWideKana } from './width';

/** Single letters of Japanese, all of them apart: 団　体, 事 業 名. */
const APART =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー][ \u3000]+)+[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u;
/** Runs that only line something up. Two half-width spaces end an English sentence. */
const RUN = / *\u3000[ \u3000]+| +\u3000[ \u3000]*| {3,}/g;

/**
 * Half-width kana, and spaces that only lay a text out: at its ends, between all its letters, in runs.
 * Texts of several lines keep their spaces: they are laid out on purpose.
 *
 * @param person the text may name a person, whose names of one letter each a space sets apart
 * @example textSpelling('団　体', false) //=> { kind: 'spaces', meant: '団体' }
 * @example textSpelling('林　学', true) //=> undefined
 * @example textSpelling('ﾙﾙｻｽ防府', false) //=> { kind: 'halfWidthKana', meant: 'ルルサス防府' }
 * @example textSpelling('見本 太郎', false) //=> undefined
 */
export function textSpelling(text: string, person: boolean): Spelling | undefined {
  const kana = hasNarrowKana(text) ? withWideKana(text) : text;
  const meant = /[\r\n]/.test(text) ? kana : withoutLayout(kana, person);
  if (meant === text) return undefined;
  return { kind: hasNarrowKana(text) ? 'halfWidthKana' : 'spaces', meant };
}

function withoutLayout(text: string, person: boolean): string {
  const trimmed = text.trim();
  if (!person && APART.test(trimmed)) return trimmed.replace(/[ \u3000]+/g, '');
  return trimmed.replace(RUN, (run) => (run.includes('\u3000') ? '\u3000' : ' '));
}
