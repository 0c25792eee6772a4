import { RedoCommand, UndoCommand } from '@univerjs/core';
import { InsertSheetCommand } from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS } from '../core/book/area';
import type { Area } from '../core/book/area';
import type { BookName } from '../core/book/book';
import { areaOfBand } from './band-shift';
import type { Band } from './band-shift';
import { watchCalculations } from './calculation-watch';
import { completeFormulas } from './complete-formulas';
import { watchEdits } from './edit-watch';
import type { ContentChange } from './edit-watch';
import { routeGridOrder, showFilters } from './filter-view';
import { routeGridMoves } from './grid-moves';
import type { NameStore } from './name-store';
import { readValue } from './read-cells';
import { moveRules } from './moved-rules';
import { watchNames } from './name-watch';
import { syncHeaders } from './table-headers';
import type { TableStore } from './table-store';
import { growTables } from './table-growth';
import { readHeadersLater, watchTables } from './table-watch';
import { areaOfRange, cellsMeet } from './univer-range';
import { stripOfBand } from './shift-plan';
import { isSheetName } from './sheet-lifecycle';
import { StepJournal } from './step-journal';
import { UniverSheet } from './univer-sheet';
import { UniverTable } from './univer-table';
import type { WorkbookCore } from './workbook-core';
import { SheetRuleBroken } from './workbook-model';
import type { Edit, SheetModel, TableModel, WorkbookAttachments, WorkbookModel } from './workbook-model';
import type { WorkbookParts } from './workbook-parts';
import { LEAST_COLUMNS, LEAST_ROWS } from './book-snapshot';

const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

const KINDS = {
  rows: { inserted: 'rowsInserted', deleted: 'rowsDeleted' },
  columns: { inserted: 'columnsInserted', deleted: 'columnsDeleted' },
} as const;

const CELL_KINDS = { inserted: 'cellsInserted', deleted: 'cellsDeleted' } as const;

/** What the workbook asks of the functions that run in it. */
export interface PendingCalls {
  /** Ends when every call that is not a stream has answered. */
  answered(): Promise<void>;
  readonly pending: number;
  /** Cells were written: their calls are over. */
  forget(sheetId: string, area: Area): void;
}

/** An Excel workbook over a Univer one. */
export class UniverWorkbook implements WorkbookModel {
  readonly settings: Map<string, string>;
  readonly date1904: boolean;
  private readonly sheetModels = new Map<string, UniverSheet>();
  private readonly tableModels = new Map<string, UniverTable>();
  private readonly editListeners = new Set<(edit: Edit) => void>();
  private readonly refusalListeners = new Set<(rule: SheetRuleBroken) => void>();
  private readonly selectionListeners = new Set<(sheet: SheetModel, area: Area) => void>();
  private readonly undoing: (() => void)[] = [];
  readonly parts: WorkbookParts;
  private readonly journal: StepJournal;

  constructor(
    readonly core: WorkbookCore,
    tables: TableStore,
    names: NameStore,
    private readonly calls: PendingCalls,
    more: Pick<WorkbookParts, 'labels' | 'showValidations' | 'showConditionalFormats'> & {
      readonly settings: Readonly<Record<string, string>>;
      readonly date1904: boolean;
      readonly close: () => void;
    },
  ) {
    this.settings = new Map(Object.entries(more.settings));
    this.date1904 = more.date1904;
    this.parts = {
      ...more,
      core,
      tables,
      names,
      tableModel: (id) => this.tableModel(id),
      shifted: (sheetId, band) => this.shifted(sheetId, band),
      showFilters: (tableId) => showFilters(core, tables, tableId),
      edited: (sheetId, area, kind) => this.edited(sheetId, area, kind),
      refused: (rule) => {
        for (const listener of [...this.refusalListeners]) listener(rule);
      },
    };
    this.undoing.push(
      watchEdits(core, (change) => this.changed(change)),
      more.close,
    );
    this.undoing.push(
      watchTables(this.parts),
      routeGridMoves(this.parts, this),
      routeGridOrder(this.parts, this),
    );
    this.undoing.push(watchNames(this.parts, (sheetId) => this.calls.forget(sheetId, WHOLE_SHEET)));
    this.watchSelection();
    this.journal = new StepJournal(this.parts);
    this.undoing.push(() => this.journal.dispose());
  }

  get sheets(): readonly SheetModel[] {
    return this.core.workbook.getSheetOrders().map((id) => this.sheetModel(id));
  }

  get activeSheet(): SheetModel {
    const active = this.core.workbook.getActiveSheet(true) ?? this.core.workbook.getSheets()[0];
    if (!active) throw new SheetRuleBroken('itemNotFound', 'The workbook has no sheet.');
    return this.sheetModel(active.getSheetId());
  }

  get selection(): Area {
    const selections = this.core.services.selections.getCurrentSelections();
    const last = selections.at(-1)?.range;
    return last ? areaOfRange(last) : { top: 0, left: 0, bottom: 0, right: 0 };
  }

  get attachments(): WorkbookAttachments {
    return this.core.attachments;
  }

  get names(): readonly BookName[] {
    return this.parts.names.all;
  }

  setName(name: BookName): void {
    if (this.parts.tables.byName(name.name))
      throw new SheetRuleBroken('itemAlreadyExists', 'A table is already called so.');
    this.parts.names.set(name);
  }

  removeName(name: string, sheet?: string): void {
    this.parts.names.remove(name, sheet);
  }

  get tables(): readonly TableModel[] {
    return this.parts.tables.all.map((table) => this.tableModel(table.id));
  }

  addSheet(name: string): SheetModel {
    if (!isSheetName(name)) throw new SheetRuleBroken('invalidArgument', 'The sheet name is not valid.');
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new SheetRuleBroken('itemAlreadyExists', 'A sheet is already called so.');
    }
    const id = this.freeSheetId();
    const index = this.core.workbook.getSheetOrders().length;
    const active = this.core.workbook.getActiveSheet(true)?.getSheetId();
    const sheet = { id, name, rowCount: LEAST_ROWS, columnCount: LEAST_COLUMNS };
    this.core.run(InsertSheetCommand.id, { unitId: this.core.unitId, index, sheet });
    if (active !== undefined) this.sheetModel(active).activate();
    return this.sheetModel(id);
  }

  settle(): Promise<void> | undefined {
    return this.core.calculation.settle();
  }

  async calculateAll(): Promise<void> {
    this.core.calculation.markAllDirty();
    await this.settle();
  }

  async idle(): Promise<void> {
    do {
      await this.settle();
      await this.calls.answered();
    } while (this.calls.pending > 0 || this.settle() !== undefined);
  }

  onEdit(listener: (edit: Edit) => void): () => void {
    this.editListeners.add(listener);
    return () => this.editListeners.delete(listener);
  }

  onRefusal(listener: (rule: SheetRuleBroken) => void): () => void {
    this.refusalListeners.add(listener);
    return () => this.refusalListeners.delete(listener);
  }

  onCalculated(listener: (sheetIds: readonly string[]) => void): () => void {
    return watchCalculations(this.core, listener);
  }

  onSelection(listener: (sheet: SheetModel, area: Area) => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  asAddIn<T>(write: () => T): T {
    return this.core.asAddIn(write);
  }

  /** Everything of the book is in: what comes now can be undone. */
  loaded(): void {
    this.journal.begin();
  }

  endStep(): void {
    this.journal.close();
  }

  undo(): boolean {
    this.journal.close();
    this.core.services.instances.focusUnit(this.core.unitId);
    return this.core.services.undo.pitchTopUndoElement() !== null && this.core.run(UndoCommand.id, {});
  }

  redo(): boolean {
    this.journal.close();
    this.core.services.instances.focusUnit(this.core.unitId);
    return this.core.services.undo.pitchTopRedoElement() !== null && this.core.run(RedoCommand.id, {});
  }

  dispose(): void {
    for (const step of this.undoing.splice(0)) step();
    this.editListeners.clear();
    this.selectionListeners.clear();
  }

  sheetModel(id: string): UniverSheet {
    let model = this.sheetModels.get(id);
    if (!model) {
      model = new UniverSheet(this.parts, id);
      this.sheetModels.set(id, model);
    }
    return model;
  }

  private tableModel(id: string): UniverTable {
    let model = this.tableModels.get(id);
    if (!model) {
      model = new UniverTable(this.parts, id);
      this.tableModels.set(id, model);
    }
    return model;
  }

  private freeSheetId(): string {
    for (let number = this.core.workbook.getSheets().length + 1; ; number += 1) {
      const id = `s${number}`;
      if (!this.core.workbook.getSheetBySheetId(id)) return id;
    }
  }

  /** Cells came in or went out, by the engine's own hand. */
  private shifted(sheetId: string, band: Band): void {
    this.calls.forget(sheetId, stripOfBand(band));
    const kind = band.across ? CELL_KINDS[band.kind] : KINDS[band.of][band.kind];
    this.edited(sheetId, areaOfBand(band), kind, band.of);
  }

  private edited(sheetId: string, area: Area, kind: Edit['kind'], of?: Band['of']): void {
    if (this.core.isQuiet) return;
    const by = this.core.isAddIn ? 'addIn' : 'user';
    this.tell({ sheet: this.sheetModel(sheetId), area, by, kind, ...(of ? { of } : {}) });
  }

  private tell(edit: Edit): void {
    for (const listener of [...this.editListeners]) listener(edit);
  }

  private changed(change: ContentChange): void {
    const { sheetId, area, band } = change;
    if (band) moveRules(this.core, sheetId, band);
    else this.calls.forget(sheetId, area);
    completeFormulas(this.parts, change);
    for (const table of band ? [] : this.parts.tables.onSheet(sheetId)) {
      if (!cellsMeet(area, { ...table.area, bottom: table.area.top })) continue;
      if (change.moved) readHeadersLater(this.parts, table.id);
      else syncHeaders(this.core, this.parts.tables, table, this.parts.labels.column);
    }
    if (this.core.isQuiet) return;
    if (change.by === 'user' && !band && !change.moved) growTables(this.parts, change);
    const one = area.top === area.bottom && area.left === area.right && change.before !== undefined;
    const values = one && {
      before: change.before,
      after: readValue(this.core, sheetId, area.top, area.left),
    };
    const kind = band ? KINDS[band.of][band.kind] : 'cells';
    this.tell({ sheet: this.sheetModel(sheetId), area, by: change.by, kind, ...(values || {}) });
  }

  private watchSelection(): void {
    const subscription = this.core.services.selections.selectionChanged$.subscribe((selections) => {
      const last = selections?.at(-1)?.range;
      if (!last) return;
      for (const listener of [...this.selectionListeners]) listener(this.activeSheet, areaOfRange(last));
    });
    this.undoing.push(() => subscription.unsubscribe());
  }
}
