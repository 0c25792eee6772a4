/**
 * What a function does with a range or array in each of its arguments when its formula is *not* an
 * array formula: R takes it whole, A calculates with arrays anyway, V wants one value (Excel would
 * silently take the cell of the same row or column). A part in parentheses repeats.
 */
const KINDS: Readonly<Record<string, string>> = {
  '(R)':
    'SUM AVERAGE AVERAGEA COUNT COUNTA MAX MAXA MIN MINA PRODUCT STDEV STDEV.S STDEV.P STDEVA STDEVP STDEVPA VAR VAR.S ' +
    'VAR.P VARA VARP VARPA MEDIAN MODE MODE.SNGL GEOMEAN HARMEAN AND OR XOR CONCAT COUNTBLANK SUMSQ DEVSQ AVEDEV SKEW ' +
    'SKEW.P KURT ROWS COLUMNS ROW COLUMN AREAS SHEET SHEETS ISREF ISFORMULA FORMULATEXT PHONETIC N T GCD LCM MULTINOMIAL ' +
    'IRR CORREL PEARSON RSQ SLOPE INTERCEPT STEYX COVAR COVARIANCE.P COVARIANCE.S CHISQ.TEST CHITEST F.TEST FTEST',
  '(RV)': 'COUNTIF COUNTIFS',
  RV: 'LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC TRIMMEAN',
  RVV: 'PERCENTRANK PERCENTRANK.INC PERCENTRANK.EXC INDEX MIRR Z.TEST ZTEST',
  RVR: 'SUMIF AVERAGEIF DSUM DCOUNT DCOUNTA DAVERAGE DMAX DMIN DGET DPRODUCT DSTDEV DSTDEVP DVAR DVARP',
  'R(RV)': 'SUMIFS AVERAGEIFS MAXIFS MINIFS',
  VVR: 'WORKDAY NETWORKDAYS',
  VVVR: 'WORKDAY.INTL NETWORKDAYS.INTL SERIESSUM',
  VRV: 'RANK RANK.EQ RANK.AVG MATCH',
  VRVV: 'VLOOKUP HLOOKUP XMATCH',
  VRRVVV: 'XLOOKUP',
  VRR: 'LOOKUP XNPV FORECAST FORECAST.LINEAR IF',
  RRV: 'XIRR',
  'V(R)': 'SUBTOTAL NPV CHOOSE CELL',
  'VV(R)': 'AGGREGATE TEXTJOIN',
  '(A)': 'SUMPRODUCT MMULT MINVERSE MDETERM TRANSPOSE FREQUENCY LINEST LOGEST TREND GROWTH MODE.MULT',
  RVVVV: 'OFFSET',
  'RV(VV)': 'GETPIVOTDATA',
};

/** Functions that may answer with more than one value: alone in a cell they spill. */
const MANY = new Set(
  (
    'MMULT MINVERSE TRANSPOSE FREQUENCY LINEST LOGEST TREND GROWTH MODE.MULT OFFSET INDIRECT FILTER SORT SORTBY UNIQUE ' +
    'SEQUENCE RANDARRAY MUNIT TAKE DROP EXPAND VSTACK HSTACK TOCOL TOROW WRAPROWS WRAPCOLS CHOOSEROWS CHOOSECOLS TEXTSPLIT ' +
    'GROUPBY PIVOTBY TRIMRANGE STOCKHISTORY REGEXEXTRACT IMPORTTEXT IMPORTCSV MAP SCAN BYROW BYCOL MAKEARRAY REDUCE LET LAMBDA'
  ).split(' '),
);

/** Functions that hand on what one of their range arguments is. */
export const HANDS_ON: ReadonlySet<string> = new Set(['IF', 'CHOOSE', 'ROW', 'COLUMN', 'N', 'T']);

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS).flatMap(([kinds, names]) => names.split(' ').map((name) => [name, kinds] as const)),
);

export type ParameterKind = 'R' | 'A' | 'V';

/**
 * @example parameterKind('SUMIFS', 2) //=> "V"
 * @example parameterKind('VLOOKUP', 1) //=> "R"
 */
export function parameterKind(name: string, index: number): ParameterKind {
  if (MANY.has(name) && !BY_NAME.has(name)) return 'A';
  const kinds = BY_NAME.get(name) ?? '(V)';
  const open = kinds.indexOf('(');
  const fixed = open < 0 ? kinds : kinds.slice(0, open);
  const repeated = open < 0 ? '' : kinds.slice(open + 1, -1);
  const kind =
    index < fixed.length || repeated === ''
      ? fixed[index]
      : repeated[(index - fixed.length) % repeated.length];
  return kind === 'R' || kind === 'A' ? kind : 'V';
}

export function mayAnswerMany(name: string): boolean {
  return MANY.has(name);
}
