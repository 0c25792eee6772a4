import type { Pace } from '../core/slices';

/** Work goes on so long before whoever scrolls and types gets the machine back; a frame is 16 ms. */
const BREATH_MS = 12;

/** Told how far long work is, from 0 to 1, and asked whether it is still wanted. */
export interface Watch {
  readonly progress: (done: number) => void;
  readonly stopped: () => boolean;
}

/**
 * A pace that leaves room for the person: after a few milliseconds of work, everything that waits (keys, the
 * screen, Excel's answers) has its turn.
 */
export function breathing({ progress, stopped }: Watch): Pace {
  let since = performance.now();
  return {
    stopped,
    pause(done) {
      if (performance.now() - since < BREATH_MS) return undefined;
      progress(done);
      return new Promise((resolve) => {
        setTimeout(() => {
          since = performance.now();
          resolve();
        });
      });
    },
  };
}

/** One watch for a part of the work, which is told as the share from `from` to `to` of the whole. */
export function partOf({ progress, stopped }: Watch, from: number, to: number): Watch {
  return { stopped, progress: (done) => progress(from + (to - from) * done) };
}
