/** What must hold in the ledger, or be known, for a formula to give the indicator's answer. */
export type FormulaLimit =
  /** Texts and ids of these columns are written in one way: Excel tells full width from half width, and a number from a text. */
  | { readonly limit: 'writtenAlike'; readonly columns: readonly string[] }
  /** Days and numbers of these columns are real ones, not texts. */
  | { readonly limit: 'realNumbers'; readonly columns: readonly string[] }
  /** Ids of these columns are without * ? ~, which MATCH takes for wildcards. */
  | { readonly limit: 'noWildcards'; readonly columns: readonly string[] }
  /** Every place has a row for the whole year; otherwise the formula gives #N/A. */
  | { readonly limit: 'wholeYearRows' }
  /** Every place has this one row and none for a part of the year; otherwise the formula gives #N/A. */
  | { readonly limit: 'onlyWholeYearRows' }
  /** Different values are sought one by one: tens of thousands of rows take about a minute. */
  | { readonly limit: 'slowWhenLong' }
  /** The formula asks on the day on which it is calculated. */
  | { readonly limit: 'asOfToday' };

type OfColumns = Extract<FormulaLimit, { readonly columns: readonly string[] }>['limit'];
type OfAll = Exclude<FormulaLimit['limit'], OfColumns>;

/** Gathers limits, each column once. */
export class LimitList {
  private readonly columns = new Map<OfColumns, Set<string>>();
  private readonly others = new Set<OfAll>();

  /** @param column as it is told: 参加.会合ID */
  column(limit: OfColumns, column: string): void {
    const known = this.columns.get(limit) ?? new Set();
    this.columns.set(limit, known.add(column));
  }

  add(limit: OfAll): void {
    this.others.add(limit);
  }

  all(): readonly FormulaLimit[] {
    const ofColumns = [...this.columns].map(([limit, names]) => ({ limit, columns: [...names] }));
    return [...ofColumns, ...[...this.others].map((limit) => ({ limit }))];
  }
}
