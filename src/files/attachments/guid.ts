/**
 * A GUID that follows from a text: the same text gives the same one, so that saving twice gives the
 * same file. No cryptography: two texts of one workbook only have to differ.
 * @example guidOf('person 係') === guidOf('person 係') //=> true
 * @example guidOf('a').length //=> 38
 */
export function guidOf(text: string): string {
  const digits = [0, 1, 2, 3].map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('');
  const at = (from: number, to: number): string => digits.slice(from, to);
  return `{${at(0, 8)}-${at(8, 12)}-4${at(13, 16)}-A${at(17, 20)}-${at(20, 32)}}`.toUpperCase();
}

/** FNV-1a over 32 bits. */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
