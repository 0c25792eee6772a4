import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
} from '@univerjs/sheets-table';
import type { Area } from '../core/book/area';
import type { BookTable } from '../core/book/book';
import type { FilteredColumn } from '../core/book/filter';
import type { BookSort } from '../core/book/sort';
import type { ReferencedTable } from './structured-references';
import { areaOfRange, rangeOfArea } from './univer-range';
import type { WorkbookCore } from './workbook-core';
import { SheetRuleBroken } from './workbook-model';

/** What Excel's table has beyond Univer's, which knows its name and range. */
export interface TableRecord {
  columns: readonly string[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  style: string;
  filter?: readonly FilteredColumn[] | undefined;
  sort?: BookSort | undefined;
}

export interface StoredTable extends ReferencedTable {
  readonly id: string;
  readonly sheetId: string;
}

/** The tables of one workbook. Where they stand is Univer's word, the rest is kept here. */
export class TableStore {
  private readonly records = new Map<string, TableRecord>();
  private readonly rowNumbers = new Map<string, number>();
  private lastNumber = 0;
  private names: Map<string, StoredTable> | undefined;

  constructor(private readonly core: WorkbookCore) {}

  get all(): readonly StoredTable[] {
    const order = this.core.workbook.getSheetOrders();
    return this.core.services.tables
      .getTableList(this.core.unitId)
      .map((table) => this.stored(table.id))
      .filter((table) => table !== undefined)
      .sort((a, b) => order.indexOf(a.sheetId) - order.indexOf(b.sheetId));
  }

  onSheet(sheetId: string): readonly StoredTable[] {
    return this.all.filter((table) => table.sheetId === sheetId);
  }

  byName(name: string): StoredTable | undefined {
    this.names ??= new Map(this.all.map((table) => [table.name.toLowerCase(), table]));
    return this.names.get(name.toLowerCase());
  }

  /** After anything that changes a table or the name of its sheet. */
  forgetNames(): void {
    this.names = undefined;
  }

  byId(id: string): StoredTable {
    const table = this.stored(id);
    if (!table) throw new SheetRuleBroken('itemNotFound', 'The table has been deleted.');
    return table;
  }

  record(id: string): TableRecord {
    const record = this.records.get(id);
    if (!record) throw new SheetRuleBroken('itemNotFound', 'The table has been deleted.');
    return record;
  }

  /** A table that Univer made (its menu, undo) gets its record here. */
  adopt(id: string, columns: readonly string[]): void {
    this.forgetNames();
    if (this.records.has(id)) return;
    this.records.set(id, {
      columns,
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      style: 'TableStyleMedium2',
    });
  }

  /** Under an id of its own, or under the one it had before it went. */
  add(sheetId: string, table: BookTable, oldId?: string): string {
    if (oldId === undefined) this.lastNumber += 1;
    const id = oldId ?? `t${this.lastNumber}`;
    const { name, area, ...record } = table;
    this.records.set(id, record);
    this.core.run(AddSheetTableMutation.id, {
      unitId: this.core.unitId,
      subUnitId: sheetId,
      tableId: id,
      name,
      range: rangeOfArea(area),
      header: [...table.columns],
      options: { showHeader: table.showHeaders },
    });
    this.registerRows(id);
    return id;
  }

  remove(id: string): void {
    const { name, sheetId } = this.byId(id);
    this.core.run(DeleteSheetTableMutation.id, { unitId: this.core.unitId, subUnitId: sheetId, tableId: id });
    this.core.services.superTables.remove(this.core.unitId, this.rowTableName(id));
    this.forgetNames();
    this.core.formulasChanged(mentions(name));
  }

  /** Makes a table what another state of it was. */
  put(id: string, { name, area, ...record }: BookTable): void {
    this.records.set(id, record);
    if (name !== this.byId(id).name) this.setName(id, name);
    this.setArea(id, area);
    this.registerRows(id);
    this.core.formulasChanged(mentions(name));
  }

  setName(id: string, name: string): void {
    const { sheetId } = this.byId(id);
    const params = { unitId: this.core.unitId, subUnitId: sheetId, tableId: id, config: { name } };
    this.core.run(SetSheetTableMutation.id, params);
  }

  setArea(id: string, area: Area): void {
    const { sheetId } = this.byId(id);
    const config = { updateRange: { newRange: rangeOfArea(area) } };
    this.core.run(SetSheetTableMutation.id, {
      unitId: this.core.unitId,
      subUnitId: sheetId,
      tableId: id,
      config,
    });
  }

  /** The engine's own name for the table's rows: plain letters, whatever the table is called. */
  rowTableName(id: string): string {
    let number = this.rowNumbers.get(id);
    if (number === undefined) {
      number = this.rowNumbers.size + 1;
      this.rowNumbers.set(id, number);
    }
    return `KYODOROWS${number}`;
  }

  /** To be told whenever the table moves, grows or changes its columns. */
  registerRows(id: string): void {
    this.forgetNames();
    const table = this.stored(id);
    if (!table) return;
    const titleMap = new Map(table.columns.map((_, index) => [`C${index}`, index]));
    this.core.services.superTables.registerTable(this.core.unitId, this.rowTableName(id), {
      sheetId: table.sheetId,
      range: rangeOfArea(table.area),
      titleMap,
    });
  }

  private stored(id: string): StoredTable | undefined {
    const table = this.core.services.tables.getTableById(this.core.unitId, id);
    const record = this.records.get(id);
    if (!table || !record) return undefined;
    const sheetId = table.getSubunitId();
    return {
      id,
      sheetId,
      sheetName: this.core.workbook.getSheetBySheetId(sheetId)?.getName() ?? '',
      name: table.getDisplayName(),
      area: areaOfRange(table.getRange()),
      columns: record.columns,
      showHeaders: record.showHeaders,
      showTotals: record.showTotals,
    };
  }
}

/** Whether a formula has the word in it; never misses one, may find one too many. */
export function mentions(word: string): (formula: string) => boolean {
  const wanted = word.toLowerCase();
  return (formula) => formula.toLowerCase().includes(wanted);
}
