import type { LedgerLanguage } from '../core/ledger/ledger-language';
import { ledgerLabels as ledgerLabelsEn } from './en/ledger';
import { ledgerBookWords as ledgerBookWordsEn } from './en/ledger-book';
import { ledgerLabels as ledgerLabelsJa } from './ja/ledger';
import { ledgerBookWords as ledgerBookWordsJa } from './ja/ledger-book';
import type { Language } from './language';
import { LANGUAGES } from './language';

/** What a ledger workbook is written with, in each language. */
export const LEDGER_LANGUAGES: { readonly [L in Language]: LedgerLanguage } = {
  ja: { labels: ledgerLabelsJa, words: ledgerBookWordsJa },
  en: { labels: ledgerLabelsEn, words: ledgerBookWordsEn },
};

/** For recognising a ledger in whatever language it was made. */
export const ALL_LEDGER_LANGUAGES: readonly LedgerLanguage[] = LANGUAGES.map(
  (language) => LEDGER_LANGUAGES[language],
);
