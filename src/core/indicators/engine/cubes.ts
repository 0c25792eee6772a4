import type { ColumnarTable } from '../../ledger/columnar/columnar-table';
import type { Cube } from './cube';
import { CubeBuilder } from './cube-builder';
import type { CubeSpec } from './cube-spec';
import { cubeKey } from './cube-spec';
import { keptIn } from './kept';
import type { ChangedRows, TableChange } from './ledger-change';
import { RowView } from './row-view';
import { SeenRows } from './seen-rows';
import { isSeenFrom, unseenChange } from './seen-changes';
import { TableWays } from './table-ways';

/** Cubes beyond these give way, the one that was made first. */
const MOST_CUBES = 400;
/** A change of more rows than this share of a table is counted anew. */
const LARGE_SHARE = 1 / 8;

/** The tables of a ledger in one state, and the cubes that were made of them. */
export class Cubes {
  readonly ways: TableWays;
  private readonly seen = new Map<string, SeenRows>();
  private readonly builders = new Map<string, CubeBuilder>();
  private readonly cubes = new Map<string, Cube>();
  private readonly tooWide = new Set<string>();

  constructor(readonly tables: ReadonlyMap<string, ColumnarTable>) {
    this.ways = new TableWays(tables, (table, column) => this.rowsOf(table).own(column));
  }

  rows(table: string): SeenRows | undefined {
    const found = this.tables.get(table);
    return found && keptIn(this.seen, table, () => new SeenRows(this.ways, found, (id) => this.rows(id)));
  }

  /**
   * The cube; undefined when it has more cells than can be numbered.
   *
   * @param check called before a cube is made; it is not made when that answers something
   */
  cube<T>(spec: CubeSpec, check: () => T | undefined): Cube | T | undefined {
    const key = cubeKey(spec);
    const known = this.cubes.get(key);
    if (known || this.tooWide.has(key)) return known;
    const failure = check();
    if (failure !== undefined) return failure;
    const made = this.made(spec);
    if (!made) this.tooWide.add(key);
    else this.keep(key, made);
    return made;
  }

  /** The same after a change of one table, with what still holds; these cubes are made anew when somebody asks them again. */
  after({ table, rows }: TableChange): Cubes {
    const { tableId } = table;
    const next = new Cubes(new Map(this.tables).set(tableId, table));
    const before = this.tables.get(tableId);
    const few = rows && before && isFew(rows, before.rows) ? rows : null;
    this.hand(next, tableId);
    next.ways.takeOver(this.ways, tableId, few);
    if (before && few) this.change(next, before, table, few);
    this.cubes.clear();
    return next;
  }

  /** The same without a table. */
  without(table: string): Cubes {
    const next = new Cubes(new Map([...this.tables].filter(([id]) => id !== table)));
    this.hand(next, table);
    next.ways.takeOver(this.ways, table, null);
    this.cubes.clear();
    return next;
  }

  /** Hands on what has nothing to do with a table. */
  private hand(next: Cubes, changed: string): void {
    for (const [key, cube] of this.cubes) if (!isSeenFrom(cube.spec, changed)) next.cubes.set(key, cube);
  }

  private change(next: Cubes, before: ColumnarTable, after: ColumnarTable, changed: ChangedRows): void {
    const { from, to, count } = changed;
    const own = [...this.cubes].filter(([, { spec }]) => spec.table === before.tableId);
    const stale = new Set<string>();
    const turn = (view: RowView, sign: 1 | -1): void => {
      for (const [key, cube] of own) if (!stale.has(key) && !cube.change(view, sign)) stale.add(key);
    };
    // What comes goes in first, so that no row is looked for that has just gone.
    for (let row = from; row < from + count; row += 1) turn(new RowView(next.ways, after, row), 1);
    for (let row = from; row < to; row += 1) turn(new RowView(this.ways, before, row), -1);
    for (const [key, cube] of own) if (!stale.has(key)) next.cubes.set(key, cube);
    for (const [key, cube] of this.cubes)
      if (cube.spec.table !== before.tableId && unseenChange(cube.spec, before, after, changed, this.ways))
        next.cubes.set(key, cube);
  }

  private made(spec: CubeSpec): Cube | undefined {
    const rows = this.rowsOf(spec.table);
    return keptIn(this.builders, spec.table, () => new CubeBuilder(rows)).build(spec);
  }

  private keep(key: string, cube: Cube): void {
    this.cubes.set(key, cube);
    const [first] = this.cubes.keys();
    if (this.cubes.size > MOST_CUBES && first !== undefined) this.cubes.delete(first);
  }

  private rowsOf(table: string): SeenRows {
    const rows = this.rows(table);
    if (!rows) throw new Error(`No table ${table}`);
    return rows;
  }
}

function isFew({ from, to, count }: ChangedRows, rows: number): boolean {
  return Math.max(to - from, count) <= 16 + rows * LARGE_SHARE;
}
