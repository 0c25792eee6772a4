import type { TableModel } from '../../sheets/workbook-model';

/**
 * Excel numbers the columns of a table once and for all; Office.js finds a column again by that
 * number. The workbook model knows headers only, so the numbers are kept here, by header.
 */
export class TableColumnIds {
  private readonly tables = new Map<string, Map<string, number>>();

  idAt(table: TableModel, index: number): number {
    const header = table.columns[index];
    const id = header === undefined ? undefined : this.known(table).get(header);
    if (id === undefined) throw new Error(`Table ${table.name} has no column ${index}`);
    return id;
  }

  /** undefined when the column has gone. */
  indexOf(table: TableModel, id: number): number | undefined {
    const ids = this.known(table);
    const index = table.columns.findIndex((header) => ids.get(header) === id);
    return index < 0 ? undefined : index;
  }

  /** To be told at once: a header that is not known yet is a new column. */
  renamed(table: TableModel, before: string, after: string): void {
    const ids = this.tables.get(table.id);
    const id = ids?.get(before);
    if (ids === undefined || id === undefined) return;
    ids.delete(before);
    ids.set(after, id);
  }

  private known(table: TableModel): Map<string, number> {
    let ids = this.tables.get(table.id);
    if (ids === undefined) this.tables.set(table.id, (ids = new Map<string, number>()));
    let last = Math.max(0, ...ids.values());
    for (const header of table.columns) if (!ids.has(header)) ids.set(header, ++last);
    return ids;
  }
}
