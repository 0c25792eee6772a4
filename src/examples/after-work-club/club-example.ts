import { afterWorkClub as clubWordsEn } from '../../words/en/after-work-club';
import { afterWorkClub as clubWordsJa } from '../../words/ja/after-work-club';
import type { AfterWorkClubWords } from '../../words/ja/after-work-club';
import { LEDGER_LANGUAGES } from '../../words/ledger-language';
import type { Language } from '../../words/language';
import type { Example } from '../example';
import { clubRows } from './club-rows';
import { summarySheet } from './summary-sheet';

const WORDS: { readonly [L in Language]: AfterWorkClubWords } = { ja: clubWordsJa, en: clubWordsEn };

/** S2: an intermediary between companies and municipalities, its projects, sessions and people. */
export const AFTER_WORK_CLUB: Example = {
  name: 'after-work-club',
  title: (language) => WORDS[language].title,
  summary: (language) => WORDS[language].summary,
  rows: (language) => clubRows(WORDS[language], LEDGER_LANGUAGES[language].labels),
  extraSheets: (language, names) => [
    { sheet: summarySheet(WORDS[language], names), description: WORDS[language].sheet.description },
  ],
  introduction: (language) => WORDS[language].introduction,
};
