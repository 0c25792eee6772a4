import { typedFunctionName } from './future-functions';
import { kyodoTyped } from './kyodo-name';
import type { Call, Piece } from './pieces';
import { formulaPieces, operandEnd } from './pieces';
import type { FormulaPlace } from './this-row';
import { thisRowTyped } from './this-row';

/** What a file's text can hold that the formula bar shows in another way. */
const NEEDS_MAPPING = /_xl|#This Row/i;

/** Ranges trimmed of empty edges are functions in files. */
const TRIMMED: Readonly<Record<string, string>> = {
  '_XLFN._TRO_ALL': '.:.',
  '_XLFN._TRO_TRAILING': ':.',
  '_XLFN._TRO_LEADING': '.:',
};

/**
 * A formula as Excel's formula bar shows it, "=" included, from the text of a file's `<f>`. What
 * is no formula, or uses prefixes of an unknown future, stays as it stands.
 * @example typedFormula('_xldudf_KYODO_PEOPLE(参加[参加者ID])') //=> "=KYODO.PEOPLE(参加[参加者ID])"
 * @example typedFormula('_xlfn._xlws.SORT(_xlfn.ANCHORARRAY(A1))') //=> "=SORT(A1#)"
 * @example typedFormula('表[[#This Row],[単価]]*2', { table: '表' }) //=> "=[@単価]*2"
 */
export function typedFormula(text: string, place: FormulaPlace = {}): string {
  const bare = text.startsWith('=') ? text.slice(1) : text;
  if (!NEEDS_MAPPING.test(bare)) return `=${bare}`;
  const pieces = formulaPieces(bare);
  return `=${pieces ? typed(pieces, place) : bare}`;
}

function typed(pieces: readonly Piece[], place: FormulaPlace): string {
  return pieces.map((piece, i) => typedPiece(piece, pieces[i - 1], pieces[i + 1], place)).join('');
}

function typedPiece(
  piece: Piece,
  before: Piece | undefined,
  after: Piece | undefined,
  place: FormulaPlace,
): string {
  switch (piece.type) {
    case 'call':
      return typedCall(piece, place);
    case 'group':
      return `(${piece.args.map((arg) => typed(arg, place)).join(',')})`;
    case 'word':
      return typedWord(piece.text, after, place);
    case 'bracket':
      return before?.type === 'word' ? (thisRowTyped(piece.text) ?? piece.text) : piece.text;
    case 'sheet':
      // Another workbook's add-in: "[1]!_xldudf_KYODO_…" is what a copied sheet leaves behind.
      return after?.type === 'call' && kyodoTyped(after.name) !== undefined ? '' : piece.text;
    default:
      return piece.text;
  }
}

function typedWord(word: string, after: Piece | undefined, place: FormulaPlace): string {
  if (after?.type === 'bracket') {
    const own = place.table?.toLowerCase() === word.toLowerCase();
    return own && thisRowTyped(after.text) !== undefined ? '' : word;
  }
  const marked = /^(_xlpm|_xlop|_xleta)\.(.+)$/i.exec(word);
  if (marked?.[2] === undefined) return word;
  return marked[1]?.toLowerCase() === '_xlop' ? `[${marked[2]}]` : marked[2];
}

function typedCall(call: Call, place: FormulaPlace): string {
  const [only = [], ...others] = call.args;
  const name = call.name.toUpperCase();
  if (others.length === 0 && isOneOperand(only)) {
    if (name === '_XLFN.ANCHORARRAY' && only.every((p) => p.type === 'word' || p.type === 'sheet')) {
      return `${typed(only, place)}#`;
    }
    if (name === '_XLFN.SINGLE') return `@${typed(only, place)}`;
  }
  if (name === '_XLFN.SINGLE' && others.length === 0) return `@(${typed(only, place)})`;
  const trim = TRIMMED[name];
  const range = trim === undefined ? -1 : only.findIndex((p) => p.type === 'operator' && p.text === ':');
  if (trim !== undefined && range > 0 && others.length === 0 && isOneOperand(only)) {
    return typed(only.slice(0, range), place) + trim + typed(only.slice(range + 1), place);
  }
  const args = call.args.map((arg) => typed(arg, place)).join(',');
  return `${typedCallName(call.name)}(${args})`;
}

function typedCallName(name: string): string {
  const own = kyodoTyped(name);
  if (own !== undefined) return own;
  return /^_xlpm\./i.test(name) ? name.slice(6) : typedFunctionName(name);
}

/** A reference, a call, or a range of two: what "@" takes without parentheses. */
function isOneOperand(pieces: readonly Piece[]): boolean {
  const end = operandEnd(pieces, 0);
  if (end === 0) return false;
  if (end === pieces.length) return true;
  const colon = pieces[end];
  return (
    colon?.type === 'operator' &&
    colon.text === ':' &&
    operandEnd(pieces, end + 1) === pieces.length &&
    end + 1 < pieces.length
  );
}
