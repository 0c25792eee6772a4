import type { ColumnarTable } from '../core/ledger/columnar/columnar-table';
import { changedRows } from '../core/ledger/handle/changed-rows';
import { dataVersion, versionAfter, versionText } from '../core/ledger/handle/data-version';
import type { HandedTable } from '../core/ledger/handle/handed-table';
import { columnsOfHanded } from '../core/ledger/handle/handed-table';
import { handleParts } from '../core/ledger/handle/handle-text';
import type { CellValue } from '../core/values/cell-value';
import { comparable } from '../core/values/normalise';

/** A table that LEDGER was given, under the handle that it answered. */
export interface Registered {
  readonly handle: string;
  readonly tableId: string;
  /** Its columns; `like` is the same table as the workbook has it, for its place and how it counts days. */
  readonly columns: (like: ColumnarTable | undefined) => ColumnarTable;
}

interface Entry extends Registered {
  /** Headers and rows. */
  readonly content: readonly (readonly CellValue[])[];
  readonly version: number;
}

/** Handles of one table that are kept: the newest, and those that cells may still hold until they are calculated. */
const MOST_KEPT = 3;

/**
 * The tables behind handles. A handle is its table's content: the same cells have the same handle, others another one.
 * A handle that nobody has given out here, because it comes from the file, stands for nothing.
 */
export class HandleRegister {
  /** By table id, the newest last. */
  private readonly byTable = new Map<string, Entry[]>();
  private readonly listeners = new Set<() => void>();

  /**
   * The handle of a table as it is now.
   *
   * @param write the text of a handle, from the table's name, its rows and its version
   */
  register(table: HandedTable, write: (table: string, rows: number, version: string) => string): string {
    const id = table.recognised.spec.id;
    const kept = this.byTable.get(id) ?? [];
    const content = [table.recognised.found.headers, ...table.body];
    const last = kept.at(-1);
    const changed = last && changedRows(last.content, content);
    if (last && changed?.length === 0) return last.handle;
    let version =
      last && changed ? versionAfter(last.version, last.content, content, changed) : dataVersion(content);
    const named = (): string => write(table.name, rowsIn(table), versionText(version));
    let known = kept.find(({ handle }) => handle === named());
    while (known && changedRows(known.content, content)?.length !== 0) {
      // Another content has this version: one in four thousand millions.
      version += 1;
      known = kept.find(({ handle }) => handle === named());
    }
    const entry = known ?? {
      handle: named(),
      tableId: id,
      content,
      version,
      columns: columnsOnce(table),
    };
    this.byTable.set(id, [...kept.filter((one) => one !== known), entry].slice(-MOST_KEPT));
    for (const listener of [...this.listeners]) listener();
    return entry.handle;
  }

  /** What a handle stands for; undefined when it was not given out here. */
  find(handle: string): Registered | undefined {
    const sought = handleParts(handle);
    if (!sought) return undefined;
    for (const entries of this.byTable.values())
      for (const entry of entries) if (comparable(entry.handle) === comparable(handle)) return entry;
    return undefined;
  }

  /** Tells when a table was registered. Answers what ends it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  forgetAll(): void {
    this.byTable.clear();
  }
}

/** The functions' own. */
export const HANDLES = new HandleRegister();

/** Rows in which anything stands. */
function rowsIn({ body }: HandedTable): number {
  return body.reduce((count, row) => count + (row.some((cell) => cell !== null) ? 1 : 0), 0);
}

/** Made when first asked for, and again only when the table stands elsewhere. */
function columnsOnce(table: HandedTable): Registered['columns'] {
  let made: { readonly key: string; readonly columns: ColumnarTable } | undefined;
  return (like) => {
    const key = JSON.stringify([like?.name, like?.sheet, like?.area, like?.date1904]);
    if (made?.key !== key) made = { key, columns: columnsOfHanded(table, like) };
    return made.columns;
  };
}
