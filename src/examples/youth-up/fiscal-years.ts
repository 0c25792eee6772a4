import { PUBLISHED } from './facts';

/** The fiscal years of the courses, 2010 to 2016. */
export const FISCAL_YEARS: readonly number[] = Array.from(
  { length: PUBLISHED.years },
  (_, index) => PUBLISHED.startYear + index,
);
