import { spillsOf } from './read-cells';
import { cellChange } from './cell-changes';
import type { WorkbookCore } from './workbook-core';

/** Rows of a sheet that are no longer as they were; "all" when cells have moved. */
export type RowsChanged = ReadonlySet<number> | 'all';

/**
 * Which rows of which sheets have changed since the workbook was opened, or since somebody took note: what
 * a save has to look at. A sheet that is not in the map is as it was.
 */
export class ChangedRows {
  private rows = new Map<string, Set<number> | 'all'>();
  /** Rows that spills cover: where one was, there may be nothing now. */
  private spilled = new Map<string, ReadonlySet<number>>();
  private readonly stop: () => void;

  constructor(private readonly core: WorkbookCore) {
    const watch = core.services.commands.onCommandExecuted((command) => {
      const change = cellChange(command);
      if (!change) return;
      if (change.kind === 'written') {
        if (change.unitId === core.unitId) this.add(change.sheetId, Object.keys(change.cells));
      } else if (change.kind === 'calculated') {
        for (const [sheetId, cells] of Object.entries(change.results[core.unitId] ?? {})) {
          this.add(sheetId, Object.keys(cells ?? {}));
        }
      } else if (change.kind === 'placed') {
        for (const { sheetId, cells } of change.unitId === core.unitId ? change.parts : [])
          this.add(sheetId, Object.keys(cells));
      } else if (change.sheetId !== undefined) this.rows.set(change.sheetId, 'all');
      else this.addAll();
    });
    this.stop = () => watch.dispose();
    this.noteSpills();
  }

  /** As they are now; looking does not take note. */
  get all(): ReadonlyMap<string, RowsChanged> {
    const all = new Map<string, RowsChanged>(this.rows);
    for (const sheetId of this.core.workbook.getSheetOrders()) {
      const rows = all.get(sheetId) ?? new Set<number>();
      if (rows === 'all') continue;
      const spilled = [...(this.spilled.get(sheetId) ?? []), ...spilledRows(this.core, sheetId)];
      if (spilled.length > 0) all.set(sheetId, new Set([...rows, ...spilled]));
    }
    return all;
  }

  /** From here on only what changes later is told. */
  takeNote(): void {
    this.rows = new Map();
    this.noteSpills();
  }

  /** What was noted has come to nothing: these rows count as changed after all. */
  giveBack(rows: ReadonlyMap<string, RowsChanged>): void {
    for (const [sheetId, changed] of rows) {
      if (changed === 'all') this.rows.set(sheetId, 'all');
      else this.add(sheetId, changed);
    }
  }

  dispose(): void {
    this.stop();
  }

  private add(sheetId: string, rows: Iterable<string | number>): void {
    const known = this.rows.get(sheetId) ?? new Set<number>();
    if (known === 'all') return;
    for (const row of rows) known.add(Number(row));
    this.rows.set(sheetId, known);
  }

  private addAll(): void {
    for (const sheetId of this.core.workbook.getSheetOrders()) this.rows.set(sheetId, 'all');
  }

  private noteSpills(): void {
    this.spilled = new Map(
      this.core.workbook.getSheetOrders().map((sheetId) => [sheetId, spilledRows(this.core, sheetId)]),
    );
  }
}

function spilledRows(core: WorkbookCore, sheetId: string): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { top, bottom } of spillsOf(core, sheetId))
    for (let row = top; row <= bottom; row += 1) rows.add(row);
  return rows;
}
