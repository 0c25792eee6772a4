import type { ColumnFilter, FilteredColumn } from '../core/book/filter';
import type { BookSort } from '../core/book/sort';
import { filterRows, refuseFilter, withFilter } from './filters';
import { sortCells } from './sorting';
import { dataArea, deleteTableColumn, deleteTableRows, insertTableRows } from './table-rows';
import type { StoredTable } from './table-store';
import { SheetRuleBroken } from './workbook-model';
import type { WorkbookParts } from './workbook-parts';

/** What moves, sorts and filters the rows and columns of a table. */
export abstract class MovingTable {
  constructor(
    protected readonly parts: WorkbookParts,
    readonly id: string,
  ) {}

  protected get table(): StoredTable {
    return this.parts.tables.byId(this.id);
  }

  insertRows(index: number, count: number): void {
    insertTableRows(this.parts, this.id, index, count);
  }

  deleteRows(index: number, count: number): void {
    deleteTableRows(this.parts, this.id, index, count);
  }

  deleteColumn(index: number): void {
    deleteTableColumn(this.parts, this.id, index);
  }

  get filter(): readonly FilteredColumn[] {
    return this.parts.tables.record(this.id).filter ?? [];
  }

  setFilter(column: number, filter: ColumnFilter | undefined): void {
    if (column < 0 || column >= this.table.columns.length)
      throw new SheetRuleBroken('invalidArgument', 'No such column of the table.');
    this.setFilters(withFilter(this.filter, column, filter));
  }

  clearFilters(): void {
    this.setFilters([]);
  }

  reapplyFilters(): void {
    this.setFilters(this.filter);
  }

  private setFilters(filters: readonly FilteredColumn[]): void {
    const { core, tables } = this.parts;
    const { table } = this;
    refuseFilter(core, table.sheetId);
    tables.record(this.id).filter = filters.length > 0 ? filters : undefined;
    filterRows(core, table.sheetId, dataArea(table), filters);
    this.parts.showFilters(this.id);
  }

  get sorted(): BookSort | undefined {
    return this.parts.tables.record(this.id).sort;
  }

  sort(sort: BookSort | undefined): void {
    const { core, tables } = this.parts;
    const { table } = this;
    const area = dataArea(table);
    if (sort?.keys.some(({ key }) => key < 0 || key >= table.columns.length))
      throw new SheetRuleBroken('invalidArgument', 'No such column of the table.');
    if (sort && sortCells(core, table.sheetId, area, { ...sort, of: 'rows' }))
      this.parts.edited(table.sheetId, area, 'rowsSorted');
    tables.record(this.id).sort = sort;
  }
}
