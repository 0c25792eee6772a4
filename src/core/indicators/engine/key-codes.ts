import type { CellValue } from '../../values/cell-value';

/** Values as they are compared, each with a code; 0 is blank. Goes on growing. */
export class KeyCodes {
  private readonly codes = new Map<string, number>([['', 0]]);
  private readonly keyOf: string[] = [''];
  private readonly labelOf: CellValue[] = [null];

  /** How many codes there are, 0 included. */
  get size(): number {
    return this.keyOf.length;
  }

  /** By code, the form in which values are compared; "" for 0. */
  get keys(): readonly string[] {
    return this.keyOf;
  }

  /** The value of a code as it was first written; null for 0. */
  label(code: number): CellValue {
    return this.labelOf[code] ?? null;
  }

  known(key: string): number | undefined {
    return this.codes.get(key);
  }

  /** The code of a key; a new one when it has none yet, under which the label is kept. */
  enter(key: string, label: () => CellValue): number {
    const known = this.codes.get(key);
    if (known !== undefined) return known;
    const code = this.keyOf.length;
    this.codes.set(key, code);
    this.keyOf.push(key);
    this.labelOf.push(label());
    return code;
  }
}
