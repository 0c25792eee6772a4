import type { Area } from '../core/book/area';
import type { BookTable } from '../core/book/book';
import { shiftCells } from './cell-shift';
import { constantCell } from './cells';
import { refuseStructure } from './protection';
import { MovingTable } from './moving-table';
import { bandOf } from './sheet-bands';
import { renameColumns, syncHeaders } from './table-headers';
import { checkTableName, uniqueTitles } from './table-names';
import { mentions } from './table-store';
import { cellsMeet, sameArea } from './univer-range';
import { SheetRuleBroken } from './workbook-model';
import type { SheetModel, TableModel } from './workbook-model';

export class UniverTable extends MovingTable implements TableModel {
  get sheet(): SheetModel {
    return this.parts.core.sheetModel(this.table.sheetId);
  }

  get name(): string {
    return this.table.name;
  }

  set name(name: string) {
    if (name === this.name) return;
    checkTableName(this.parts.tables, this.parts.names, name, this.id);
    this.parts.tables.setName(this.id, name);
  }

  get area(): Area {
    return this.table.area;
  }

  get columns(): readonly string[] {
    return this.table.columns;
  }

  get showTotals(): boolean {
    return this.table.showTotals;
  }

  set showTotals(show: boolean) {
    if (show === this.showTotals) return;
    refuseStructure(this.parts.core, this.table.sheetId);
    if (show) this.addTotalsRow();
    else this.removeTotalsRow();
  }

  get showFilterButton(): boolean {
    return this.parts.tables.record(this.id).showFilterButton;
  }

  set showFilterButton(show: boolean) {
    this.parts.tables.record(this.id).showFilterButton = show;
  }

  get showBandedRows(): boolean {
    return this.parts.tables.record(this.id).showBandedRows;
  }

  set showBandedRows(show: boolean) {
    this.parts.tables.record(this.id).showBandedRows = show;
  }

  get style(): string {
    return this.parts.tables.record(this.id).style;
  }

  set style(style: string) {
    this.parts.tables.record(this.id).style = style;
  }

  resize(area: Area): void {
    const { table } = this;
    refuseStructure(this.parts.core, table.sheetId);
    if (area.top !== table.area.top || !cellsMeet(area, table.area)) {
      throw new SheetRuleBroken(
        'invalidArgument',
        'The header row must stay in its row and the areas must overlap.',
      );
    }
    const least = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
    if (area.bottom - area.top + 1 < least)
      throw new SheetRuleBroken('invalidArgument', 'A table needs a data row.');
    this.refuseOverlap(area);
    this.placeAt(area, { left: area.left - table.area.left, count: area.right - area.left + 1 });
  }

  /** Keeps the titles of the columns that stay; new ones are read from the header cells. */
  private placeAt(area: Area, columns: { readonly left: number; readonly count: number }): void {
    const { table } = this;
    if (sameArea(area, table.area)) return;
    const titles = Array.from(
      { length: columns.count },
      (_, index) => table.columns[columns.left + index] ?? '',
    );
    const { core, tables, labels } = this.parts;
    core.quietly(() => tables.setArea(this.id, area));
    tables.record(this.id).columns = titles;
    tables.registerRows(this.id);
    syncHeaders(core, tables, this.table, labels.column);
    core.formulasChanged(mentions(table.name));
  }

  insertColumn(index: number, title?: string): void {
    const { table } = this;
    const { core, tables, labels } = this.parts;
    refuseStructure(core, table.sheetId);
    const header = title ?? uniqueTitles([...table.columns, ''], labels.column).at(-1) ?? '';
    if (header === '' || this.hasColumn(header))
      throw new SheetRuleBroken('invalidArgument', 'The header must be new.');
    if (index < 0 || index > table.columns.length)
      throw new SheetRuleBroken('invalidArgument', 'No such column.');
    const column = table.area.left + index;
    const { top, bottom, left, right } = table.area;
    const across = { from: top, to: bottom };
    core.quietly(() => {
      shiftCells(this.parts, table.sheetId, {
        of: 'columns',
        kind: 'inserted',
        first: column,
        count: 1,
        across,
      });
      tables.setArea(this.id, { top, bottom, left, right: right + 1 });
    });
    tables.record(this.id).columns = [
      ...table.columns.slice(0, index),
      header,
      ...table.columns.slice(index),
    ];
    core.change(table.sheetId, { [top]: { [column]: constantCell(header) } });
    tables.registerRows(this.id);
    core.formulasChanged(mentions(table.name));
    this.parts.shifted(table.sheetId, { of: 'columns', kind: 'inserted', first: column, count: 1, across });
  }

  renameColumn(index: number, header: string): void {
    const { table } = this;
    const { core, tables } = this.parts;
    const old = table.columns[index];
    if (old === undefined) throw new SheetRuleBroken('itemNotFound', 'No such column.');
    if (old === header) return;
    if (header === '' || (header.toLowerCase() !== old.toLowerCase() && this.hasColumn(header))) {
      throw new SheetRuleBroken('invalidArgument', 'The header must be new.');
    }
    if (table.showHeaders) {
      this.sheet.write(
        {
          ...table.area,
          bottom: table.area.top,
          left: table.area.left + index,
          right: table.area.left + index,
        },
        [[`'${header}`]],
      );
    } else {
      renameColumns(
        core,
        tables,
        table,
        table.columns.map((title, at) => (at === index ? header : title)),
      );
    }
  }

  delete(): void {
    const { area, sheet } = this;
    this.convertToRange();
    this.parts.core.quietly(() => sheet.clear(area, 'all'));
  }

  convertToRange(): void {
    refuseStructure(this.parts.core, this.table.sheetId);
    this.parts.core.quietly(() => this.parts.tables.remove(this.id));
  }

  get toBook(): BookTable {
    const { name, area, columns, showHeaders, showTotals } = this.table;
    const { showFilterButton, showBandedRows, style, filter, sort } = this.parts.tables.record(this.id);
    return {
      name,
      area,
      columns,
      showHeaders,
      showTotals,
      showFilterButton,
      showBandedRows,
      style,
      ...(filter && filter.length > 0 ? { filter } : {}),
      ...(sort ? { sort } : {}),
    };
  }

  private hasColumn(header: string): boolean {
    return this.columns.some((title) => title.toLowerCase() === header.toLowerCase());
  }

  private refuseOverlap(area: Area): void {
    const others = this.parts.tables.onSheet(this.table.sheetId).filter((other) => other.id !== this.id);
    if (others.some((other) => cellsMeet(other.area, area))) {
      throw new SheetRuleBroken('invalidArgument', 'Tables cannot overlap.');
    }
  }

  private addTotalsRow(): void {
    const { table } = this;
    const { core, tables, labels } = this.parts;
    const { top, left, bottom, right } = table.area;
    const below: Area = { top: bottom + 1, bottom: bottom + 1, left, right };
    this.refuseOverlap(below);
    core.quietly(() => {
      if (!this.isEmpty(below)) {
        shiftCells(this.parts, table.sheetId, bandOf(below, 'rows', 'inserted'));
      }
      tables.setArea(this.id, { top, left, bottom: bottom + 1, right });
      tables.record(this.id).showTotals = true;
      tables.registerRows(this.id);
      const last = table.columns.at(-1) ?? '';
      const sum = this.sumsColumn(right)
        ? `=SUBTOTAL(109,${table.name}[${last}])`
        : `=SUBTOTAL(103,${table.name}[${last}])`;
      const width = right - left + 1;
      const cells = Array.from({ length: width }, (_, at) =>
        at === width - 1 ? sum : at === 0 ? `'${labels.total}` : undefined,
      );
      this.sheet.write(below, [cells]);
    });
    core.formulasChanged(mentions(table.name));
  }

  private removeTotalsRow(): void {
    const { table } = this;
    const { core, tables } = this.parts;
    const { bottom } = table.area;
    core.quietly(() => {
      this.sheet.clear({ ...table.area, top: bottom }, 'contents');
      tables.record(this.id).showTotals = false;
      tables.setArea(this.id, { ...table.area, bottom: bottom - 1 });
      tables.registerRows(this.id);
    });
    core.formulasChanged(mentions(table.name));
  }

  private isEmpty(area: Area): boolean {
    for (let column = area.left; column <= area.right; column += 1) {
      if (this.sheet.value(area.top, column) !== null || this.sheet.formula(area.top, column) !== undefined)
        return false;
    }
    return true;
  }

  private sumsColumn(column: number): boolean {
    const { area } = this;
    for (let row = area.top + 1; row < area.bottom; row += 1) {
      const value = this.sheet.value(row, column);
      if (value !== null) return typeof value === 'number';
    }
    return false;
  }
}
