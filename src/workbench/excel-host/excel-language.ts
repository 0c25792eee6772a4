import { workbench as english } from '../../words/en/workbench';
import { workbench as japanese } from '../../words/ja/workbench';

export type ExcelLocale = 'ja-JP' | 'en-US';

/** What an Excel of one language gives by itself. */
export interface ExcelLanguage {
  readonly locale: ExcelLocale;
  /** "列" → 列1: the header of a table column that was given none. */
  readonly column: string;
  /** The font of a cell whose font nobody chose. */
  readonly font: string;
}

export const EXCEL_LANGUAGES: Readonly<Record<ExcelLocale, ExcelLanguage>> = {
  'ja-JP': { locale: 'ja-JP', column: japanese.engineLabels.column, font: '游ゴシック' },
  'en-US': { locale: 'en-US', column: english.engineLabels.column, font: 'Calibri' },
};
