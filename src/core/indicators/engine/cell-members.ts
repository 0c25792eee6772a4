type Values = Uint32Array | Float64Array;

/** The values of the rows of each cell, one behind the other; a cell whose rows change gets a place of its own. */
export class CellMembers<T extends Values> {
  private readonly moved = new Map<number, { values: T; count: number }>();

  /**
   * @param sorted values, cell after cell
   * @param starts where each cell begins, and where the last one ends
   */
  constructor(
    private readonly sorted: T,
    private readonly starts: Uint32Array,
  ) {}

  /** The values of a cell, in any order; good until it changes. */
  of(cell: number): T {
    const own = this.moved.get(cell);
    if (own) return own.values.subarray(0, own.count) as T;
    return this.sorted.subarray(this.starts[cell] ?? 0, this.starts[cell + 1] ?? this.starts[cell] ?? 0) as T;
  }

  has(cell: number, value: number): boolean {
    return this.of(cell).indexOf(value) >= 0;
  }

  add(cell: number, value: number): void {
    const own = this.own(cell);
    if (own.count === own.values.length) {
      const wider = new (own.values.constructor as new (length: number) => T)(own.count * 2 + 4);
      wider.set(own.values);
      own.values = wider;
    }
    own.values[own.count] = value;
    own.count += 1;
  }

  remove(cell: number, value: number): void {
    const own = this.own(cell);
    const at = this.of(cell).indexOf(value);
    if (at < 0) throw new Error(`No value ${value} in cell ${cell}`);
    own.count -= 1;
    own.values[at] = own.values[own.count] ?? 0;
  }

  private own(cell: number): { values: T; count: number } {
    let own = this.moved.get(cell);
    if (!own) {
      const values = this.of(cell).slice() as T;
      this.moved.set(cell, (own = { values, count: values.length }));
    }
    return own;
  }
}

/** Where each cell begins when so many values of each come one behind the other. */
export function startsOf(counts: Int32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let cell = 0; cell < counts.length; cell += 1)
    starts[cell + 1] = (starts[cell] ?? 0) + (counts[cell] ?? 0);
  return starts;
}

/** The array, or a longer one with the same content, in which the cell has a place. */
export function withCell<T extends Int32Array | Float64Array>(array: T, cell: number): T {
  if (cell < array.length) return array;
  const wider = new (array.constructor as new (length: number) => T)(Math.max(cell + 1, array.length * 2));
  wider.set(array);
  return wider;
}
