import { BooleanNumber } from '@univerjs/core';
import {
  RemoveSheetCommand,
  SetFrozenMutation,
  SetTabColorMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { Area } from '../core/book/area';
import type {
  BookConditionalFormat,
  BookProtection,
  BookValidation,
  ValidationRule,
} from '../core/book/book';
import type { Style } from '../core/book/style';
import type { CellValue } from '../core/values/cell-value';
import { freezeOf } from './book-snapshot';
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  rowHeight,
  setColumnsHidden,
  setColumnWidth,
  setRowHeight,
  setRowsHidden,
} from './dimensions';
import { mergeCells, unmergeCells } from './merges';
import { withTableName, withoutTableName } from './own-row-references';
import { refuseStructure } from './protection';
import { readStyle, readText, readValue, spillCovering, spillFrom, usedArea } from './read-cells';
import { MovingSheet } from './moving-sheet';
import {
  activateSheet,
  deletable,
  moveSheet,
  renameSheet,
  selectCells,
  sheetVisibility,
  showSheet,
} from './sheet-lifecycle';
import { createTable } from './table-creation';
import { areaHasCell, areaOfRange, areaWithout } from './univer-range';
import { validationAt, withValidation } from './validations';
import { type SheetModel, SheetRuleBroken, type StylePatch, type TableModel } from './workbook-model';
import type { WorkbookParts } from './workbook-parts';
import { clearCells, type Entry, styleCells, writeCells } from './write-cells';

export class UniverSheet extends MovingSheet implements SheetModel {
  private get core(): WorkbookParts['core'] {
    return this.parts.core;
  }

  private get place(): { readonly unitId: string; readonly subUnitId: string } {
    return { unitId: this.core.unitId, subUnitId: this.id };
  }

  get name(): string {
    return this.core.worksheet(this.id).getName();
  }

  set name(name: string) {
    renameSheet(this.core, this.id, name);
  }

  get index(): number {
    return this.core.workbook.getSheetOrders().indexOf(this.id);
  }

  get visibility(): 'visible' | 'hidden' | 'veryHidden' {
    return sheetVisibility(this.core, this.id);
  }

  set visibility(visibility: 'visible' | 'hidden' | 'veryHidden') {
    showSheet(this.core, this.id, visibility);
  }

  get tabColor(): string | undefined {
    const color = this.core.worksheet(this.id).getConfig().tabColor;
    return color === undefined || color === '' ? undefined : color;
  }

  set tabColor(color: string | undefined) {
    this.core.run(SetTabColorMutation.id, { ...this.place, color: color ?? '' });
  }

  get showGridlines(): boolean {
    return this.core.worksheet(this.id).getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  set showGridlines(show: boolean) {
    const showGridlines = show ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.core.run(ToggleGridlinesMutation.id, { ...this.place, showGridlines });
  }

  get protection(): BookProtection | undefined {
    return this.core.state(this.id).protection;
  }

  protect(options: BookProtection): void {
    if (this.protection) throw new SheetRuleBroken('invalidOperation', 'The sheet is already protected.');
    this.core.state(this.id).protection = options;
  }

  unprotect(): void {
    this.core.state(this.id).protection = undefined;
  }

  activate(): void {
    activateSheet(this.core, this.id);
  }

  select(area: Area): void {
    selectCells(this.core, this.id, area);
  }

  delete(): void {
    for (const table of deletable(this.core, this.id) ? this.tables : []) table.convertToRange();
    this.core.run(RemoveSheetCommand.id, this.place);
  }

  move(index: number): void {
    moveSheet(this.core, this.id, index);
  }

  value(row: number, column: number): CellValue {
    return readValue(this.core, this.id, row, column);
  }

  formula(row: number, column: number): string | undefined {
    const formula = this.core.formulaAt(this.id, row, column);
    if (formula === undefined) return undefined;
    const table = this.parts.tables.onSheet(this.id).find((own) => areaHasCell(own.area, row, column));
    return table ? withoutTableName(formula, table.name) : formula;
  }

  text(row: number, column: number): string {
    return readText(this.core, this.id, row, column);
  }

  write(area: Area, entries: readonly (readonly Entry[])[]): void {
    writeCells(this.core, this.id, area, entries, (formula, row, column) => {
      if (!formula.includes('[')) return formula;
      const table = this.parts.tables.onSheet(this.id).find((own) => areaHasCell(own.area, row, column));
      return table ? withTableName(formula, table.name) : formula;
    });
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats'): void {
    clearCells(this.core, this.id, area, what);
    if (what === 'all') this.setValidation(area, { rule: { type: 'any' } });
    if (what === 'contents' || this.conditionalFormats.length === 0) return;
    this.conditionalFormats = this.conditionalFormats.flatMap((format) => {
      const areas = format.areas.flatMap((own) => areaWithout(own, area));
      return areas.length === 0 ? [] : [{ ...format, areas }];
    });
  }

  setStyle(area: Area, patch: StylePatch): void {
    styleCells(this.core, this.id, area, patch);
  }

  style(row: number, column: number): Style {
    return readStyle(this.core, this.id, row, column);
  }

  columnWidth(column: number): number {
    return columnWidth(this.core, this.id, column);
  }

  setColumnWidth(from: number, to: number, characters: number): void {
    setColumnWidth(this.core, this.id, from, to, characters);
  }

  rowHeight(row: number): number {
    return rowHeight(this.core, this.id, row);
  }

  setRowHeight(from: number, to: number, points: number): void {
    setRowHeight(this.core, this.id, from, to, points);
  }

  autofitColumns(from: number, to: number): void {
    autofitColumns(this.core, this.id, from, to);
  }

  autofitRows(from: number, to: number): void {
    autofitRows(this.core, this.id, from, to);
  }

  columnHidden(column: number): boolean {
    return this.core.worksheet(this.id).getColumnManager().getColumn(column)?.hd === BooleanNumber.TRUE;
  }

  setColumnsHidden(from: number, to: number, hidden: boolean): void {
    setColumnsHidden(this.core, this.id, from, to, hidden);
  }

  rowHidden(row: number): boolean {
    return this.core.worksheet(this.id).getRowManager().getRow(row)?.hd === BooleanNumber.TRUE;
  }

  setRowsHidden(from: number, to: number, hidden: boolean): void {
    setRowsHidden(this.core, this.id, from, to, hidden);
  }

  usedArea(valuesOnly: boolean): Area | undefined {
    return usedArea(this.core, this.id, valuesOnly);
  }

  spillFrom(row: number, column: number): Area | undefined {
    return spillFrom(this.core, this.id, row, column);
  }

  spillCovering(row: number, column: number): Area | undefined {
    return spillCovering(this.core, this.id, row, column);
  }

  get merges(): readonly Area[] {
    return this.core.worksheet(this.id).getMergeData().map(areaOfRange);
  }

  merge(area: Area): void {
    mergeCells(this.core, this.id, area);
  }

  unmerge(area: Area): void {
    unmergeCells(this.core, this.id, area);
  }

  get freeze(): { readonly rows: number; readonly columns: number } {
    const { ySplit, xSplit } = this.core.worksheet(this.id).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  setFreeze(rows: number, columns: number): void {
    this.core.run(SetFrozenMutation.id, { ...this.place, ...freezeOf({ rows, columns }) });
  }

  get tables(): readonly TableModel[] {
    return this.parts.tables.onSheet(this.id).map((table) => this.parts.tableModel(table.id));
  }

  addTable(area: Area, hasHeaders: boolean): TableModel {
    return this.parts.tableModel(createTable(this.parts, this.id, area, hasHeaders));
  }

  get validations(): readonly BookValidation[] {
    return this.core.state(this.id).validations;
  }

  setValidation(
    area: Area,
    validation: BookValidation | { readonly rule: Extract<ValidationRule, { type: 'any' }> },
  ): void {
    refuseStructure(this.core, this.id);
    const state = this.core.state(this.id);
    const next = withValidation(state.validations, area, 'areas' in validation ? validation : undefined);
    if (next === state.validations) return;
    state.validations = next;
    this.parts.showValidations(this.id);
  }

  validationAt(row: number, column: number): BookValidation | undefined {
    return validationAt(this.validations, row, column);
  }

  get conditionalFormats(): readonly BookConditionalFormat[] {
    return this.core.state(this.id).conditionalFormats;
  }

  set conditionalFormats(formats: readonly BookConditionalFormat[]) {
    refuseStructure(this.core, this.id);
    this.core.state(this.id).conditionalFormats = formats;
    this.parts.showConditionalFormats(this.id);
  }
}
