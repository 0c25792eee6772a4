import type { Session } from './session';

/** Work that ends sooner is not told of. */
const QUIET_MS = 1000;

/** Tells on a terminal what is being done; silent where nobody watches. */
export interface Progress {
  /** What is done from now on. */
  now(stage: (seconds: number) => string): void;
  /** Takes the line away. */
  end(): void;
}

/**
 * One line on standard error that is written over every second. Nothing is shown for the first second, and
 * nothing at all when standard error is no terminal.
 */
export function showProgress({ io }: Session): Progress {
  const { status } = io;
  if (!status) return { now: () => undefined, end: () => undefined };
  let stage: (seconds: number) => string = () => '';
  let seconds = 0;
  const show = (): void => status(stage(seconds));
  const timer = setInterval(() => {
    seconds += 1;
    show();
  }, QUIET_MS);
  timer.unref();
  return {
    now: (next) => {
      stage = next;
      if (seconds > 0) show();
    },
    end: () => {
      clearInterval(timer);
      if (seconds > 0) status('');
    },
  };
}
