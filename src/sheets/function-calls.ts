import type { Invocation } from './custom-functions';

/** The cell whose formula calls. */
export interface CallSite {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface CallAnswer {
  readonly kind: 'value' | 'thrown';
  readonly value: unknown;
}

export interface OpenCall {
  readonly site: CallSite;
  readonly id: string;
  readonly args: readonly unknown[];
  readonly stream: boolean;
  invocation?: Invocation;
  answer?: CallAnswer;
  over: boolean;
}

interface CellCalls {
  readonly site: CallSite;
  readonly calls: Set<OpenCall>;
  /** Calls met in the calculation that runs; the others of the cell are over when it ends. */
  readonly met: Set<OpenCall>;
  round: number;
  /** An answer arrived: the calculation that follows is only to show it. */
  arrived: boolean;
}

/**
 * The calls that wait or stream, cell by cell. A calculation that only shows arrived answers finds
 * them here instead of calling again; a cell that is calculated for any other reason calls anew. A call whose arguments changed or whose cell was written is over and is told so.
 */
export class FunctionCalls {
  private readonly cells = new Map<string, CellCalls>();
  private readonly waiting = new Map<OpenCall, Promise<void>>();
  private round = 0;
  private fresh = true;

  constructor(private readonly arrived: (site: CallSite) => void) {}

  get pending(): number {
    return this.waiting.size;
  }

  async answered(): Promise<void> {
    await Promise.all(this.waiting.values());
  }

  /** `fresh`: something other than an arrived answer changed, so functions are called anew. */
  startRound(fresh: boolean): void {
    this.round += 1;
    this.fresh = fresh;
  }

  endRound(): void {
    for (const cell of this.cells.values()) {
      if (cell.round !== this.round) continue;
      for (const call of cell.calls) if (!cell.met.has(call)) this.close(call);
    }
  }

  /** A call of this cell with these arguments that waits, streams or has just answered. */
  find(site: CallSite, id: string, args: readonly unknown[]): OpenCall | undefined {
    const cell = this.visit(site);
    for (const call of cell?.calls ?? []) {
      if (call.id !== id || !sameArguments(call.args, args)) continue;
      cell?.met.add(call);
      return call;
    }
    return undefined;
  }

  /** The cell is being calculated. */
  visit(site: CallSite): CellCalls | undefined {
    const cell = this.cells.get(keyOf(site));
    if (!cell || cell.round === this.round) return cell;
    cell.round = this.round;
    cell.met.clear();
    if (!cell.arrived && this.fresh)
      for (const call of cell.calls) if (call.answer && !call.stream) cell.calls.delete(call);
    cell.arrived = false;
    return cell;
  }

  open(site: CallSite, id: string, args: readonly unknown[], stream: boolean): OpenCall {
    const key = keyOf(site);
    let cell = this.cells.get(key);
    if (!cell) {
      cell = { site, calls: new Set(), met: new Set(), round: this.round, arrived: false };
      this.cells.set(key, cell);
    }
    const call: OpenCall = { site, id, args, stream, over: false };
    cell.calls.add(call);
    cell.met.add(call);
    return call;
  }

  waitFor(call: OpenCall, answer: PromiseLike<unknown>): void {
    const done = Promise.resolve(answer).then(
      (value) => this.arrive(call, { kind: 'value', value }),
      (thrown: unknown) => this.arrive(call, { kind: 'thrown', value: thrown }),
    );
    this.waiting.set(call, done);
  }

  arrive(call: OpenCall, answer: CallAnswer): void {
    this.waiting.delete(call);
    if (call.over) return;
    call.answer = answer;
    const cell = this.cells.get(keyOf(call.site));
    if (!cell) return;
    cell.arrived = true;
    this.arrived(call.site);
  }

  /** Nobody wants the answer any more. */
  close(call: OpenCall): void {
    if (call.over) return;
    const unfinished = call.stream || this.waiting.has(call);
    call.over = true;
    this.waiting.delete(call);
    const cell = this.cells.get(keyOf(call.site));
    cell?.calls.delete(call);
    cell?.met.delete(call);
    if (cell?.calls.size === 0) this.cells.delete(keyOf(call.site));
    if (unfinished) call.invocation?.onCanceled?.();
  }

  forget(concerns: (site: CallSite) => boolean): void {
    for (const cell of [...this.cells.values()]) {
      if (concerns(cell.site)) for (const call of [...cell.calls]) this.close(call);
    }
  }
}

function keyOf(site: CallSite): string {
  return `${site.unitId}|${site.sheetId}|${site.row}|${site.column}`;
}

function sameArguments(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, at) => sameArguments(item, b[at]));
  }
  return a instanceof Error && b instanceof Error && a.message === b.message;
}
