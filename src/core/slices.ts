/** Long work in small steps: what is yielded between two steps says which share of it is done, from 0 to 1. */
export type Steps<T> = Generator<number, T, void>;

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How long work shares a machine with whoever else needs it. */
export interface Pace {
  /**
   * Asked between two steps: undefined goes on at once, a promise is waited for.
   *
   * @param done share of the work, from 0 to 1
   */
  readonly pause: (done: number) => Promise<void> | undefined;
  /** Whether whoever asked for the work wants it no longer. */
  readonly stopped: () => boolean;
}

export type InSlices<T> = { readonly stopped: true } | { readonly stopped: false; readonly value: T };

/** Does the steps with pauses between them, until they are done or no longer wanted. */
export async function inSlices<T>(steps: Steps<T>, { pause, stopped }: Pace): Promise<InSlices<T>> {
  for (;;) {
    if (stopped()) return { stopped: true };
    const step = steps.next();
    if (step.done) return { stopped: false, value: step.value };
    const wait = pause(step.value);
    if (wait) await wait;
  }
}
