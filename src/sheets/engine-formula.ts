import type { BookName } from '../core/book/book';
import { formulaTokens } from './formula-tokens';
import type { FormulaToken } from './formula-tokens';
import {
  absoluteAddress,
  areaOfReference,
  columnOfTable,
  mapStructuredReferences,
  parseStructuredReference,
} from './structured-references';
import type { ReferencedTable } from './structured-references';

/** What the engine's own reader of formulas must know about the workbook. */
export interface FormulaContext {
  table(name: string): ReferencedTable | undefined;
  /** Name under which the engine knows the table's rows (for "this row" references). */
  rowTableName(name: string): string;
  name(name: string): BookName | undefined;
  hasFunction(name: string): boolean;
}

/** Engine functions that stand for what Univer's own reader lacks; no workbook uses these names. */
export const ANCHOR_ARRAY = 'ANCHORARRAY';
export const THIS_ROW = 'KYODO_THIS_ROW';
export const KEPT_RESULT = 'KYODO_KEPT_RESULT';

/** Names may be made of names; deeper than this is a circle. */
const NAME_DEPTH = 8;

/**
 * The formula as Univer calculates it: structured references and names are replaced by addresses
 * (Univer loses the sheet in INDEX and OFFSET, knows no "[@列]", and keeps stale trees otherwise),
 * "C1#" by ANCHORARRAY(C1), and a formula with a function nobody knows by its kept result.
 */
export function engineFormula(formula: string, context: FormulaContext): string {
  const tokens = formulaTokens(withoutFilePrefixes(formula));
  if (!canCalculate(tokens, context)) return `=${KEPT_RESULT}()`;
  const named = withNames(tokens, context, boundWords(tokens), 0);
  const referenced = mapStructuredReferences(
    formulaTokens(named),
    (name) => context.table(name) !== undefined,
    (name, bracket) => engineReference(name, bracket, context),
  );
  return withSpillReferences(formulaTokens(referenced));
}

/** File forms that reach us from elsewhere; typed formulas have none of them. */
function withoutFilePrefixes(formula: string): string {
  return /_xl(?:fn|ws|pm|op)\./.test(formula) ? formula.replace(/_xl(?:fn|ws|pm|op)\./g, '') : formula;
}

/** False when a function is unknown or another workbook is referred to. */
function canCalculate(tokens: readonly FormulaToken[], context: FormulaContext): boolean {
  const bound = boundWords(tokens);
  return tokens.every((token, at) => {
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    if (token.kind === 'quotedSheet') return !/^'[^']*\[[^\]]+\]/.test(token.text);
    if (token.kind === 'bracket' && /^\[\d+\]$/.test(token.text) && before?.kind !== 'word')
      return next?.kind !== 'word';
    if (token.kind !== 'word' || next?.text !== '(') return true;
    const name = token.text.replace(/^@/, '').toUpperCase();
    if (name === 'LET' || name === 'LAMBDA' || context.hasFunction(name)) return true;
    if (bound.has(name.toLowerCase())) return true;
    return context.name(token.text) !== undefined;
  });
}

/** Words that LET and LAMBDA bind; lower case. They hide names and functions of the workbook. */
function boundWords(tokens: readonly FormulaToken[]): ReadonlySet<string> {
  const bound = new Set<string>();
  const open: { readonly binds: boolean }[] = [];
  const solid = tokens.filter((token) => token.kind !== 'space');
  solid.forEach((token, at) => {
    if (token.text === '(') open.push({ binds: /^(?:LET|LAMBDA)$/i.test(solid[at - 1]?.text ?? '') });
    else if (token.text === ')') open.pop();
    else if (token.kind === 'word' && open.at(-1)?.binds === true && solid[at + 1]?.text === ',') {
      const before = solid[at - 1]?.text;
      if (before === '(' || before === ',') bound.add(token.text.toLowerCase());
    }
  });
  return bound;
}

function withNames(
  tokens: readonly FormulaToken[],
  context: FormulaContext,
  bound: ReadonlySet<string>,
  depth: number,
): string {
  return tokens
    .map((token, at) => {
      if (token.kind !== 'word' || depth >= NAME_DEPTH || bound.has(token.text.toLowerCase()))
        return token.text;
      const next = tokens[at + 1];
      const before = tokens[at - 1];
      if (next?.text === '!' || next?.kind === 'bracket' || before?.text === '!') return token.text;
      const name = context.name(token.text);
      if (!name || (next?.text === '(' && context.hasFunction(token.text.toUpperCase()))) return token.text;
      const inner = withNames(formulaTokens(name.formula.replace(/^=/, '')), context, new Set(), depth + 1);
      return isOneReference(name.formula) ? inner : `(${inner})`;
    })
    .join('');
}

function isOneReference(formula: string): boolean {
  return formulaTokens(formula.replace(/^=/, '')).every(
    (token) => token.kind !== 'sign' || token.text === '!' || token.text === ':',
  );
}

function engineReference(tableName: string, bracket: string, context: FormulaContext): string | undefined {
  const table = context.table(tableName);
  const reference = bracket === '' ? { sections: [] } : parseStructuredReference(bracket);
  if (!table || !reference) return undefined;
  const area = areaOfReference(table, reference);
  if (!area || area.bottom < area.top) return '#REF!';
  if (!reference.sections.includes('#This Row')) return absoluteAddress(table.sheetName, area);
  const from = reference.from === undefined ? 0 : columnOfTable(table, reference.from);
  const to = reference.to === undefined ? table.columns.length - 1 : columnOfTable(table, reference.to);
  const columns = from === to ? `[C${from}]` : `[C${Math.min(from, to)}]:[C${Math.max(from, to)}]`;
  return `${THIS_ROW}(${context.rowTableName(table.name)}[[#This Row],${columns}],${area.top},${area.bottom})`;
}

/** C1# becomes ANCHORARRAY(C1), and the "@" of "@B2" goes: one cell is one cell. */
function withSpillReferences(tokens: readonly FormulaToken[]): string {
  let out = '';
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.text === '@' && isOneCell(tokens.slice(at + 1, at + 5))) continue;
    const start = at;
    let end = at;
    if (
      tokens[end + 1]?.text === '!' &&
      (tokens[end]?.kind === 'word' || tokens[end]?.kind === 'quotedSheet')
    )
      end += 2;
    const cell = tokens[end];
    const spills =
      cell?.kind === 'word' && /^\$?[A-Za-z]{1,3}\$?\d+$/.test(cell.text) && tokens[end + 1]?.text === '#';
    if (spills) {
      const text = tokens
        .slice(start, end + 1)
        .map((token) => token.text)
        .join('');
      out += `${ANCHOR_ARRAY}(${text})`;
      at = end + 1;
    } else out += tokens[start]?.text ?? '';
  }
  return out;
}

function isOneCell(tokens: readonly FormulaToken[]): boolean {
  const named = tokens[1]?.text === '!';
  const cell = named ? tokens[2] : tokens[0];
  const after = named ? tokens[3] : tokens[1];
  return (
    cell?.kind === 'word' &&
    /^\$?[A-Za-z]{1,3}\$?\d+$/.test(cell.text) &&
    after?.text !== ':' &&
    after?.text !== '#'
  );
}
