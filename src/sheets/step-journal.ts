import { CommandType, LocalUndoRedoService } from '@univerjs/core';
import type { ICommandService, IUndoRedoItem } from '@univerjs/core';
import { RemoveSheetMutation } from '@univerjs/sheets';
import { sameSide, sideOf, putSideBack } from './side-state';
import type { SideState } from './side-state';
import { inversesOf } from './step-inverses';
import type { Inverse, TouchedCells } from './step-inverses';
import type { WorkbookParts } from './workbook-parts';

/** Univer's undo stack holds our steps as this one mutation. */
const STEP = 'kyodo.mutation.undo-step';

/** What takes a step back: the inverses in the order of what they take back, and what Univer has no place for. */
interface Step {
  readonly inverses: readonly Inverse[];
  readonly side: SideState;
}

interface StepParams {
  readonly unitId: string;
  readonly step: number;
}

const journals = new Map<string, StepJournal>();
const taught = new WeakSet<ICommandService>();

/** Univer hands its undo service out behind proxies that keep its methods: only the class can be taught. */
const pushItem = Object.getOwnPropertyDescriptor(LocalUndoRedoService.prototype, 'pushUndoRedo')?.value as (
  this: LocalUndoRedoService,
  item: IUndoRedoItem,
) => void;
LocalUndoRedoService.prototype.pushUndoRedo = function (this: LocalUndoRedoService, item: IUndoRedoItem) {
  const journal = journals.get(item.unitID);
  if (!journal || item.undoMutations.some(({ id }) => id === STEP)) pushItem.call(this, item);
  else journal.commandEnds();
};

/**
 * Undo by what happened rather than by what commands say: every mutation is written down with its inverse, whoever
 * caused it, together with tables, names and rules, which Univer does not know as Excel does. One command of a person,
 * with all that follows by itself, is one step; so is what an add-in does in requests that follow one another.
 */
export class StepJournal {
  private readonly steps = new Map<number, Step>();
  private open: Inverse[] | undefined;
  private openedByAddIn = false;
  /** The step that has just ended: what follows by itself belongs to it. */
  private latest: { readonly step: number; readonly inverses: Inverse[] } | undefined;
  private recording: Inverse[] | undefined;
  /** A sheet was deleted, which Excel cannot take back: nor anything before it. */
  private forgets = false;
  private side: SideState | undefined;
  private last = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly ends: (() => void)[] = [];

  constructor(private readonly parts: WorkbookParts) {
    const { commands } = parts.core.services;
    teach(commands);
    journals.set(parts.core.unitId, this);
    const listening = commands.beforeCommandExecuted((command, options) => {
      const unitId = (command.params as Partial<StepParams> | undefined)?.unitId;
      // Univer brings a formula into its own form before the mutation that carries it: that comes first.
      if (unitId !== parts.core.unitId || options?.['applyFormulaCalculationResult'] === true) return;
      if (command.id === RemoveSheetMutation.id && !this.recording) this.forgets = true;
      const inverses = inversesOf(parts.core, command);
      if (inverses.length > 0) this.record(inverses);
    });
    this.ends.push(
      () => listening.dispose(),
      () => journals.delete(parts.core.unitId),
      () => clearTimeout(this.timer),
    );
  }

  /** The workbook is open: what comes now can be undone. */
  begin(): void {
    this.open = undefined;
    this.latest = undefined;
    this.side = sideOf(this.parts);
  }

  dispose(): void {
    for (const end of this.ends.splice(0)) end();
  }

  /** What has happened since the last step is one. */
  close(): void {
    if (this.ends.length === 0) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    const now = sideOf(this.parts);
    const before = this.side ?? now;
    const inverses = this.open;
    this.open = undefined;
    this.side = now;
    if (this.forgets) {
      this.forgets = false;
      this.steps.clear();
      this.latest = undefined;
      this.parts.core.services.undo.clearUndoRedo(this.parts.core.unitId);
      return;
    }
    if (!inverses && sameSide(before, now)) return;
    if (!inverses && this.latest) return;
    const step = (this.last += 1);
    const made = inverses ?? [];
    this.steps.set(step, { inverses: made, side: before });
    this.latest = { step, inverses: made };
    const { unitId } = this.parts.core;
    const mutation = { id: STEP, params: { unitId, step } };
    const { undo } = this.parts.core.services;
    undo.pushUndoRedo({ unitID: unitId, undoMutations: [mutation], redoMutations: [mutation] });
    this.timer = setTimeout(() => (this.latest = undefined), 0);
  }

  /** Takes a step back; its place is taken by what brings it again. */
  run(step: number): boolean {
    const stored = this.steps.get(step);
    if (!stored) return false;
    const { core } = this.parts;
    this.latest = undefined;
    const side = sideOf(this.parts);
    const recorded: Inverse[] = [];
    const touched: TouchedCells[] = [];
    this.recording = recorded;
    try {
      core.shifting(() => {
        for (const inverse of [...stored.inverses].reverse()) {
          const cells = inverse.touches?.();
          if (cells) touched.push(cells);
          inverse.run();
        }
        putSideBack(this.parts, stored.side);
      });
    } finally {
      this.recording = undefined;
    }
    this.side = sideOf(this.parts);
    this.steps.set(step, { inverses: recorded, side });
    core.formulasChanged(() => true);
    for (const { sheetId, area } of touched) this.parts.edited(sheetId, area, 'cells');
    return true;
  }

  private record(inverses: readonly Inverse[]): void {
    const { isAddIn, isQuiet } = this.parts.core;
    if (this.open && !this.recording && !isQuiet && this.openedByAddIn !== isAddIn) this.close();
    const into = this.recording ?? this.open ?? (isQuiet ? this.latest?.inverses : undefined);
    if (into) {
      into.push(...inverses);
      return;
    }
    this.open = [...inverses];
    this.openedByAddIn = isAddIn;
    if (!isAddIn) this.timer ??= setTimeout(() => this.close(), 0);
  }

  /** A command of Univer's is done; an add-in's step ends when its requests do. */
  commandEnds(): void {
    const { core } = this.parts;
    const batching = (core.services.undo as unknown as { readonly _batchingStatus?: Map<string, unknown> })
      ._batchingStatus;
    if (!core.isAddIn && !core.isShifting && batching?.has(core.unitId) !== true) this.close();
  }
}

function teach(commands: ICommandService): void {
  if (taught.has(commands)) return;
  taught.add(commands);
  commands.registerCommand({
    id: STEP,
    type: CommandType.MUTATION,
    handler: (_accessor, params?: StepParams) =>
      params ? (journals.get(params.unitId)?.run(params.step) ?? false) : false,
  });
}
