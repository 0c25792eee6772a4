export type TokenType =
  'space' | 'text' | 'sheet' | 'error' | 'number' | 'array' | 'word' | 'bracket' | 'operator';

export interface Token {
  readonly type: TokenType;
  readonly text: string;
}

/** Names may hold any letter of any script; ASCII punctuation other than these ends them. */
const WORD = '[A-Za-z0-9_.\\\\$?\\u0080-\\u2fff\\u3001-\\u{10ffff}]';

// 'Sheet 1'!  [1]Sheet1!  [1]!  Sheet1!  Sheet1:Sheet3!
const SHEET = new RegExp(
  `(?:'(?:[^']|'')*'|(?:\\[[^\\[\\]'"]*\\])?${WORD}+(?::${WORD}+)?|\\[[0-9]+\\])!`,
  'uy',
);

const PATTERNS: readonly (readonly [TokenType, RegExp])[] = [
  ['space', /[ \t\r\n]+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['sheet', SHEET],
  ['error', /#(?:N\/A|[A-Z][A-Z_0-9/]*[!?]|GETTING_DATA)/y],
  ['number', new RegExp(`(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?(?!${WORD})`, 'uy')],
  ['operator', /<>|<=|>=|:\.(?=[A-Za-z$'])|[-+*/^&=<>%:,()@#]/y],
  ['word', new RegExp(`${WORD}+`, 'uy')],
];

/** A cell, a column or a row, whose range may be written A1.:.B9 (trimmed of empty edges). */
const CORNER = /^(?:\$?[A-Za-z]{1,3}(?:\$?[0-9]{1,7})?|\$?[0-9]{1,7})$/;

/**
 * Splits a formula (without its "=") into tokens that together give the same text again;
 * undefined when a string, a quoted name or a bracket does not end, or a character has no meaning.
 */
export function lexFormula(formula: string): Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = trimOperator(tokens, formula, at) ?? bracketAt(formula, at) ?? patternAt(formula, at);
    if (!token) return undefined;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function patternAt(formula: string, at: number): Token | undefined {
  for (const [type, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text === undefined) continue;
    // "A1.:.B9": the dot belongs to the operator, not to the cell.
    const dotted = type === 'word' && formula[at + text.length] === ':' && /\.$/.test(text);
    return dotted && CORNER.test(text.slice(0, -1)) ? { type, text: text.slice(0, -1) } : { type, text };
  }
  return undefined;
}

/** ".:" and ".:." directly behind a corner. */
function trimOperator(tokens: readonly Token[], formula: string, at: number): Token | undefined {
  const before = tokens[tokens.length - 1];
  if (formula[at] !== '.' || formula[at + 1] !== ':' || before?.type !== 'word') return undefined;
  return { type: 'operator', text: /^\.:\.(?=[A-Za-z$'])/.test(formula.slice(at, at + 4)) ? '.:.' : '.:' };
}

/** [ … ] with its inner brackets, or { … }. Inside brackets an apostrophe takes the next character literally. */
function bracketAt(formula: string, at: number): Token | undefined {
  const first = formula[at];
  if (first === '{') {
    const text = /^\{(?:[^"{}]|"(?:[^"]|"")*")*\}/.exec(formula.slice(at))?.[0];
    return text === undefined ? undefined : { type: 'array', text };
  }
  SHEET.lastIndex = at;
  if (first !== '[' || SHEET.test(formula)) return undefined;
  let depth = 0;
  for (let i = at; i < formula.length; i++) {
    const c = formula[i];
    if (c === "'") i++;
    else if (c === '[') depth++;
    else if (c === ']' && --depth === 0) return { type: 'bracket', text: formula.slice(at, i + 1) };
  }
  return undefined;
}
