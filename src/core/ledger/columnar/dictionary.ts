import type { CellValue } from '../../values/cell-value';
import { cellErrorCode } from '../../values/cell-value';
import { readUtf8 } from './utf8';

/**
 * The different values of a column, each once, in the order in which they came. A cell is a code: 0 is
 * blank (not reported), code n is entry n − 1. Plain arrays: it can be cloned, compared and transferred.
 */
export interface Dictionary {
  /** The entries as UTF-8, one behind the other. */
  readonly bytes: Uint8Array;
  /** Where each entry ends in `bytes`. */
  readonly ends: Uint32Array;
  /** What each entry is, see {@link ENTRY}. */
  readonly kinds: Uint8Array;
}

/** A number 5 and a text "5" are two entries: whether they are the same is for a rule to say. */
export const ENTRY = { text: 0, number: 1, boolean: 2, error: 3 } as const;

export type EntryKind = (typeof ENTRY)[keyof typeof ENTRY];

/** How many codes there are besides 0. */
export function entries({ ends }: Dictionary): number {
  return ends.length;
}

/** The text of a code as it is compared and shown; "" for 0. */
export function textOfCode(dictionary: Dictionary, code: number): string {
  const { bytes, ends } = dictionary;
  if (code === 0) return '';
  return readUtf8(bytes, code === 1 ? 0 : (ends[code - 2] ?? 0), ends[code - 1] ?? 0) ?? '';
}

/** The value of a code as it stood in the cell; null for 0. */
export function valueOfCode(dictionary: Dictionary, code: number): CellValue {
  return valueOfEntry(code === 0 ? undefined : textOfCode(dictionary, code), dictionary.kinds[code - 1]);
}

/**
 * What an entry stands for; undefined is blank.
 * @example valueOfEntry('5', ENTRY.number) //=> 5
 * @example valueOfEntry('#N/A', ENTRY.error) //=> { error: '#N/A' }
 */
export function valueOfEntry(text: string | undefined, kind: number | undefined): CellValue {
  if (text === undefined) return null;
  switch (kind) {
    case ENTRY.number:
      return Number(text);
    case ENTRY.boolean:
      return text === 'TRUE';
    case ENTRY.error:
      return { error: cellErrorCode(text) ?? '#VALUE!' };
    default:
      return text;
  }
}
