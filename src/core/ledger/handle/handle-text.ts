import { normalised } from '../../values/normalise';

/** What a handle says of itself: 参加 100,000行 #3f2a90c1. */
export interface HandleText {
  /** Name of the table. */
  readonly table: string;
  /** The version of its data, in lower case. */
  readonly version: string;
}

/** A name, a count, a word for rows in any language, and the version at the end. */
const FORM = /^(\S.*?) [\d,]+[^#\d]*#([0-9a-f]{8,})$/i;

/**
 * Takes a handle apart; undefined for every text that is none. Only the form is looked at: what the handle stands for,
 * and whether it still does, knows who gave it out.
 *
 * @example handleParts('参加 100,000行 #3f2a90c1') //=> { table: '参加', version: '3f2a90c1' }
 * @example handleParts('Attendance list 12 rows #00ff00ff') //=> { table: 'Attendance list', version: '00ff00ff' }
 * @example handleParts('女性') //=> undefined
 * @example handleParts('参加 #3f2a90c1') //=> undefined
 */
export function handleParts(text: string): HandleText | undefined {
  const [, table, version] = FORM.exec(normalised(text)) ?? [];
  return table === undefined || version === undefined ? undefined : { table, version: version.toLowerCase() };
}
