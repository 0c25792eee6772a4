/** Where a formula stands, as far as its text depends on it. */
export interface FormulaPlace {
  /** Name of the table in whose data rows the cell lies. */
  readonly table?: string;
}

/** Column names that `[@…]` takes without a second pair of brackets. */
const PLAIN_COLUMN = /^[A-Za-z0-9_\u0080-\u2fff\u3001-\u{10ffff}]+$/u;

/**
 * The bracket of a structured reference as the formula bar shows it: files spell `[@列]` out as
 * `[[#This Row],[列]]`. Undefined when it says nothing about this row.
 * @example thisRowTyped('[[#This Row],[人数]]') //=> "[@人数]"
 * @example thisRowTyped('[[#This Row],[人 数]]') //=> "[@[人 数]]"
 * @example thisRowTyped('[#This Row]') //=> "[@]"
 */
export function thisRowTyped(bracket: string): string | undefined {
  if (/^\[#This Row\]$/i.test(bracket)) return '[@]';
  const columns = /^\[\s*\[#This Row\]\s*,\s*(.+?)\s*\]$/is.exec(bracket)?.[1];
  if (columns === undefined || /^\[#/.test(columns)) return undefined;
  const single = /^\[((?:[^[\]']|'.)*)\]$/s.exec(columns)?.[1];
  return single !== undefined && PLAIN_COLUMN.test(single) ? `[@${single}]` : `[@${columns}]`;
}

/**
 * The other way round.
 * @example thisRowInFile('[@人数]') //=> "[[#This Row],[人数]]"
 * @example thisRowInFile('[@[4月]:[6月]]') //=> "[[#This Row],[4月]:[6月]]"
 */
export function thisRowInFile(bracket: string): string | undefined {
  const inner = /^\[@(.*)\]$/s.exec(bracket)?.[1];
  if (inner === undefined) return undefined;
  if (inner === '') return '[#This Row]';
  return `[[#This Row],${inner.startsWith('[') ? inner : `[${inner}]`}]`;
}
