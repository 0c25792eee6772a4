import type { FormulaProblem } from './formula-problem';
import type { Token } from './formula-tokens';

/** What an open bracket is: around a value, around arguments, around an array. */
type Bracket = 'group' | 'arguments' | 'array';

/** Kinds that are a value by themselves. */
const VALUES = new Set(['text', 'number', 'error', 'word', 'table']);
/** References side by side with a space between them are Excel's intersection. */
const REFERENCES = new Set(['word', 'table', 'close', 'postfix']);

/**
 * The first place where tokens cannot be a formula, or undefined when values and operators take
 * turns as they must and every bracket is closed.
 */
export function syntaxProblem(tokens: readonly Token[]): FormulaProblem | undefined {
  const open: Bracket[] = [];
  let before: Token | undefined;
  let spaced = false;
  for (const token of tokens) {
    if (token.kind === 'space') {
      spaced = true;
      continue;
    }
    const problem = problemBetween(before, token, open, spaced);
    if (problem) return problem;
    if (token.kind === 'open')
      open.push(token.text === '{' ? 'array' : before?.kind === 'function' ? 'arguments' : 'group');
    if (token.kind === 'close') open.pop();
    before = token;
    spaced = false;
  }
  if (before && !endsValue(before)) return missingAfter(before);
  const unclosed = open.at(-1);
  if (unclosed === 'array') return { key: 'unclosedBrace' };
  return unclosed ? { key: 'unclosedParenthesis' } : undefined;
}

function problemBetween(
  before: Token | undefined,
  token: Token,
  open: readonly Bracket[],
  spaced: boolean,
): FormulaProblem | undefined {
  const { kind, text, position } = token;
  const valueBefore = before !== undefined && endsValue(before);
  if (startsValue(token)) return valueBefore ? problemOfNeighbours(before, token, spaced) : undefined;
  if (kind === 'operator') {
    const sign = text === '+' || text === '-' || text === '@';
    if (valueBefore || sign) return undefined;
    return before?.kind === 'operator'
      ? missingAfter(before)
      : { key: 'operandMissingBefore', mark: text, position };
  }
  if (kind === 'postfix')
    return valueBefore ? undefined : { key: 'operandMissingBefore', mark: text, position };
  if (kind === 'separator') {
    if (open.length === 0 || open.at(-1) === 'group')
      return open.length === 0 ? { key: 'strangeMark', mark: text, position } : undefined;
    if (open.at(-1) === 'arguments' && text === ';') return { key: 'strangeMark', mark: text, position };
    return before?.kind === 'operator' ? missingAfter(before) : undefined;
  }
  return problemOfClosing(before, token, open.at(-1));
}

function problemOfClosing(
  before: Token | undefined,
  token: Token,
  open: Bracket | undefined,
): FormulaProblem | undefined {
  const { text: mark, position } = token;
  if (open === undefined) return { key: 'extraClosing', mark, position };
  if ((mark === '}') !== (open === 'array'))
    return { key: open === 'array' ? 'unclosedBrace' : 'unclosedParenthesis' };
  if (before && endsValue(before)) return undefined;
  const mayBeEmpty = open === 'arguments' && before?.kind !== 'operator';
  return mayBeEmpty || !before ? undefined : missingAfter(before);
}

/** Two values with nothing between them: fine for an intersection, and for calling what a LAMBDA answers. */
function problemOfNeighbours(before: Token, token: Token, spaced: boolean): FormulaProblem | undefined {
  if (token.text === '(' && before.kind === 'close' && !spaced) return undefined;
  const intersection =
    spaced &&
    REFERENCES.has(before.kind) &&
    ['word', 'table', 'sheet', 'function', 'open'].includes(token.kind);
  return intersection ? undefined : { key: 'operatorMissing', text: token.text, position: token.position };
}

function startsValue(token: Token): boolean {
  return (
    VALUES.has(token.kind) || token.kind === 'function' || token.kind === 'sheet' || token.kind === 'open'
  );
}

function endsValue(token: Token): boolean {
  return VALUES.has(token.kind) || token.kind === 'close' || token.kind === 'postfix';
}

function missingAfter(token: Token): FormulaProblem {
  if (token.kind === 'open') return { key: token.text === '{' ? 'unclosedBrace' : 'unclosedParenthesis' };
  return { key: 'operandMissing', mark: token.text, position: token.position };
}
