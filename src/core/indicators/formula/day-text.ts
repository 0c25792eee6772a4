import { dateOfSerial } from '../../values/date-serial';

/**
 * A day of the 1900 system as a formula says it: right in workbooks that count from 1904 as well.
 * @example dayText(44287) //=> 'DATE(2021,4,1)'
 * @example dayText(0) //=> '0'
 */
export function dayText(serial: number): string {
  const date = dateOfSerial(serial);
  return date ? `DATE(${date.year},${date.month},${date.day})` : String(serial);
}
