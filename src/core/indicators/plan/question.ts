/** What is asked of an indicator. */
export interface Question {
  /** null is all time; of reported values, the last year that was reported. */
  readonly fiscalYear: number | null;
  /** The id of one project; null is all of them. */
  readonly project: string | null;
  /** Of which groups of people or rows: 性別 is 女性. All must hold. */
  readonly where: readonly Where[];
  /** The day of asking, a serial of the 1900 system: what is over by then can be expected to be reported. */
  readonly asOf: number;
}

export interface Where {
  /** A header, as in the column 内訳 of 指標: 性別, 参加者.性別. */
  readonly attribute: string;
  readonly value: string;
}
