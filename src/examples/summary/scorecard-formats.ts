/** Number formats of the columns that SCORECARD fills: baseline, target and actual, then the achievement. */
export const SCORECARD_FORMATS = [
  '',
  '',
  '',
  '',
  '#,##0.0',
  '#,##0.0',
  '#,##0.0',
  '0.0%',
  '',
  '',
  '',
] as const;
