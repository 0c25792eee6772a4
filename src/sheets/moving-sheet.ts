import type { Area } from '../core/book/area';
import type { BookAutoFilter } from '../core/book/filter';
import { moveCells } from './cell-move';
import { copyCells } from './copying';
import { filterRows, refuseFilter } from './filters';
import { bandOf, changeBand } from './sheet-bands';
import { sortCells } from './sorting';
import type { CellCopy, SheetModel, Sorting } from './workbook-model';
import type { WorkbookParts } from './workbook-parts';

/** What moves the cells of a sheet: coming in and going out, copying, sorting, filtering. */
export abstract class MovingSheet {
  constructor(
    protected readonly parts: WorkbookParts,
    readonly id: string,
  ) {}

  insertCells(area: Area, shift: 'down' | 'right'): void {
    changeBand(this.parts, this.id, bandOf(area, shift === 'down' ? 'rows' : 'columns', 'inserted'));
  }

  deleteCells(area: Area, shift: 'up' | 'left'): void {
    changeBand(this.parts, this.id, bandOf(area, shift === 'up' ? 'rows' : 'columns', 'deleted'));
  }

  insertRows(first: number, count: number): void {
    changeBand(this.parts, this.id, { of: 'rows', kind: 'inserted', first, count });
  }

  deleteRows(first: number, count: number): void {
    changeBand(this.parts, this.id, { of: 'rows', kind: 'deleted', first, count });
  }

  insertColumns(first: number, count: number): void {
    changeBand(this.parts, this.id, { of: 'columns', kind: 'inserted', first, count });
  }

  deleteColumns(first: number, count: number): void {
    changeBand(this.parts, this.id, { of: 'columns', kind: 'deleted', first, count });
  }

  copyFrom(source: SheetModel, area: Area, target: Area, copy: CellCopy): Area {
    const from = { sheetId: source.id, area };
    return copyCells(this.parts, from, { sheetId: this.id, area: target }, copy);
  }

  moveCells(area: Area, sheet: SheetModel, corner: { readonly top: number; readonly left: number }): Area {
    const to = moveCells(this.parts, { sheetId: this.id, area }, sheet.id, corner);
    this.parts.edited(this.id, area, 'cells');
    this.parts.edited(sheet.id, to, 'cells');
    return to;
  }

  sort(area: Area, sorting: Sorting): void {
    if (sortCells(this.parts.core, this.id, area, sorting))
      this.parts.edited(this.id, area, sorting.of === 'rows' ? 'rowsSorted' : 'columnsSorted');
  }

  get autoFilter(): BookAutoFilter | undefined {
    return this.parts.core.state(this.id).autoFilter;
  }

  setAutoFilter(filter: BookAutoFilter | undefined): void {
    const { core } = this.parts;
    refuseFilter(core, this.id);
    const before = this.autoFilter;
    core.state(this.id).autoFilter = filter;
    if (before) filterRows(core, this.id, { ...before.area, top: before.area.top + 1 }, []);
    if (filter) filterRows(core, this.id, { ...filter.area, top: filter.area.top + 1 }, filter.columns);
  }
}
