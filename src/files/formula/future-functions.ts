/**
 * Functions that Excel learned after the file format was fixed in 2007. Files name them with a
 * prefix, so that older programs show #NAME? instead of reading something else
 * ([MS-XLSX] 2.2.2, future-function-list, with the functions added up to 2026).
 */
const FUTURE = `
ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST
CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COPILOT COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS
DBCS DECIMAL DETECTLANGUAGE DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT
F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY
FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK
HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN IMPORTCSV IMPORTTEXT ISFORMULA ISOMITTED
ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST
NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC
PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST PQSOURCE QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG
RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S
STOCKHISTORY SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL
TOROW TRANSLATE TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS
WRAPROWS XLOOKUP XMATCH XOR Z.TEST`;

/** Those that exist on worksheets only carry a second prefix. */
const WORKSHEET_ONLY = 'FILTER SORT PY';

/** Newer than 2007, yet written bare by Excel; other programs prefix them. */
const BARE = 'ISO.CEILING NETWORKDAYS.INTL WORKDAY.INTL ECMA.CEILING';

const PREFIXED: ReadonlyMap<string, string> = new Map([
  ...words(FUTURE).map((name) => [name, `_xlfn.${name}`] as const),
  ...words(WORKSHEET_ONLY).map((name) => [name, `_xlfn._xlws.${name}`] as const),
]);
const BARE_NAMES: ReadonlySet<string> = new Set(words(BARE));

/** Name of a function as the formula bar shows it → as a file writes it. */
export function fileFunctionName(name: string): string {
  return PREFIXED.get(name.toUpperCase()) ?? name;
}

/** Takes the prefix off, unless the function is unknown: then the prefix could not be put back. */
export function typedFunctionName(name: string): string {
  const match = /^(?:_xlfn\.)?(?:_xlws\.)?(.+)$/i.exec(name);
  const bare = match?.[1] ?? name;
  if (bare.length === name.length) return name;
  const known = bare.toUpperCase();
  return PREFIXED.has(known) || BARE_NAMES.has(known) ? bare : name;
}

export function futureFunctions(): readonly string[] {
  return [...PREFIXED.keys()];
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
