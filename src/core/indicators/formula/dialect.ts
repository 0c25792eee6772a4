/**
 * Two sets of functions that Excel formulas may be written with. Modern: Excel 2021 and 365 (LET, FILTER, UNIQUE, XLOOKUP).
 * Classic: what Excel 2016 and LibreOffice 7.4 calculate as well, typed like any formula: nothing in it needs Ctrl+Shift+Enter.
 */
export const FORMULA_DIALECTS = ['modern', 'classic'] as const;

export type FormulaDialect = (typeof FORMULA_DIALECTS)[number];

/** The names that steps of a modern formula go by, in the language of its readers. */
export type StepName =
  | 'inPeriod'
  | 'fits'
  | 'values'
  | 'days'
  | 'outcomes'
  | 'matured'
  | 'part'
  | 'parts'
  | 'numerator'
  | 'denominator'
  | 'reports'
  | 'wholeYear'
  | 'places';

export type StepNames = { readonly [N in StepName]: string };
