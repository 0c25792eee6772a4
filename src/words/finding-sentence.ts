import type { Finding, Told } from '../core/ledger/checks/finding';
import { findingSentences as en } from './en/checks';
import { findingSentences as ja } from './ja/checks';
import type { Language } from './language';

const SENTENCES = { ja, en };
/** In characters: a sentence names a long text by its beginning. */
const LONGEST = 60;

/** What is wrong in a cell, with which value, and what to do. The place is the finding's own. */
export function findingSentence(
  { problem, column, shown }: Pick<Finding, 'problem' | 'column' | 'shown'>,
  language: Language,
): string {
  // One code has one kind of data; a table over all codes cannot say so to the compiler.
  const sentence = SENTENCES[language][problem.code] as (data: object & Told) => string;
  const data = Object.entries(problem.data).map(([name, value]) => [name, short(value)] as const);
  return sentence({ ...Object.fromEntries(data), column, shown: short(shown) });
}

/** Breaks would tear the line on which a finding is told. */
function short<T>(value: T): T | string {
  if (typeof value !== 'string') return value;
  const line = value.replace(/[\r\n\t]+/g, ' ');
  const letters = [...line];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : line;
}
