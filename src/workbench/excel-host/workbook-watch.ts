import { formatArea, type Area } from '../../core/book/area';
import type { CellValue } from '../../core/values/cell-value';
import type { Edit, SheetModel, WorkbookModel } from '../../sheets/workbook-model';
import { intersection, isOneCell } from './area-algebra';
import { valueType, wireValue } from './cell-values';
import { WHOLE_WORKBOOK, type EventRegister } from './event-register';
import { EVENT } from './event-types';
import type { JsonObject } from './wire-types';

/** Cells in another order are told as such, not as changed cells. */
const SORTED = { rowsSorted: EVENT.worksheetRowSorted, columnsSorted: EVENT.worksheetColumnSorted } as const;

const CHANGE_TYPES: Readonly<Record<Edit['kind'], string>> = {
  cells: 'RangeEdited',
  rowsInserted: 'RowInserted',
  rowsDeleted: 'RowDeleted',
  columnsInserted: 'ColumnInserted',
  columnsDeleted: 'ColumnDeleted',
  cellsInserted: 'CellInserted',
  cellsDeleted: 'CellDeleted',
  rowsSorted: 'RangeEdited',
  columnsSorted: 'RangeEdited',
};

/** Whether a change was made here or by another author. */
type EventSource = 'Local' | 'Remote';

/** Turns what happens to the workbook, by any hand, into Excel's events. */
export class WorkbookWatch {
  private sheets: readonly string[];
  private tables: readonly TableThere[];
  private active: string;
  private source: EventSource = 'Local';
  private readonly endings: readonly (() => void)[];

  constructor(
    private readonly book: WorkbookModel,
    private readonly events: EventRegister,
  ) {
    this.sheets = book.sheets.map((sheet) => sheet.id);
    this.tables = tablesThere(book);
    this.active = book.activeSheet.id;
    this.endings = [
      book.onEdit((edit) => this.edited(edit)),
      book.onSelection((sheet, area) => this.selected(sheet, area)),
      book.onCalculated((sheetIds) => this.calculated(sheetIds)),
    ];
  }

  end(): void {
    for (const end of this.endings) end();
  }

  /** Runs what another author does at another computer. */
  asCoauthor(deed: () => void): void {
    this.source = 'Remote';
    try {
      deed();
      this.lookAtSheets();
    } finally {
      this.source = 'Local';
    }
  }

  /** Compares sheets and tables with what they were: the workbook itself does not tell of them. */
  lookAtSheets(): void {
    const before = this.sheets;
    this.sheets = this.book.sheets.map((sheet) => sheet.id);
    for (const id of this.sheets) if (!before.includes(id)) this.sheetEvent(EVENT.worksheetAdded, id);
    for (const id of before) if (!this.sheets.includes(id)) this.sheetEvent(EVENT.worksheetDeleted, id);
    this.lookAtTables();
    const active = this.book.activeSheet.id;
    if (active === this.active) return;
    this.sheetEvent(EVENT.worksheetDeactivated, this.active);
    this.sheetEvent(EVENT.worksheetActivated, active);
    this.active = active;
  }

  private lookAtTables(): void {
    const before = this.tables;
    this.tables = tablesThere(this.book);
    const { source } = this;
    const tell = (type: number, { tableId, tableName, worksheetId }: TableThere): void => {
      const message = { tableId, worksheetId, source };
      for (const target of [worksheetId, WHOLE_WORKBOOK])
        this.events.raise(type, target, () =>
          type === EVENT.tableDeleted ? { ...message, tableName } : message,
        );
    };
    for (const table of this.tables) if (!isAmong(before, table)) tell(EVENT.tableAdded, table);
    for (const table of before) if (!isAmong(this.tables, table)) tell(EVENT.tableDeleted, table);
  }

  private sheetEvent(type: number, worksheetId: string): void {
    const { source } = this;
    for (const target of [worksheetId, WHOLE_WORKBOOK]) {
      this.events.raise(type, target, () => ({ worksheetId, source }));
    }
  }

  private calculated(sheetIds: readonly string[]): void {
    for (const worksheetId of sheetIds) {
      for (const target of [worksheetId, WHOLE_WORKBOOK])
        this.events.raise(EVENT.worksheetCalculated, target, () => ({ worksheetId }));
    }
  }

  private selected(sheet: SheetModel, area: Area): void {
    this.lookAtSheets();
    for (const target of [sheet.id, WHOLE_WORKBOOK]) {
      this.events.raise(EVENT.worksheetSelectionChanged, target, () => ({
        worksheetId: sheet.id,
        address: formatArea(area),
      }));
    }
  }

  private edited(edit: Edit): void {
    this.lookAtSheets();
    const { source } = this;
    if (edit.kind === 'rowsSorted' || edit.kind === 'columnsSorted') {
      const order = { worksheetId: edit.sheet.id, address: formatArea(edit.area), source };
      for (const target of [edit.sheet.id, WHOLE_WORKBOOK])
        this.events.raise(SORTED[edit.kind], target, () => order);
      return;
    }
    const describe = (): JsonObject => describeEdit(edit, edit.area, source);
    for (const target of [edit.sheet.id, WHOLE_WORKBOOK])
      this.events.raise(EVENT.worksheetChanged, target, describe);
    for (const table of edit.sheet.tables) {
      const area = intersection(table.area, edit.area);
      if (area === undefined) continue;
      for (const target of [table.id, edit.sheet.id, WHOLE_WORKBOOK]) {
        this.events.raise(EVENT.tableChanged, target, () => ({
          ...describeEdit(edit, area, source),
          tableId: table.id,
        }));
      }
    }
  }
}

interface TableThere {
  readonly tableId: string;
  readonly tableName: string;
  readonly worksheetId: string;
}

function tablesThere(book: WorkbookModel): readonly TableThere[] {
  return book.tables.map(({ id, name, sheet }) => ({ tableId: id, tableName: name, worksheetId: sheet.id }));
}

function isAmong(tables: readonly TableThere[], { tableId }: TableThere): boolean {
  return tables.some((table) => table.tableId === tableId);
}

function describeEdit(edit: Edit, area: Area, source: EventSource): JsonObject {
  const address = formatArea(area);
  return {
    worksheetId: edit.sheet.id,
    address,
    changeType: CHANGE_TYPES[edit.kind],
    source,
    triggerSource: edit.by === 'addIn' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: shiftOf(edit),
    referenceId: eventReference(edit.sheet, address),
    ...(isOneCell(area) ? details(edit, area) : {}),
  };
}

/** Which way cells went; Excel says so for parts of rows and columns only. */
function shiftOf({ kind, of }: Edit): string {
  if (kind === 'cellsInserted') return of === 'columns' ? 'ShiftCellRight' : 'ShiftCellDown';
  if (kind === 'cellsDeleted') return of === 'columns' ? 'ShiftCellLeft' : 'ShiftCellUp';
  return 'None';
}

/** Only a change of one cell says what was there before and what is there now. */
function details(edit: Edit, { top, left }: Area): JsonObject {
  if (edit.before === undefined) return {};
  const before: CellValue = edit.before;
  const after = edit.sheet.value(top, left);
  return {
    valueBefore: wireValue(before),
    valueAfter: wireValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

/** Names the cells of an event, so that the event's getRange() finds them. */
export function eventReference(sheet: SheetModel, address: string): string {
  return `event|${sheet.id}|${address}`;
}

/** The sheet's id and the address that an event's reference names; undefined when it is none. */
export function readEventReference(
  text: string,
): { readonly sheetId: string; readonly address: string } | undefined {
  const [mark, sheetId, address] = text.split('|');
  return mark === 'event' && sheetId !== undefined && address !== undefined
    ? { sheetId, address }
    : undefined;
}
