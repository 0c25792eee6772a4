import type { Token } from './lex';
import { lexFormula } from './lex';

/** A formula as nested pieces: what stands in parentheses is split at its commas. */
export type Piece = Token | Call | Group;

/** NAME(…). */
export interface Call {
  readonly type: 'call';
  readonly name: string;
  readonly args: readonly Piece[][];
}

/** (…) that follows no name. */
export interface Group {
  readonly type: 'group';
  readonly args: readonly Piece[][];
}

/** Undefined when the text is no formula at all: see lexFormula, and parentheses that do not match. */
export function formulaPieces(formula: string): Piece[] | undefined {
  const tokens = lexFormula(formula);
  if (!tokens) return undefined;
  const cursor = { at: 0 };
  const [pieces, ...others] = readList(tokens, cursor, 0) ?? [];
  return pieces && others.length === 0 && cursor.at === tokens.length ? pieces : undefined;
}

/** Formulas nest 64 deep in Excel. */
const MOST_DEPTH = 70;

/** Reads until the closing parenthesis (left unread) or the end, one list per comma inside parentheses. */
function readList(tokens: readonly Token[], cursor: { at: number }, depth: number): Piece[][] | undefined {
  if (depth > MOST_DEPTH) return undefined;
  const lists: Piece[][] = [[]];
  for (let token = tokens[cursor.at]; token; token = tokens[cursor.at]) {
    const list = lists[lists.length - 1] ?? [];
    if (isOperator(token, ')')) return depth > 0 ? lists : undefined;
    cursor.at++;
    if (isOperator(token, ',') && depth > 0) lists.push([]);
    else if (isOperator(token, '(')) {
      const args = readList(tokens, cursor, depth + 1);
      if (!args || !isOperator(tokens[cursor.at], ')')) return undefined;
      cursor.at++;
      const before = list[list.length - 1];
      if (before?.type === 'word') list.splice(-1, 1, { type: 'call', name: before.text, args });
      else list.push({ type: 'group', args });
    } else list.push(token);
  }
  return depth === 0 ? lists : undefined;
}

export function isOperator(piece: Piece | undefined, text: string): boolean {
  return piece?.type === 'operator' && piece.text === text;
}

/** The text of pieces as they stand. */
export function piecesText(pieces: readonly Piece[]): string {
  return pieces.map(pieceText).join('');
}

export function pieceText(piece: Piece): string {
  switch (piece.type) {
    case 'call':
      return `${piece.name}(${piece.args.map(piecesText).join(',')})`;
    case 'group':
      return `(${piece.args.map(piecesText).join(',')})`;
    default:
      return piece.text;
  }
}

/** An operand with its sheet, brackets and following parentheses: [from, to) of `pieces`. */
export function operandEnd(pieces: readonly Piece[], from: number): number {
  let at = from;
  if (pieces[at]?.type === 'sheet') at++;
  const first = pieces[at];
  if (!first || first.type === 'operator' || first.type === 'space') return at;
  at++;
  while (pieces[at]?.type === 'bracket' || pieces[at]?.type === 'group') at++;
  if (isOperator(pieces[at], '#')) at++;
  return at;
}
