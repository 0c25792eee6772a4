import type { Waiting } from './excel-waiting';
import { waitsFor } from './excel-waiting';
import { officeFailure, policyFor } from './office-failure';
import type { WorkProgress } from './work-interrupted';
import { progressOf, WorkInterrupted } from './work-interrupted';

/** How long to wait for what, in milliseconds. */
export interface Patience {
  /** After so long without an answer, a person is told why. */
  readonly hint: number;
  /** After so long without any sign of life, a job ends. */
  readonly noAnswer: number;
  /** Pauses before each new attempt when Excel is busy; their number is the limit. */
  readonly pauses: readonly number[];
}

export const USUAL_PATIENCE: Patience = { hint: 800, noAnswer: 60_000, pauses: [300, 1000, 3000] };

let patience = USUAL_PATIENCE;

/** Other times than the usual ones, for an Excel that answers slower, or for a test that cannot wait. */
export function setPatience(other: Patience): void {
  patience = other;
}

/** Jobs under way that a person may give up while they wait. */
const running = new Set<Watchdog>();

/** Gives up every job that is waiting for Excel: it ends with the code "Stopped". What was written stays written. */
export function stopWaiting(): void {
  for (const watchdog of [...running]) watchdog.end('Stopped');
}

/**
 * `Excel.run` with the policies of the error catalogue. While a cell is edited, it waits until that ends and says so
 * (`excelWaiting`); when Excel is busy it tries again after a pause, a few times; and when Excel gives no sign of life it
 * ends with the code "Timeout" instead of waiting for ever.
 *
 * @param work may run more than once: it begins by reading, and what it wrote in an earlier attempt it finds done
 */
export function excelRun<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return withPolicies(work, waitsFor, running);
}

/** The same for what nobody has asked for just now: it says nothing while it waits, and nobody gives it up. */
export function excelRunUnseen<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return withPolicies(work, () => undefined, new Set());
}

async function withPolicies<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  say: (why: Waiting | undefined) => void,
  among: Set<Watchdog>,
): Promise<T> {
  let written: WorkProgress | undefined;
  for (const pause of [...patience.pauses, undefined]) {
    try {
      return await attempt(work, new Watchdog(say), among);
    } catch (error) {
      // What an earlier attempt wrote stands, even when the last one did not get that far.
      written = progressOf(error) ?? written;
      if (pause === undefined || policyFor(error) !== 'retry')
        throw written ? new WorkInterrupted(error, written) : error;
      say('retrying');
      await new Promise((resolve) => setTimeout(resolve, pause));
    } finally {
      say(undefined);
    }
  }
  throw new Error('No attempt was made.');
}

async function attempt<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  watchdog: Watchdog,
  among: Set<Watchdog>,
): Promise<T> {
  among.add(watchdog);
  try {
    const done = Excel.run({ delayForCellEdit: true }, (context) => {
      watchdog.follow(context);
      return work(context);
    });
    // Cut off, it may still fail later; nobody waits for that any more.
    done.catch(() => undefined);
    return await Promise.race([done, watchdog.ended]);
  } finally {
    among.delete(watchdog);
    watchdog.rest();
  }
}

/** Watches one attempt, and finds out why it gets no answer. */
class Watchdog {
  readonly ended: Promise<never>;
  private over = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private fail: (error: Error) => void = () => undefined;

  constructor(private readonly say: (why: Waiting | undefined) => void) {
    this.ended = new Promise<never>((_, reject) => (this.fail = reject));
    this.ended.catch(() => undefined);
  }

  /** From now on the context tells of each request, and sends none once the attempt is over. */
  follow(context: Excel.RequestContext): void {
    const send = context.sync.bind(context);
    context.sync = async <T>(passed?: T): Promise<T> => {
      if (this.over) throw coded('Stopped');
      this.expect();
      const answer = await send(passed);
      this.answered();
      return answer;
    };
  }

  end(code: string): void {
    this.over = true;
    this.fail(coded(code));
  }

  rest(): void {
    this.over = true;
    clearTimeout(this.timer);
  }

  private expect(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(Date.now()), patience.hint);
  }

  private answered(): void {
    clearTimeout(this.timer);
    if (!this.over) this.say(undefined);
  }

  /** Asks Excel something small beside the request that waits: while a cell is edited, it refuses that at once. */
  private async ask(since: number): Promise<void> {
    const silence = setTimeout(() => {
      this.say('slow');
      this.timer = setTimeout(() => this.end('Timeout'), patience.noAnswer);
    }, patience.hint);
    const why = await signOfLife();
    clearTimeout(silence);
    if (this.over) return;
    clearTimeout(this.timer);
    const tooLong = why === undefined && Date.now() - since > patience.noAnswer;
    if (tooLong) return this.end('Timeout');
    this.say(why ?? 'slow');
    const from = why === undefined ? since : Date.now();
    this.timer = setTimeout(() => void this.ask(from), patience.hint);
  }
}

async function signOfLife(): Promise<'cellEditing' | undefined> {
  try {
    await Excel.run(async (context) => {
      context.workbook.load({ name: true });
      await context.sync();
    });
  } catch (error) {
    if (officeFailure(error).kind === 'cellEditing') return 'cellEditing';
  }
  return undefined;
}

function coded(code: string): Error {
  return Object.assign(new Error(code), { code });
}
