import {
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetSuperTableMutation,
} from '@univerjs/engine-formula';
import type { ISetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import type { IUnitRange } from '@univerjs/core';
import type { UniverServices } from './univer-services';

/** `functionsExecutedState` of a calculation that wrote results. */
const WROTE_RESULTS = 3;

/** More rounds than this means that calculations keep dirtying each other. */
const MOST_ROUNDS = 200;

type DirtyData = ISetFormulaCalculationStartMutation;

/** What Univer's controller keeps to itself: the commands that wait for its 100 ms timer. */
interface WaitingCommands {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: DirtyData;
  _generateDirty(commands: unknown[]): DirtyData;
  _mergeDirty(a: DirtyData, b: DirtyData): DirtyData;
}

/** The part of Univer's calculator where an unexpected throw would leave the calculation open for ever. */
interface CalculationSteps {
  _executeStep(): Promise<unknown>;
}

/** Is told of each calculation. */
export interface CalculationWatcher {
  /** `fresh`: cells changed; otherwise only answers arrived or spills moved. */
  starts(fresh: boolean): void;
  ends(): void;
}

/** Knows after a calculation what has to be calculated once more. */
export interface Tracker {
  toCalculateAgain(): readonly IUnitRange[];
}

interface Running {
  readonly done: Promise<void>;
  readonly finish: () => void;
}

/**
 * Calculation without waiting: Univer collects changes for 100 ms before it calculates; here the
 * waiting changes are taken at once (or on the next turn, when nobody settles), calculations run one after another, and `settle` ends when
 * the results are in the cells.
 */
export class CalculateNow {
  private running: Running | undefined;
  private settling: Promise<void> | undefined;
  private extra: IUnitRange[] = [];
  private arrived: IUnitRange[] = [];
  private changed = false;
  private forceNext = false;
  private fault: unknown;
  private kick: ReturnType<typeof setTimeout> | undefined;
  private readonly undo: (() => void)[] = [];
  private readonly waiting: WaitingCommands;

  constructor(
    private readonly services: UniverServices,
    private readonly trackers: readonly Tracker[],
    private readonly watcher: CalculationWatcher,
  ) {
    this.waiting = services.trigger as unknown as WaitingCommands;
    this.guardSteps();
    this.watchCommands();
    const subscription = services.calculation.executionCompleteListener$.subscribe((data) => {
      if (data.functionsExecutedState !== WROTE_RESULTS) queueMicrotask(() => this.end());
    });
    this.undo.push(() => subscription.unsubscribe());
  }

  dispose(): void {
    this.nothingWaits();
    for (const step of this.undo) step();
    this.running?.finish();
  }

  get isDirty(): boolean {
    return (
      this.forceNext ||
      this.extra.length > 0 ||
      this.arrived.length > 0 ||
      this.waiting._waitingCommandQueue.length > 0
    );
  }

  get isRunning(): boolean {
    return this.running !== undefined;
  }

  markDirty(range: IUnitRange): void {
    this.extra.push(range);
    this.changed = true;
  }

  /** A function that was waited for has answered in this cell. */
  markArrived(range: IUnitRange): void {
    this.arrived.push(range);
  }

  /** The next calculation takes every formula. */
  markAllDirty(): void {
    this.forceNext = true;
  }

  /** Forgets what waits: the workbook it was for is closed or needs no calculation. */
  nothingWaits(): void {
    clearTimeout(this.waiting._setTimeoutKey);
    clearTimeout(this.kick);
    this.kick = undefined;
    this.waiting._waitingCommandQueue = [];
    this.extra = [];
    this.arrived = [];
    this.changed = false;
    this.forceNext = false;
  }

  /** Undefined when nothing waits and nothing runs. */
  settle(): Promise<void> | undefined {
    if (this.settling) return this.settling;
    if (!this.running && !this.isDirty) return undefined;
    this.settling = this.rounds().finally(() => {
      this.settling = undefined;
    });
    return this.settling;
  }

  private async rounds(): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS && (this.running || this.isDirty); round += 1) {
      if (!this.running) this.start();
      await this.running?.done;
    }
    const fault = this.fault;
    this.fault = undefined;
    if (fault !== undefined)
      throw fault instanceof Error ? fault : new Error('Calculation failed.', { cause: fault });
  }

  private start(): void {
    const { waiting } = this;
    clearTimeout(waiting._setTimeoutKey);
    const commands = waiting._waitingCommandQueue;
    waiting._waitingCommandQueue = [];
    const dirty = waiting._mergeDirty(waiting._executingDirtyData, waiting._generateDirty(commands));
    waiting._executingDirtyData = {
      ...dirty,
      dirtyRanges: [...dirty.dirtyRanges, ...this.extra, ...this.arrived],
      forceCalculation: dirty.forceCalculation || this.forceNext,
    };
    this.watcher.starts(this.changed || this.forceNext || commands.length > 0);
    this.extra = [];
    this.arrived = [];
    this.changed = false;
    this.forceNext = false;
    // Univer finds the dependencies of all formulas anew each time, but adds them to those it had,
    // and cannot take away what a formula no longer reads.
    this.services.dependencies.reset();
    const params = { ...waiting._executingDirtyData };
    this.services.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, params, {
      onlyLocal: true,
    });
  }

  private end(): void {
    const ended = this.running;
    this.running = undefined;
    this.watcher.ends();
    for (const tracker of this.trackers) this.extra.push(...tracker.toCalculateAgain());
    ended?.finish();
  }

  private watchCommands(): void {
    const { commands, functions } = this.services;
    const treesChange = new Set<string>([
      SetSuperTableMutation.id,
      RemoveSuperTableMutation.id,
      SetDefinedNameMutation.id,
      RemoveDefinedNameMutation.id,
    ]);
    const before = commands.beforeCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.begin();
      if (command.id === SetFormulaCalculationResultMutation.id) withoutStyles(command.params);
    });
    const after = commands.onCommandExecuted((command) => {
      if (treesChange.has(command.id)) functions.deleteFormulaAstCacheKey('');
      if (command.id === SetFormulaCalculationResultMutation.id) queueMicrotask(() => this.end());
      if (this.waiting._waitingCommandQueue.length > 0) this.calculateSoon();
    });
    this.undo.push(
      () => before.dispose(),
      () => after.dispose(),
    );
  }

  /** For changes that nobody settles: typing in the grid, a result that arrives later. */
  calculateSoon(): void {
    clearTimeout(this.waiting._setTimeoutKey);
    this.kick ??= setTimeout(() => {
      this.kick = undefined;
      this.settle()?.catch((error: unknown) => {
        this.fault = error;
      });
    }, 0);
  }

  /** Also called for calculations that Univer's own timer starts. */
  private begin(): void {
    if (this.running) return;
    let finish: () => void = () => undefined;
    const done = new Promise<void>((resolve) => {
      finish = resolve;
    });
    this.running = { done, finish };
  }

  private guardSteps(): void {
    const steps = this.services.calculation as unknown as CalculationSteps;
    const step = steps._executeStep.bind(steps);
    steps._executeStep = async () => {
      try {
        return await step();
      } catch (error) {
        this.fault = error;
        return undefined;
      }
    };
  }
}

/** A result never changes how its cell looks (Univer would copy the number format of what was read). */
function withoutStyles(params: unknown): void {
  const units = (
    params as { readonly unitData?: Record<string, Record<string, Record<number, Record<number, unknown>>>> }
  ).unitData;
  for (const sheets of Object.values(units ?? {}))
    for (const rows of Object.values(sheets ?? {}))
      for (const row of Object.values(rows ?? {}))
        for (const cell of Object.values(row ?? {}))
          if (typeof cell === 'object' && cell !== null && 's' in cell) delete cell.s;
}
