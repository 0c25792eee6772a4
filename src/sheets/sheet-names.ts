import { quoteSheet } from '../core/book/area';
import type { FormulaToken } from './formula-tokens';

/** The formula with every reference to one sheet under its new name. */
export function renamedSheet(tokens: readonly FormulaToken[], from: string, to: string): string {
  return tokens
    .map((token, at) => {
      if (tokens[at + 1]?.text !== '!') return token.text;
      const name = token.kind === 'quotedSheet' ? token.text.slice(1, -1).replace(/''/g, "'") : token.text;
      const names = token.kind === 'quotedSheet' || token.kind === 'word';
      return names && name.toLowerCase() === from.toLowerCase() ? quoteSheet(to) : token.text;
    })
    .join('');
}
