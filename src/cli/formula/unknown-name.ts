import { nearestName } from './nearest-name';
import type { Token } from './formula-tokens';

/** The names a formula may use. */
export interface KnownNames {
  readonly hasFunction: (name: string) => boolean;
  /** Functions to suggest, as a formula writes them. */
  readonly functions: readonly string[];
  /** Table name → its headers. */
  readonly tables: ReadonlyMap<string, readonly string[]>;
  readonly sheets: readonly string[];
  /** Defined names. */
  readonly names: readonly string[];
}

/** A name nobody knows: which sentence of the words says so (`key`), and with what. */
export type UnknownName =
  | {
      readonly key: 'unknownFunction' | 'unknownName';
      readonly name: string;
      readonly near: string | undefined;
    }
  | { readonly key: 'unknownTable' | 'unknownSheet'; readonly name: string }
  | {
      readonly key: 'unknownColumn';
      readonly table: string;
      readonly column: string;
      readonly headers: readonly string[];
    };

/** The first name in a formula that stands for nothing, or undefined when all are known. */
export function unknownName(tokens: readonly Token[], known: KnownNames): UnknownName | undefined {
  const solid = tokens.filter((token) => token.kind !== 'space');
  const ownNames = solid.some((token) => token.kind === 'function' && /^(LET|LAMBDA)$/i.test(token.text));
  for (const [index, token] of solid.entries()) {
    const problem = problemOf(token, known, ownNames || isLineOfRange(solid, index));
    if (problem) return problem;
  }
  return undefined;
}

function problemOf(token: Token, known: KnownNames, wordsAreFree: boolean): UnknownName | undefined {
  const { kind, text, name = '' } = token;
  if (kind === 'sheet') return has(known.sheets, name) ? undefined : { key: 'unknownSheet', name };
  if (kind === 'table') return tableProblem(name, token.columns ?? [], known);
  if (wordsAreFree) return undefined;
  if (kind === 'function') {
    if (known.hasFunction(text) || has(known.names, text)) return undefined;
    return { key: 'unknownFunction', name: text, near: nearestName(text.normalize('NFKC'), known.functions) };
  }
  if (kind !== 'word' || isCell(text) || /^(TRUE|FALSE)$/i.test(text)) return undefined;
  const words = [...known.names, ...known.tables.keys()];
  return has(words, text)
    ? undefined
    : { key: 'unknownName', name: text, near: nearestName(text.normalize('NFKC'), words) };
}

function tableProblem(name: string, columns: readonly string[], known: KnownNames): UnknownName | undefined {
  const table = [...known.tables].find(([each]) => same(each, name));
  if (!table) return { key: 'unknownTable', name };
  const [tableName, headers] = table;
  const column = columns.find((each) => !has(headers, each));
  return column === undefined ? undefined : { key: 'unknownColumn', table: tableName, column, headers };
}

/** "A" in `A:C`: a line of a range, not a name. */
function isLineOfRange(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.kind === 'word' && (tokens[index - 1]?.text === ':' || tokens[index + 1]?.text === ':')
  );
}

function isCell(text: string): boolean {
  return /^\$?[A-Z]{1,3}\$?\d{1,7}$/i.test(text);
}

function has(names: readonly string[], name: string): boolean {
  return names.some((each) => same(each, name));
}

function same(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase();
}
