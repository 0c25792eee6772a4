import { youthUp as wordsEn } from '../../words/en/youth-up';
import { youthUp as wordsJa } from '../../words/ja/youth-up';
import type { YouthUpWords } from '../../words/ja/youth-up';
import { LEDGER_LANGUAGES } from '../../words/ledger-language';
import type { Language } from '../../words/language';
import type { Example } from '../example';
import { ownColumns } from './own-columns';
import { youthUpSheet } from './summary-sheet';
import { youthUpRows } from './youth-up-rows';

const WORDS: { readonly [L in Language]: YouthUpWords } = { ja: wordsJa, en: wordsEn };

/** S7: a collective impact project with one way of measuring: learners, the way they found, and what it cost. */
export const YOUTH_UP: Example = {
  name: 'youth-up',
  title: (language) => WORDS[language].title,
  summary: (language) => WORDS[language].summary,
  rows: (language) => youthUpRows(WORDS[language], LEDGER_LANGUAGES[language].labels),
  ownColumns: (language) => ownColumns(WORDS[language]),
  extraSheets: (language, names) => [
    { sheet: youthUpSheet(WORDS[language], names), description: WORDS[language].sheet.description },
  ],
  introduction: (language) => WORDS[language].introduction,
};
