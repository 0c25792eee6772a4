/**
 * What the report of 令和3年度「関係人口創出・拡大のための中間支援組織の提案型モデル事業」成果報告会 (つながる地域づくり
 * 研究所) states about its clubs. Only these numbers are the report's; every row of the example is made up around them.
 */
export const PUBLISHED = {
  /** 延人. */
  attendance: 2764,
  /** 実人員. */
  people: 415,
  onlineSessions: 114,
  /** オンライン活用率 over all sessions. */
  onlineRate: 1,
  /** How many projects the report says there are … */
  projects: 15,
  /** … and the number it leaves out of its list. */
  missingNumber: 14,
} as const;

/** The fiscal year of the report. */
export const REPORT_YEAR = 2021;

/** 2021-04-12 and 2022-02-25: the report gives no dates; the example's sessions lie between these. */
export const FIRST_DAY = 44298;
export const LAST_DAY = 44617;
