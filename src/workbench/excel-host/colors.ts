import { invalidArgument, notImplemented } from './excel-error';
import type { Json } from './wire-types';

/** The colour names of HTML 4. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#C0C0C0',
  gray: '#808080',
  white: '#FFFFFF',
  maroon: '#800000',
  red: '#FF0000',
  purple: '#800080',
  fuchsia: '#FF00FF',
  green: '#008000',
  lime: '#00FF00',
  olive: '#808000',
  yellow: '#FFFF00',
  navy: '#000080',
  blue: '#0000FF',
  teal: '#008080',
  aqua: '#00FFFF',
  orange: '#FFA500',
};

/** "#abc123", "abc123" or a colour name → "#ABC123". */
export function colorOf(value: Json): string {
  if (typeof value !== 'string') throw invalidArgument();
  const hex = /^#?([0-9a-f]{6})$/i.exec(value);
  if (hex) return `#${(hex[1] ?? '').toUpperCase()}`;
  const named = Object.hasOwn(NAMED, value.toLowerCase()) ? NAMED[value.toLowerCase()] : undefined;
  if (named === undefined)
    throw /^[a-z]+$/i.test(value) ? notImplemented(`the colour name "${value}"`) : invalidArgument();
  return named;
}
