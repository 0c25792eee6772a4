import { damaged } from '../refusal';

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Decodes the five entities of XML and character references; line ends and, in attributes, blanks as XML says. */
export function decodeEntities(raw: string, part: string, inAttribute = false): string {
  let text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (inAttribute && /[\n\t]/.test(text)) text = text.replace(/[\n\t]/g, ' ');
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const decoded = whole.endsWith(';') ? (NAMED[name] ?? characterReference(name)) : undefined;
    if (decoded === undefined) throw damaged(part);
    return decoded;
  });
}

function characterReference(name: string): string | undefined {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
  if (!match) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : undefined;
}

/** Text between tags. Carriage returns would be read back as line feeds, so they are written as references. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (c) => ESCAPES[c] ?? c);
}

/** Text of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (c) => ESCAPES[c] ?? c);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Characters that XML cannot hold. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for places that have no escape for what XML cannot hold: it is left out. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}

/**
 * Excel's own escape inside strings (ST_Xstring, ISO 29500-1 22.9.2.19): characters that XML cannot
 * hold are `_xHHHH_`, and text that looks like such an escape has its underscore escaped.
 * @example encodeXstring('a_x000D_b') //=> "a_x005F_x000D_b"
 */
export function encodeXstring(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(UNPRINTABLE, escaped);
}

/** The same for names kept in attributes, where a line break must be escaped too. */
export function encodeXstringAttribute(text: string): string {
  return encodeXstring(text).replace(/[\n\t]/g, escaped);
}

/**
 * @example decodeXstring('1行目_x000a_2行目') //=> "1行目\n2行目"
 */
export function decodeXstring(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`;
}
