import { HANDS_ON, mayAnswerMany, parameterKind } from './parameter-kinds';
import type { Call, Piece } from './pieces';
import { formulaPieces, isOperator } from './pieces';

/** What the analysis must know about the workbook. */
export interface KnownNames {
  /** True when a defined name means one cell or one constant. */
  isSingle(name: string): boolean;
  /** True when a custom function (KYODO.…) may answer with more than one value. */
  spills(customFunction: string): boolean;
}

/**
 * Whether Excel must store this formula as a dynamic array formula. In a plain formula Excel still
 * calculates as before 2018: where one value is wanted and a range stands, it silently takes the
 * cell of the same row ("implicit intersection") — SUM(A1:A3*B1:B3) would give another number.
 * Formulas in which every range goes where a range is wanted are the same in both ways; they are
 * stored plainly, which every program can read.
 * @param formula as typed, "=" or not
 */
export function needsArrayEvaluation(formula: string, known: KnownNames): boolean {
  const pieces = formulaPieces(formula.replace(/^=/, ''));
  if (!pieces) return false;
  const finding = { needed: false };
  const many = isMany(pieces, false, known, finding);
  return many || finding.needed;
}

/** Whether an expression stands for more than one value; notes where that needs an array formula. */
function isMany(
  pieces: readonly Piece[],
  arrays: boolean,
  known: KnownNames,
  finding: { needed: boolean },
): boolean {
  let many = false;
  let calculates = false;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece) break;
    if (piece.type === 'operator') {
      if (piece.text === '@') return operandsAfterAt(pieces, i, arrays, known, finding, many);
      if (/^\.?:\.?$/.test(piece.text) || piece.text === '#') many = true;
      else if (piece.text !== ',') calculates = true;
    } else if (operandIsMany(piece, pieces[i + 1], pieces[i - 1], arrays, known, finding)) many = true;
  }
  if (many && calculates && !arrays) finding.needed = true;
  return many;
}

/** "@x" is one value; what follows it is looked at on its own. */
function operandsAfterAt(
  pieces: readonly Piece[],
  at: number,
  arrays: boolean,
  known: KnownNames,
  finding: { needed: boolean },
  manyBefore: boolean,
): boolean {
  let next = at + 1;
  while (
    next < pieces.length &&
    (pieces[next]?.type !== 'operator' || /^[:#]$/.test(pieceOperator(pieces[next])))
  )
    next++;
  const rest = pieces.slice(next);
  const manyAfter = rest.length > 0 && isMany(rest, arrays, known, finding);
  if (rest.length > 0 && (manyBefore || manyAfter) && !arrays) finding.needed = true;
  return manyBefore || manyAfter;
}

function pieceOperator(piece: Piece | undefined): string {
  return piece?.type === 'operator' ? piece.text : '';
}

function operandIsMany(
  piece: Piece,
  after: Piece | undefined,
  before: Piece | undefined,
  arrays: boolean,
  known: KnownNames,
  finding: { needed: boolean },
): boolean {
  switch (piece.type) {
    case 'array':
      return true;
    case 'bracket':
      return !/^\[@(?!.*:)|\[#This Row\](?!.*:)|\[#(?:Headers|Totals)\]\s*,(?!.*:)/i.test(piece.text);
    case 'word':
      if (after?.type === 'bracket' || isOperator(after, ':') || isOperator(before, ':')) return false;
      return isName(piece.text) && !known.isSingle(piece.text);
    case 'group': {
      const each = piece.args.map((arg) => isMany(arg, arrays, known, finding));
      return each.length > 1 || each.some(Boolean);
    }
    case 'call':
      return callIsMany(piece, arrays, known, finding);
    default:
      return false;
  }
}

function isName(word: string): boolean {
  return !/^\$?[A-Za-z]{1,3}\$?[0-9]{1,7}$/.test(word) && !/^(?:TRUE|FALSE)$/i.test(word);
}

function callIsMany(call: Call, arrays: boolean, known: KnownNames, finding: { needed: boolean }): boolean {
  const name = call.name.toUpperCase();
  const custom = /^KYODO\./.test(name);
  const each = call.args.map((arg, i) => {
    const kind = custom ? 'R' : parameterKind(name, i);
    const many = isMany(arg, arrays || kind === 'A', known, finding);
    if (many && kind === 'V' && !arrays) finding.needed = true;
    return many && (kind === 'V' || HANDS_ON.has(name));
  });
  if (custom) return known.spills(name);
  return mayAnswerMany(name) || each.some(Boolean);
}
