import { quoteSheet } from '../../core/book/area';
import type { Token } from './lex';
import { lexFormula } from './lex';

/** New names by old name in lower case; null: the thing is gone. */
export interface Renames {
  readonly sheets?: ReadonlyMap<string, string | null>;
  readonly tables?: ReadonlyMap<string, string>;
  /** Columns of the table in which the formula stands. */
  readonly columns?: ReadonlyMap<string, string>;
}

/**
 * Follows new names in a formula that no engine recalculates: charts, links, Excel's own names,
 * calculated columns. References to a sheet that is gone become #REF!, as in Excel.
 * @example renamedFormula("SUM('旧 表'!A1:A3)", { sheets: new Map([['旧 表', '新表']]) }) //=> "SUM(新表!A1:A3)"
 */
export function renamedFormula(formula: string, renames: Renames): string {
  const tokens = lexFormula(formula);
  if (!tokens) return formula;
  let gone = false;
  return tokens
    .map((token, i) => {
      if (gone && (token.type === 'word' || token.text === ':')) return '';
      gone = false;
      if (token.type === 'sheet') {
        const renamed = renamedSheet(token.text, renames.sheets);
        gone = renamed === null;
        return renamed ?? '#REF!';
      }
      return renamedToken(token, tokens[i - 1], tokens[i + 1], renames);
    })
    .join('');
}

function renamedToken(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  renames: Renames,
): string {
  if (token.type === 'word' && after?.type === 'bracket') {
    return renames.tables?.get(token.text.toLowerCase()) ?? token.text;
  }
  if (token.type !== 'bracket' || !renames.columns || (before?.type === 'word' && !renames.tables))
    return token.text;
  let text = token.text;
  for (const [old, fresh] of renames.columns)
    text = text.split(`[${escaped(old)}]`).join(`[${escaped(fresh)}]`);
  return text;
}

/** In structured references these characters are taken literally behind an apostrophe. */
function escaped(column: string): string {
  return column.replace(/[[\]#'@]/g, "'$&");
}

/** A token such as "'a b'!" or "Jan:Mar!"; null when a sheet of it is gone. Other workbooks' sheets stay. */
function renamedSheet(token: string, sheets: Renames['sheets']): string | null {
  const quoted = /^'((?:[^']|'')*)'!$/.exec(token)?.[1]?.replace(/''/g, "'");
  const bare = quoted ?? token.slice(0, -1);
  if (!sheets || bare.startsWith('[')) return token;
  const names = bare.split(':');
  const fresh = names.map((name) => (sheets.has(name.toLowerCase()) ? sheets.get(name.toLowerCase()) : name));
  if (fresh.every((name, i) => name === names[i])) return token;
  if (fresh.some((name) => name === null || name === undefined)) return null;
  const joined = fresh.join(':');
  const plain = fresh.every((name) => typeof name === 'string' && quoteSheet(name) === name);
  return plain ? `${joined}!` : `'${joined.replace(/'/g, "''")}'!`;
}
