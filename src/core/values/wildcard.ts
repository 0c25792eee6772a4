import { comparable } from './normalise';

const ANY_RUN = Symbol('*');
const ANY_ONE = Symbol('?');
type Token = string | typeof ANY_RUN | typeof ANY_ONE;

/**
 * Excel's wildcards: * stands for any run of characters, ? for one, ~ makes the next *, ? or ~
 * literal. Only the half-width signs count, as in Excel: a Japanese ？ or ～ is ordinary text.
 * @example hasWildcard('防府*') //=> true
 * @example hasWildcard('何人？') //=> false
 */
export function hasWildcard(pattern: string): boolean {
  return /[*?]|~[*?~]/.test(pattern);
}

/**
 * Whether a whole text fits a pattern, both compared as everywhere (NFKC, trimmed, case folded).
 * @example fitsWildcard('*クラブ', '放課後企業ｸﾗﾌﾞ') //=> true
 * @example fitsWildcard('A-?', 'a-12') //=> false
 * @example fitsWildcard('~*', '*') //=> true
 */
export function fitsWildcard(pattern: string, text: string): boolean {
  return matcherOf(pattern)(text);
}

/** `fitsWildcard` with the pattern read once. */
export function matcherOf(pattern: string): (text: string) => boolean {
  const tokens = tokensOf(pattern.trim());
  return (text) => fits(tokens, [...comparable(text)]);
}

function tokensOf(pattern: string): readonly Token[] {
  const tokens: Token[] = [];
  // A literal run is normalised as a whole: half-width kana and its voicing mark are one character.
  for (const part of pattern.match(/~[*?~]|[*?]|(?:(?!~[*?~])[^*?])+/gu) ?? []) {
    if (part === '*') tokens.push(ANY_RUN);
    else if (part === '?') tokens.push(ANY_ONE);
    else if (/^~[*?~]$/.test(part)) tokens.push(part.slice(1));
    else tokens.push(...part.normalize('NFKC').toLowerCase());
  }
  return tokens;
}

/** Greedy matching that returns to the last * only: linear in practice, never exponential. */
function fits(tokens: readonly Token[], characters: readonly string[]): boolean {
  let token = 0;
  let character = 0;
  let star = -1;
  let resume = 0;
  while (character < characters.length) {
    const wanted = tokens[token];
    if (wanted === ANY_RUN) {
      star = token;
      token += 1;
      resume = character;
    } else if (wanted === ANY_ONE || (wanted !== undefined && wanted === characters[character])) {
      token += 1;
      character += 1;
    } else if (star >= 0) {
      resume += 1;
      character = resume;
      token = star + 1;
    } else return false;
  }
  while (tokens[token] === ANY_RUN) token += 1;
  return token === tokens.length;
}
