import type { Subscription } from 'rxjs';
import { rewriteFormulas, syncHeaders, withRenamedTable } from './table-headers';
import { mentions } from './table-store';
import type { WorkbookParts } from './workbook-parts';

/** Follows what Univer's own commands make of tables: inserted rows, its menu, undo. */
export function watchTables(parts: WorkbookParts): () => void {
  const { core, tables } = parts;
  const { tables: manager } = core.services;
  const own = (event: { readonly unitId: string }): boolean => event.unitId === core.unitId;
  const follow = (tableId: string): void => {
    const table = tables.all.find(({ id }) => id === tableId);
    if (!table) return;
    const width = table.area.right - table.area.left + 1;
    if (!core.isQuiet && width !== table.columns.length) readHeadersLater(parts, tableId);
    tables.registerRows(tableId);
    core.formulasChanged(mentions(table.name));
  };
  const subscriptions: Subscription[] = [
    manager.tableAdd$.subscribe((event) => {
      if (!own(event)) return;
      tables.adopt(event.tableId, []);
      follow(event.tableId);
      if (tables.record(event.tableId).filter) parts.showFilters(event.tableId);
    }),
    manager.tableRangeChanged$.subscribe((event) => {
      tables.forgetNames();
      if (own(event)) follow(event.tableId);
    }),
    manager.tableDelete$.subscribe((event) => {
      tables.forgetNames();
      if (own(event)) core.formulasChanged(mentions(event.tableName));
    }),
    manager.tableNameChanged$.subscribe((event) => {
      tables.forgetNames();
      if (!own(event)) return;
      rewriteFormulas(core, (formula) => withRenamedTable(formula, event.oldTableName, event.tableName));
      core.formulasChanged(mentions(event.tableName));
    }),
  ];
  return () => {
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}

/**
 * Univer moves cells and changes its tables in steps of one command; what the header row says is
 * read when the command is over. Nothing is renamed then: titles moved, they did not change.
 */
export function readHeadersLater({ core, tables, labels }: WorkbookParts, tableId: string): void {
  queueMicrotask(() => {
    const table = tables.all.find(({ id }) => id === tableId);
    if (table) syncHeaders(core, tables, { ...table, columns: [] }, labels.column);
  });
}
