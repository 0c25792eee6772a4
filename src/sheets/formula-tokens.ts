/** What a piece of formula text is; `bracket` is one balanced […] with the escapes of structured references. */
export type FormulaTokenKind = 'text' | 'quotedSheet' | 'bracket' | 'word' | 'space' | 'sign';

export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  readonly text: string;
}

const WORD = /[\p{L}\p{N}\p{M}_.$\\?ー々〆〇]/u;

/**
 * Cuts a formula (with or without its "=") into pieces whose texts, joined, are the formula again.
 *
 * @example formulaTokens("=A1&\"x\"").map((token) => token.text) //=> ["=", "A1", "&", "\"x\""]
 * @example formulaTokens("SUM(T[[#All],[a]])").map((token) => token.text) //=> ["SUM", "(", "T", "[[#All],[a]]", ")"]
 */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const end = tokenEnd(formula, at);
    tokens.push({ kind: kindAt(formula, at), text: formula.slice(at, end) });
    at = end;
  }
  return tokens;
}

function kindAt(formula: string, at: number): FormulaTokenKind {
  const first = formula.charAt(at);
  if (first === '"') return 'text';
  if (first === "'") return 'quotedSheet';
  if (first === '[') return 'bracket';
  if (/\s/u.test(first)) return 'space';
  return WORD.test(first) ? 'word' : 'sign';
}

function tokenEnd(formula: string, at: number): number {
  switch (kindAt(formula, at)) {
    case 'text':
      return closingQuote(formula, at, '"');
    case 'quotedSheet':
      return closingQuote(formula, at, "'");
    case 'bracket':
      return closingBracket(formula, at);
    case 'space':
      return runEnd(formula, at, (letter) => /\s/u.test(letter));
    case 'word':
      return runEnd(formula, at, (letter) => WORD.test(letter));
    case 'sign':
      return at + 1;
  }
}

function runEnd(formula: string, from: number, belongs: (letter: string) => boolean): number {
  let at = from;
  while (at < formula.length && belongs(formula.charAt(at))) at += 1;
  return at;
}

/** A doubled quote inside stands for one quote. */
function closingQuote(formula: string, from: number, quote: string): number {
  for (let at = from + 1; at < formula.length; at += 1) {
    if (formula.charAt(at) !== quote) continue;
    if (formula.charAt(at + 1) !== quote) return at + 1;
    at += 1;
  }
  return formula.length;
}

/** Inside structured references an apostrophe makes the next letter plain. */
function closingBracket(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const letter = formula.charAt(at);
    if (letter === "'") at += 1;
    else if (letter === '[') depth += 1;
    else if (letter === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}
