import type { ICommandService } from '@univerjs/core';
import { SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import { cellChange } from './cell-changes';

/** Tells whether the cells of a sheet are still those of before, for what is found by looking at all of them. */
export class CellVersions {
  private readonly sheets = new Map<string, number>();
  private last = 0;
  /** Version of every sheet at the time when cells moved who knows where. */
  private all = 0;

  constructor(commands: ICommandService) {
    commands.onCommandExecuted((command) => {
      this.last += 1;
      // Where spills are is told apart from the cells.
      if (command.id === SetArrayFormulaDataMutation.id) this.all = this.last;
      const change = cellChange(command);
      if (!change) return;
      switch (change.kind) {
        case 'written':
          return this.touch(change.unitId, change.sheetId);
        case 'placed':
          return change.parts.forEach(({ sheetId }) => this.touch(change.unitId, sheetId));
        case 'calculated':
          for (const [unitId, sheets] of Object.entries(change.results))
            for (const sheetId of Object.keys(sheets ?? {})) this.touch(unitId, sheetId);
          return;
        case 'moved':
          this.all = this.last;
      }
    });
  }

  /** Another number after every change of the sheet's cells or results. */
  of(unitId: string, sheetId: string): number {
    return Math.max(this.all, this.sheets.get(`${unitId} ${sheetId}`) ?? 0);
  }

  private touch(unitId: string, sheetId: string): void {
    this.sheets.set(`${unitId} ${sheetId}`, this.last);
  }
}
