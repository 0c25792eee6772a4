import type { Area } from '../core/book/area';
import { formulaTokens } from './formula-tokens';

/** A table as far as "[@列]" needs it. */
export interface EnclosingTable {
  readonly name: string;
  readonly area: Area;
}

/**
 * Inside a table its own name may be left out: "[@列]" becomes "表[@列]", so that the formula means
 * the same wherever it is read.
 *
 * @example withTableName('=[@a]*2', '表') //=> '=表[@a]*2'
 * @example withTableName('=SUM([a])', '表') //=> '=SUM(表[a])'
 * @example withTableName('=表[@a]', '表') //=> '=表[@a]'
 */
export function withTableName(formula: string, tableName: string): string {
  if (!formula.includes('[')) return formula;
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, at) => {
      const bare =
        token.kind === 'bracket' && tokens[at - 1]?.kind !== 'word' && tokens[at + 1]?.kind !== 'word';
      return bare ? tableName + token.text : token.text;
    })
    .join('');
}

/**
 * The other way round, as Excel's formula bar shows it.
 *
 * @example withoutTableName('=表[@a]*SUM(表[a])', '表') //=> '=[@a]*SUM(表[a])'
 */
export function withoutTableName(formula: string, tableName: string): string {
  if (!formula.includes('[@')) return formula;
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, at) => {
      const own = token.kind === 'word' && token.text.toLowerCase() === tableName.toLowerCase();
      return own && tokens[at + 1]?.text.startsWith('[@') === true ? '' : token.text;
    })
    .join('');
}
