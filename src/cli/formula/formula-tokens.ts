import type { FormulaProblem } from './formula-problem';

export type TokenKind =
  | 'text'
  | 'number'
  | 'error'
  /** A word with "(" right after it. */
  | 'function'
  /** Any other word: a cell, a name, TRUE, a table as a whole. */
  | 'word'
  /** A table with its brackets: `参加[参加者ID]`; `columns` has what stands in them. */
  | 'table'
  /** A sheet with its "!". */
  | 'sheet'
  | 'open'
  | 'close'
  /** "," between arguments, and "," and ";" inside braces. */
  | 'separator'
  /** Stands between two values. */
  | 'operator'
  /** "%" and "#", which follow a value. */
  | 'postfix'
  | 'space';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Counted from 1, the leading "=" included. */
  readonly position: number;
  /** For `table` and `sheet`: its name, without quotes, brackets and "!". */
  readonly name?: string;
  /** For `table`: the columns named in its brackets. */
  readonly columns?: readonly string[];
}

export type Tokens =
  | { readonly ok: true; readonly tokens: readonly Token[] }
  | { readonly ok: false; readonly problem: FormulaProblem };

/** One pattern per kind, tried in order at each place. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['sheet', /'(?:[^']|'')*'!/y],
  ['error', /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)/y],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['sheet', /[\p{L}\p{Nl}_][\p{L}\p{N}\p{M}_.・]*!/uy],
  ['function', /[\p{L}\p{Nl}_][\p{L}\p{N}\p{M}_.・]*(?=\()/uy],
  ['word', /[$\p{L}\p{Nl}_\\][$\p{L}\p{N}\p{M}_.・?\\]*/uy],
  ['open', /[({]/y],
  ['close', /[)}]/y],
  ['separator', /[,;]/y],
  ['operator', /<>|<=|>=|[-+*/^&=<>:@]/y],
  ['postfix', /[%#]/y],
];

/** Marks of Japanese typing that look like a formula's own. */
const FULL_WIDTH = '（）［］｛｝，、；：＋－−＊／＾＆＝＜＞％＃！＂”“＠';
const HALF_WIDTH = '()[]{},,;:+--*/^&=<>%#!"""@';

/** Cuts a formula that starts with "=" into tokens. */
export function tokensOf(formula: string): Tokens {
  const tokens: Token[] = [];
  let at = 1;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    if ('key' in token) return { ok: false, problem: token };
    tokens.push(token);
    at += token.text.length;
  }
  return { ok: true, tokens };
}

function tokenAt(formula: string, at: number): Token | FormulaProblem {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text === undefined) continue;
    if (kind === 'word' && formula[at + text.length] === '[') return tableAt(formula, at, text);
    const token: Token = { kind, text, position: at + 1 };
    return kind === 'sheet' ? { ...token, name: sheetNameOf(text) } : token;
  }
  return problemAt(formula, at);
}

function sheetNameOf(text: string): string {
  return text.startsWith("'") ? text.slice(1, -2).replace(/''/g, "'") : text.slice(0, -1);
}

/** Reads a structured reference up to the bracket that closes it; `'` takes a bracket's meaning away. */
function tableAt(formula: string, at: number, name: string): Token | FormulaProblem {
  const columns: string[] = [];
  let depth = 0;
  let part = '';
  for (let end = at + name.length; end < formula.length; end++) {
    const mark = formula.charAt(end);
    if (mark === "'") part += formula.charAt(++end);
    else if (mark === '[') depth += 1;
    else if (mark === ']') depth -= 1;
    if (mark === '[' || mark === ']' || ((mark === ',' || mark === ':') && depth === 1)) {
      const column = part.replace(/^@/, '').trim();
      if (column !== '' && !column.startsWith('#')) columns.push(column);
      part = '';
    } else if (mark !== "'") part += mark;
    if (depth === 0)
      return { kind: 'table', text: formula.slice(at, end + 1), position: at + 1, name, columns };
  }
  return { key: 'unclosedBracket' };
}

function problemAt(formula: string, at: number): FormulaProblem {
  const mark = String.fromCodePoint(formula.codePointAt(at) ?? 0);
  const position = at + 1;
  if (mark === '"') return { key: 'unclosedText', text: formula.slice(at) };
  if (mark === "'") return { key: 'unclosedSheet', text: formula.slice(at) };
  const half = HALF_WIDTH.charAt([...FULL_WIDTH].indexOf(mark));
  if (FULL_WIDTH.includes(mark)) return { key: 'fullWidth', mark, half, position };
  return { key: 'strangeMark', mark, position };
}
