/**
 * What the article on collective impact (sources: 「コレクティブインパクトとは」, ソフィア) states about a common agenda and the five conditions.
 * Its goal is an example of how a goal is worded: halve child poverty of a city in five years. It gives no figure of any
 * city: every value of this ledger is made up.
 */
export const PUBLISHED = {
  /** 5年で … */
  years: 5,
  /** … 半減. */
  share: 0.5,
  /** 年代・性別・地域・所得層. */
  attributes: 4,
  /** アウトプットだけでなくアウトカム. */
  levels: 2,
  /** 行政・企業・NPO・市民. */
  players: 4,
  /** One missing, and it is no collective impact. */
  conditions: 5,
} as const;

export const BASELINE_YEAR = 2021;
export const TARGET_YEAR = BASELINE_YEAR + PUBLISHED.years;
/** The last year that is reported. */
export const LAST_YEAR = 2025;
export const YEARS: readonly number[] = [2021, 2022, 2023, 2024, 2025];

/** 2022-04-01 and 2027-03-31. */
export const FIRST_DAY = 44652;
export const LAST_DAY = 46477;
