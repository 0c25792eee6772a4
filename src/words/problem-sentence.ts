import type { LedgerProblem } from '../core/ledger/ledger-problems';
import { ledgerProblems as ledgerProblemsEn } from './en/jobs';
import { ledgerProblems as ledgerProblemsJa } from './ja/jobs';
import type { Language } from './language';

const SENTENCES = { ja: ledgerProblemsJa, en: ledgerProblemsEn };

/**
 * Why a job left the workbook as it was, and what to do, as one sentence or two.
 *
 * @example problemSentence({ code: 'unknownExample', data: { name: 'x', known: 'after-work-club' } }, 'en') //=> "There is no example “x”. Examples: after-work-club"
 */
export function problemSentence(problem: LedgerProblem, language: Language): string {
  // One code has one kind of data; a table over all codes cannot say so to the compiler.
  const sentence = SENTENCES[language][problem.code] as (data: LedgerProblem['data']) => string;
  return sentence(problem.data);
}
