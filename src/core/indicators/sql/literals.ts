import { dateOfSerial } from '../../values/date-serial';
import { isoDate } from '../../values/civil-date';

/**
 * A number as SQL writes it, to the last bit: with an exponent it is a double everywhere, without one a decimal or a
 * whole number.
 * @example numberLiteral(10) //=> '10'
 * @example numberLiteral(0.1) //=> '0.1e0'
 * @example numberLiteral(-2.5e-7) //=> '-2.5e-7'
 */
export function numberLiteral(value: number): string {
  const written = String(value);
  if (!Number.isFinite(value)) throw new Error(`No number of a cell: ${written}`);
  return Number.isSafeInteger(value) || written.includes('e') ? written : `${written}e0`;
}

/**
 * The day of a serial as YYYY-MM-DD. The 29 February 1900 that Excel shows and the calendar never had is 1 March.
 * @example isoDay(44286) //=> '2021-03-31'
 * @example isoDay(60) //=> '1900-03-01'
 */
export function isoDay(serial: number): string {
  const day = dateOfSerial(serial === PHANTOM_DAY ? PHANTOM_DAY + 1 : serial);
  if (!day) throw new Error(`No day of Excel: ${serial}`);
  return isoDate(day);
}

const PHANTOM_DAY = 60;
