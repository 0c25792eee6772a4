/** Functions whose arguments may be functions themselves. */
export const TAKES_FUNCTION: ReadonlySet<string> = new Set(
  'MAP REDUCE SCAN BYROW BYCOL MAKEARRAY GROUPBY PIVOTBY'.split(' '),
);

/** Functions that people hand over by their bare name, as in BYROW(A1:C3,SUM). */
const VALUES: ReadonlySet<string> = new Set(
  (
    'SUM AVERAGE COUNT COUNTA MAX MIN MEDIAN PRODUCT STDEV.S STDEV.P VAR.S VAR.P MODE.SNGL CONCAT ARRAYTOTEXT PERCENTOF ' +
    'ABS INT ROUND LEN TRIM UPPER LOWER PROPER VALUE TEXT SQRT EXP LN SIGN NOT ISBLANK ISNUMBER ISTEXT ISERROR AND OR XOR ' +
    'YEAR MONTH DAY ROWS COLUMNS SUMSQ HSTACK VSTACK'
  ).split(' '),
);

export function isFunctionValue(word: string): boolean {
  return VALUES.has(word.toUpperCase());
}
