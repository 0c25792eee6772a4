import type { Piece } from './pieces';
import { formulaPieces } from './pieces';

const POSTFIX = new Set(['%', '#']);
const PREFIX = new Set(['+', '-', '@']);

/**
 * Whether Excel's parser would take this text for a formula: operands and operators take turns,
 * parentheses, brackets and strings end. It does not look whether the functions exist. A cell whose
 * formula is not well formed is saved as text: a broken `<f>` makes Excel refuse the whole file.
 * @example isWellFormed('=SUM(A1:A3)*2%') //=> true
 * @example isWellFormed('=SUM(A1:A3') //=> false
 */
export function isWellFormed(formula: string): boolean {
  const text = formula.replace(/^=/, '');
  const pieces = formulaPieces(text);
  return pieces !== undefined && text.length <= 8192 && isExpression(pieces, false);
}

function isExpression(pieces: readonly Piece[], mayBeEmpty: boolean): boolean {
  const solid = pieces.filter((piece) => piece.type !== 'space');
  if (solid.length === 0) return mayBeEmpty;
  let wantsOperand = true;
  for (let i = 0; i < solid.length; i++) {
    const piece = solid[i];
    if (!piece) break;
    if (piece.type === 'operator') {
      if (wantsOperand ? !PREFIX.has(piece.text) : piece.text === '@') return false;
      wantsOperand = wantsOperand || !POSTFIX.has(piece.text);
    } else if (!isOperand(piece) || !(wantsOperand || followsOn(piece, pieces))) return false;
    else wantsOperand = piece.type === 'sheet';
  }
  return !wantsOperand;
}

/** A bracket or a parenthesis directly behind an operand, or a blank between two ranges. */
function followsOn(piece: Piece, pieces: readonly Piece[]): boolean {
  const at = pieces.indexOf(piece);
  const before = pieces[at - 1];
  if (before?.type === 'space')
    return piece.type === 'word' || piece.type === 'sheet' || piece.type === 'call';
  return piece.type === 'bracket' ? before?.type === 'word' : piece.type === 'group';
}

function isOperand(piece: Piece): boolean {
  if (piece.type === 'call') return piece.args.every((arg) => isExpression(arg, true));
  if (piece.type === 'group') return piece.args.every((arg) => isExpression(arg, false));
  return true;
}
