/** A Japanese era: its first day as a serial number, and its names long, short and by letter. */
interface Era {
  readonly from: number;
  readonly firstYear: number;
  readonly names: readonly [letter: string, short: string, long: string];
}

const ERAS: readonly Era[] = [
  { from: 43_586, firstYear: 2019, names: ['R', '令', '令和'] },
  { from: 32_516, firstYear: 1989, names: ['H', '平', '平成'] },
  { from: 9_856, firstYear: 1926, names: ['S', '昭', '昭和'] },
  { from: 4_595, firstYear: 1912, names: ['T', '大', '大正'] },
  { from: 1, firstYear: 1868, names: ['M', '明', '明治'] },
];

/** Last day Excel knows: 9999-12-31. */
const LAST_SERIAL = 2_958_465;

/**
 * Replaces the era parts of a number format (g, gg, ggg, and e, ee, r, rr) by what they show for
 * this date; other formats come back as they are. Undefined when the date does not exist.
 *
 * @example withEraYears('ggge"年"', 44287) //=> '"令和""3""年"'
 * @example withEraYears('#,##0', 44287) //=> '#,##0'
 */
export function withEraYears(numberFormat: string, serial: number): string | undefined {
  if (!/[gGeErR]/.test(numberFormat)) return numberFormat;
  const parts = formatParts(numberFormat);
  if (!parts.some((part) => isEraPart(part))) return numberFormat;
  const era = ERAS.find((known) => serial >= known.from);
  if (!era || serial > LAST_SERIAL) return undefined;
  const year = yearOfSerial(serial) - era.firstYear + 1;
  return parts.map((part) => (isEraPart(part) ? quoted(eraText(part, era, year)) : part)).join('');
}

/** Quoted texts, escaped letters, bracketed codes and "E+" exponents are one part each. */
function formatParts(numberFormat: string): readonly string[] {
  return (
    numberFormat.match(
      /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|General|[eE][+-]|[gG]+|[eE]+|[rR]+|[^"\\_*[gGeErR]+|./gi,
    ) ?? []
  );
}

function isEraPart(part: string): boolean {
  return /^(?:g{1,3}|e{1,2}|r{1,2})$/i.test(part);
}

function eraText(part: string, era: Era, year: number): string {
  const letters = part.toLowerCase();
  if (letters.startsWith('g')) return era.names[letters.length - 1] ?? era.names[2];
  const shown = letters.length === 2 ? String(year).padStart(2, '0') : String(year);
  if (letters === 'rr') return era.names[2] + shown;
  return shown;
}

function yearOfSerial(serial: number): number {
  // Serial 60 is the day that never was, 1900-02-29: days before it are one off.
  const days = Math.floor(serial) + (serial < 60 ? 1 : 0);
  return new Date((days - 25_569) * 86_400_000).getUTCFullYear();
}

function quoted(text: string): string {
  return `"${text}"`;
}
