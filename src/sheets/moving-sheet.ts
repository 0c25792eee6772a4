import type { Area } from '../core/book/area';
import { bandOf, changeBand } from './sheet-bands';
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
}
