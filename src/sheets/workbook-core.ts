import type { ICellData, IRange, Nullable, Workbook, Worksheet } from '@univerjs/core';
import { ObjectMatrix } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Area } from '../core/book/area';
import type { BookConditionalFormat, BookProtection, BookValidation } from '../core/book/book';
import type { BookAutoFilter } from '../core/book/filter';
import type { CellError } from '../core/values/cell-value';
import { AttachmentStore } from './attachment-store';
import type { CalculateNow } from './calculate-now';
import type { CellMatrix } from './cell-matrix';
import type { UniverServices } from './univer-services';
import { SheetRuleBroken } from './workbook-model';
import type { SheetModel } from './workbook-model';

/** What a sheet has in Excel and Univer has no equal for: kept here, shown there by translation. */
export interface SheetState {
  autoFilter: BookAutoFilter | undefined;
  validations: readonly BookValidation[];
  conditionalFormats: readonly BookConditionalFormat[];
  protection: BookProtection | undefined;
  veryHidden: boolean;
}

export type { CellMatrix };

/** One open workbook: Univer's unit and what its sheets, tables and names share. */
export class WorkbookCore {
  /** What lies over the cells. */
  readonly attachments = new AttachmentStore();
  private readonly states = new Map<string, SheetState>();
  private addInDepth = 0;
  private quietDepth = 0;
  private movingDepth = 0;
  private shiftDepth = 0;
  private putDepth = 0;

  constructor(
    readonly services: UniverServices,
    readonly workbook: Workbook,
    readonly calculation: CalculateNow,
    /** The sentence a custom function gave with the error in a cell. */
    readonly errorAt: (sheetId: string, row: number, column: number) => CellError | undefined,
    readonly thisYear: () => number,
    readonly sheetModel: (sheetId: string) => SheetModel,
  ) {}

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  worksheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new SheetRuleBroken('itemNotFound', 'The sheet has been deleted.');
    return sheet;
  }

  state(sheetId: string): SheetState {
    let state = this.states.get(sheetId);
    if (!state) {
      state = {
        autoFilter: undefined,
        validations: [],
        conditionalFormats: [],
        protection: undefined,
        veryHidden: false,
      };
      this.states.set(sheetId, state);
    }
    return state;
  }

  /** Runs one of Univer's commands or mutations; false when Univer refused it. */
  run(id: string, params: object): boolean {
    return this.services.commands.syncExecuteCommand(id, params) !== false;
  }

  /** Changes cells without an undo step: for what follows by itself from another change. */
  change(sheetId: string, cellValue: CellMatrix): void {
    this.quietly(() =>
      this.run(SetRangeValuesMutation.id, { unitId: this.unitId, subUnitId: sheetId, cellValue }),
    );
  }

  get isAddIn(): boolean {
    return this.addInDepth > 0;
  }

  asAddIn<T>(write: () => T): T {
    this.addInDepth += 1;
    try {
      return write();
    } finally {
      this.addInDepth -= 1;
    }
  }

  /** True while the engine itself writes: protection and events are for people and add-ins. */
  get isQuiet(): boolean {
    return this.quietDepth > 0;
  }

  quietly<T>(write: () => T): T {
    this.quietDepth += 1;
    try {
      return write();
    } finally {
      this.quietDepth -= 1;
    }
  }

  /** True while cells are carried elsewhere: what a header cell says in between means nothing. */
  get isMoving(): boolean {
    return this.movingDepth > 0;
  }

  moving(move: () => void): void {
    this.movingDepth += 1;
    try {
      move();
    } finally {
      this.movingDepth -= 1;
    }
  }

  /** True while cells are put as they are in place of typing: an edit like any other. */
  get isPutting(): boolean {
    return this.putDepth > 0;
  }

  putting(put: () => void): void {
    this.putDepth += 1;
    try {
      put();
    } finally {
      this.putDepth -= 1;
    }
  }

  /** True while the engine itself moves cells and sees to all that belongs to them. */
  get isShifting(): boolean {
    return this.shiftDepth > 0;
  }

  shifting(move: () => void): void {
    this.shiftDepth += 1;
    try {
      this.quietly(move);
    } finally {
      this.shiftDepth -= 1;
    }
  }

  /** Every formula of the workbook, where it stands. */
  forEachFormula(visit: (sheetId: string, row: number, column: number, formula: string) => void): void {
    const sheets = this.services.formulaData.getFormulaData()[this.unitId] ?? {};
    for (const [sheetId, rows] of Object.entries(sheets)) {
      new ObjectMatrix(rows ?? {}).forValue((row, column) => {
        const formula = this.formulaAt(sheetId, row, column);
        if (formula !== undefined) visit(sheetId, row, column, formula);
      });
    }
  }

  /** Univer shares one text among filled-down formulas; here each cell has its own. */
  formulaAt(sheetId: string, row: number, column: number): string | undefined {
    const cell: Nullable<ICellData> = this.workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
    if (!cell) return undefined;
    if (cell.f !== undefined && cell.f !== null && cell.f !== '') return cell.f;
    if (cell.si === undefined || cell.si === null || cell.si === '') return undefined;
    return this.services.formulaData.getFormulaStringByCell(row, column, sheetId, this.unitId) ?? undefined;
  }

  /** Tables, names or functions changed: formulas that mention them are read anew and recalculated. */
  formulasChanged(concerns: (formula: string) => boolean): void {
    this.services.functions.deleteFormulaAstCacheKey('');
    this.forEachFormula((sheetId, row, column, formula) => {
      if (concerns(formula)) this.markDirty(sheetId, { top: row, left: column, bottom: row, right: column });
    });
    this.calculation.calculateSoon();
  }

  markDirty(sheetId: string, area: Area): void {
    const range: IRange = {
      startRow: area.top,
      startColumn: area.left,
      endRow: area.bottom,
      endColumn: area.right,
    };
    this.calculation.markDirty({ unitId: this.unitId, sheetId, range });
  }
}
