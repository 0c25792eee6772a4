import { charts as englishCharts } from '../../words/en/charts';
import { workbench as english } from '../../words/en/workbench';
import { charts as japaneseCharts, type ChartWords } from '../../words/ja/charts';
import { workbench as japanese } from '../../words/ja/workbench';

export type ExcelLocale = 'ja-JP' | 'en-US';

/** What an Excel of one language gives by itself. */
export interface ExcelLanguage {
  readonly locale: ExcelLocale;
  /** "列" → 列1: the header of a table column that was given none. */
  readonly column: string;
  /** The font of a cell whose font nobody chose. */
  readonly font: string;
  /** "グラフ" → グラフ 1: the name of a new chart. */
  readonly chart: string;
  /** "系列" → 系列1: a series that has no name. */
  readonly series: string;
  /** Whose name comments bear. */
  readonly user: string;
}

export const EXCEL_LANGUAGES: Readonly<Record<ExcelLocale, ExcelLanguage>> = {
  'ja-JP': {
    locale: 'ja-JP',
    column: japanese.engineLabels.column,
    font: '游ゴシック',
    ...namesIn(japaneseCharts),
  },
  'en-US': {
    locale: 'en-US',
    column: english.engineLabels.column,
    font: 'Calibri',
    ...namesIn(englishCharts),
  },
};

function namesIn(words: ChartWords): Pick<ExcelLanguage, 'chart' | 'series' | 'user'> {
  return { chart: words.chartName, series: words.seriesName, user: words.userName };
}
