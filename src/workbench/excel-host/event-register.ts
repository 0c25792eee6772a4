import { SheetRuleBroken } from '../../sheets/workbook-model';
import type { JsonObject } from './wire-types';

/** One event on its way to Office.js. */
export interface RaisedEvent {
  readonly type: number;
  readonly target: string;
  readonly message: JsonObject;
}

/** Event target of the whole workbook. */
export const WHOLE_WORKBOOK = 'Workbook';

/**
 * Which events the add-in listens to, and those that happened and are not told yet. An event is told
 * after the calculation it caused, so that a handler that reads sees the new results.
 */
export class EventRegister {
  private readonly listeners = new Map<string, number>();
  private queue: { readonly type: number; readonly target: string; readonly describe: () => JsonObject }[] =
    [];
  private telling: Promise<void> | undefined;

  constructor(
    private readonly settle: () => Promise<void> | undefined,
    private readonly tell: (events: readonly RaisedEvent[]) => void,
  ) {}

  register(type: number, target: string): void {
    const key = keyOf(type, target);
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = keyOf(type, target);
    const left = (this.listeners.get(key) ?? 0) - 1;
    if (left > 0) this.listeners.set(key, left);
    else this.listeners.delete(key);
  }

  /** `describe` is asked after the calculation, and only when somebody listens. */
  raise(type: number, target: string, describe: () => JsonObject): void {
    if (!this.listeners.has(keyOf(type, target))) return;
    this.queue.push({ type, target, describe });
    this.telling ??= this.tellLater();
  }

  /** Resolves when everything that happened has been told. */
  async told(): Promise<void> {
    while (this.telling !== undefined) await this.telling;
  }

  private async tellLater(): Promise<void> {
    await Promise.resolve();
    await this.settle();
    const events = this.queue;
    this.queue = [];
    this.telling = undefined;
    this.tell(
      events.flatMap(({ type, target, describe }) => {
        const message = describedOrGone(describe);
        return message === undefined ? [] : [{ type, target, message }];
      }),
    );
  }
}

/** undefined when the sheet has been deleted since: there is nothing left to tell about. */
function describedOrGone(describe: () => JsonObject): JsonObject | undefined {
  try {
    return describe();
  } catch (failure) {
    if (failure instanceof SheetRuleBroken && failure.code === 'itemNotFound') return undefined;
    throw failure;
  }
}

function keyOf(type: number, target: string): string {
  return `${type}|${target}`;
}
