/**
 * What 参考2「若者ＵＰプロジェクト」 of 山口県「県民活動団体による企業との協働の手引」 states. Only these are the source's: it
 * gives no rate, no target, no cost and no number of partners; every row of the example is made up around them.
 */
export const PUBLISHED = {
  /** 2010年に立ち上げ. */
  startYear: 2010,
  /** 開始から7年で … */
  years: 7,
  /** … 約5万人が受講: rounded to ten thousands. */
  learners: 50_000,
  /** 受講終了後3か月以内の進路決定率. */
  lagMonths: 3,
  /** 2018年度から厚生労働省の事業. */
  handedOverIn: 2018,
  /** The conditions of a collective impact that it lists. */
  conditions: 5,
} as const;

/** Made up: the source says that the target was met throughout, and does not say which. In percent. */
export const TARGET_RATE = 60;

/** 2010-04-01 … 2018-03-31: the projects of the example. */
export const FIRST_DAY = 40269;
export const LAST_DAY = 43190;
