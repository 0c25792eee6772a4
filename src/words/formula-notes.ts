import type { FormulaDialect, StepNames } from '../core/indicators/formula/dialect';
import type { FormulaLimit } from '../core/indicators/formula/formula-limits';
import { formulaWords as en } from './en/formulas';
import { formulaWords as ja } from './ja/formulas';
import type { FormulaWords } from './formula-words';
import type { Language } from './language';

const WORDS: { readonly [L in Language]: FormulaWords } = { ja, en };
const BETWEEN: { readonly [L in Language]: string } = { ja: '・', en: ', ' };

/** The names that steps of a formula go by. */
export function stepNames(language: Language): StepNames {
  return WORDS[language].steps;
}

/** Which programs calculate formulas of a dialect. */
export function dialectName(dialect: FormulaDialect, language: Language): string {
  return WORDS[language].dialects[dialect];
}

/** What must hold for a formula to be right, in one sentence. */
export function limitSentence(limit: FormulaLimit, language: Language): string {
  const { limits } = WORDS[language];
  const columns = 'columns' in limit ? limit.columns.join(BETWEEN[language]) : '';
  return limits[limit.limit](columns);
}
