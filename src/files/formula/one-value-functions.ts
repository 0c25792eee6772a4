/**
 * Our functions that answer exactly one value. Every other one may spill, so Excel must store its
 * formula as a dynamic array formula (see array-evaluation.ts). A function missing here is stored as
 * if it could spill: correct in Excel, but LibreOffice shows no cached value for such formulas.
 */
const ONE_VALUE: ReadonlySet<string> = new Set(
  (
    'FISCALYEAR WAREKI DATEOF NUMBEROF NORMALIZE ORGKEY ISCORPNUM ISLGCODE LGCODE ATTENDANCE PEOPLE ONLINERATE KPI LEDGER ' +
    'ACHIEVEMENT ONTRACK POOLED AGGREGATE TREND PERCENT GRANT CAPSHARE INKIND COSTPER AGENDA'
  ).split(' '),
);

/**
 * @example answersOneValue('KYODO.PEOPLE') //=> true
 * @example answersOneValue('KYODO.PEOPLEBY') //=> false
 */
export function answersOneValue(name: string): boolean {
  return ONE_VALUE.has(name.toUpperCase().replace(/^KYODO\./, ''));
}
