import { fileFunctionName } from './future-functions';
import { isFunctionValue, TAKES_FUNCTION } from './function-values';
import { kyodoInFile } from './kyodo-name';
import type { Call, Piece } from './pieces';
import { formulaPieces, isOperator, operandEnd, pieceText } from './pieces';
import type { FormulaPlace } from './this-row';
import { thisRowInFile } from './this-row';

/** Names that LET and LAMBDA gave so far, in lower case. */
type Scope = ReadonlySet<string>;

interface Context {
  readonly place: FormulaPlace;
  readonly scope: Scope;
  /** Arguments of MAP, REDUCE … may be functions by their bare name. */
  readonly functionAllowed: boolean;
}

const TRIMS: Readonly<Record<string, string>> = {
  '.:.': '_xlfn._TRO_ALL',
  ':.': '_xlfn._TRO_TRAILING',
  '.:': '_xlfn._TRO_LEADING',
};

/**
 * The text for a file's `<f>` from a formula as typed ("=" or not). Undefined when Excel could not
 * read it: a file holding such a text is refused as damaged.
 * @example fileFormula('=KYODO.PEOPLE(参加[参加者ID])') //=> "_xldudf_KYODO_PEOPLE(参加[参加者ID])"
 * @example fileFormula('=LET(人数,SUM(A1:A3),人数*2)') //=> "_xlfn.LET(_xlpm.人数,SUM(A1:A3),_xlpm.人数*2)"
 * @example fileFormula('=[@単価]*2', { table: '表' }) //=> "表[[#This Row],[単価]]*2"
 */
export function fileFormula(formula: string, place: FormulaPlace = {}): string | undefined {
  const pieces = formulaPieces(formula.startsWith('=') ? formula.slice(1) : formula);
  return pieces && inFile(pieces, { place, scope: new Set(), functionAllowed: false });
}

function inFile(pieces: readonly Piece[], context: Context): string {
  const written: string[] = [];
  /** Where in `written` the operand being read began. */
  let operandStart = 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece) break;
    if (isOperator(piece, '#') && written.length > 0) {
      const operand = written.splice(operandStart).join('');
      written.push(`_xlfn.ANCHORARRAY(${operand})`);
      continue;
    }
    const trim = piece.type === 'operator' ? TRIMS[piece.text] : undefined;
    if (trim !== undefined) {
      const end = operandEnd(pieces, i + 1);
      const left = written.splice(operandStart).join('');
      written.push(`${trim}(${left}:${inFile(pieces.slice(i + 1, end), context)})`);
      i = end - 1;
      continue;
    }
    if (isOperator(piece, '@')) {
      const end = rangeEnd(pieces, i + 1);
      operandStart = written.length;
      written.push(single(pieces.slice(i + 1, end), context));
      i = end - 1;
      continue;
    }
    const before = pieces[i - 1];
    const continues = before?.type === 'sheet' || piece.type === 'bracket' || piece.type === 'group';
    if (!continues || i === 0) operandStart = written.length;
    written.push(pieceInFile(piece, before, pieces[i + 1], context));
  }
  return written.join('');
}

/** "@(a+b)" and "@a" alike; the parentheses belong to the notation. */
function single(operand: readonly Piece[], context: Context): string {
  const [first] = operand;
  const inner =
    operand.length === 1 && first?.type === 'group'
      ? first.args.map((arg) => inFile(arg, context)).join(',')
      : inFile(operand, context);
  return `_xlfn.SINGLE(${inner})`;
}

function rangeEnd(pieces: readonly Piece[], from: number): number {
  const end = operandEnd(pieces, from);
  return isOperator(pieces[end], ':') ? operandEnd(pieces, end + 1) : end;
}

function pieceInFile(
  piece: Piece,
  before: Piece | undefined,
  after: Piece | undefined,
  context: Context,
): string {
  switch (piece.type) {
    case 'call':
      return callInFile(piece, before, context);
    case 'group':
      return `(${piece.args.map((arg) => inFile(arg, { ...context, functionAllowed: false })).join(',')})`;
    case 'bracket': {
      const bracket = thisRowInFile(piece.text) ?? piece.text;
      const { table } = context.place;
      return before?.type === 'word' || table === undefined ? bracket : table + bracket;
    }
    case 'word':
      return before?.type === 'sheet' || after?.type === 'bracket'
        ? piece.text
        : wordInFile(piece.text, context);
    default:
      return piece.text;
  }
}

function wordInFile(word: string, context: Context): string {
  if (context.scope.has(word.toLowerCase())) return `_xlpm.${word}`;
  return context.functionAllowed && isFunctionValue(word) ? `_xleta.${word.toUpperCase()}` : word;
}

function callInFile(call: Call, before: Piece | undefined, context: Context): string {
  const name = call.name.toUpperCase();
  const plain = { ...context, functionAllowed: false };
  if (before?.type === 'sheet')
    return `${call.name}(${call.args.map((arg) => inFile(arg, plain)).join(',')})`;
  if (context.scope.has(call.name.toLowerCase())) {
    return `_xlpm.${call.name}(${call.args.map((arg) => inFile(arg, plain)).join(',')})`;
  }
  if (name === 'LET') return letInFile(call, plain);
  if (name === 'LAMBDA') return lambdaInFile(call, plain);
  const inside = { ...context, functionAllowed: TAKES_FUNCTION.has(name) };
  const args = call.args.map((arg) => inFile(arg, inside)).join(',');
  return `${kyodoInFile(call.name) ?? fileFunctionName(call.name)}(${args})`;
}

/** LET(name, value, …, result): each name holds from the next value on. */
function letInFile(call: Call, context: Context): string {
  let scope = context.scope;
  let declared: string | undefined;
  const args = call.args.map((arg, i) => {
    const name = i % 2 === 0 && i < call.args.length - 1 ? declaredName(arg) : undefined;
    if (name !== undefined) {
      declared = name;
      return `_xlpm.${name}`;
    }
    const text = inFile(arg, { ...context, scope });
    if (declared !== undefined) scope = new Set([...scope, declared.toLowerCase()]);
    declared = undefined;
    return text;
  });
  return `_xlfn.LET(${args.join(',')})`;
}

/** LAMBDA(name, [optional], …, body). */
function lambdaInFile(call: Call, context: Context): string {
  const last = call.args.length - 1;
  const names = call.args
    .slice(0, last)
    .map((arg) => ({ name: declaredName(arg), optional: optionalName(arg), arg }));
  const declared = names.flatMap(({ name, optional }) => name ?? optional ?? []).map((n) => n.toLowerCase());
  const scope = new Set([...context.scope, ...declared]);
  const parameters = names.map(({ name, optional, arg }) => {
    if (name !== undefined) return `_xlpm.${name}`;
    return optional === undefined ? inFile(arg, context) : `_xlop.${optional}`;
  });
  const body = call.args[last];
  return `_xlfn.LAMBDA(${[...parameters, ...(body ? [inFile(body, { ...context, scope })] : [])].join(',')})`;
}

function declaredName(arg: readonly Piece[]): string | undefined {
  const [piece, ...others] = arg.filter((p) => p.type !== 'space');
  return piece?.type === 'word' && others.length === 0 ? piece.text : undefined;
}

function optionalName(arg: readonly Piece[]): string | undefined {
  const [piece, ...others] = arg.filter((p) => p.type !== 'space');
  if (piece?.type !== 'bracket' || others.length > 0) return undefined;
  const name = pieceText(piece).slice(1, -1);
  return /^[^[\]@#,:\s]+$/.test(name) ? name : undefined;
}
