import { childPoverty as wordsEn } from '../../words/en/child-poverty';
import { childPoverty as wordsJa } from '../../words/ja/child-poverty';
import type { ChildPovertyWords } from '../../words/ja/child-poverty';
import { LEDGER_LANGUAGES } from '../../words/ledger-language';
import type { Language } from '../../words/language';
import type { Example } from '../example';
import { childPovertyRows } from './child-poverty-rows';
import { childPovertySheet } from './summary-sheet';

const WORDS: { readonly [L in Language]: ChildPovertyWords } = { ja: wordsJa, en: wordsEn };

/** S3: the five conditions of a collective impact, with the goal to halve child poverty in five years. */
export const CHILD_POVERTY: Example = {
  name: 'child-poverty',
  title: (language) => WORDS[language].title,
  summary: (language) => WORDS[language].summary,
  rows: (language) => childPovertyRows(WORDS[language], LEDGER_LANGUAGES[language].labels),
  extraSheets: (language, names) => [
    { sheet: childPovertySheet(WORDS[language], names), description: WORDS[language].sheet.description },
  ],
  introduction: (language) => WORDS[language].introduction,
};
