/** What is going on: nothing yet, a job at work, or how the last one ended. */
export type DeskState<Job, Report> =
  | { readonly phase: 'idle' }
  | { readonly phase: 'working'; readonly job: Job }
  | { readonly phase: 'finished'; readonly job: Job; readonly report: Report };

/**
 * Where jobs are handed in, whether from the ribbon or from the pane: one at a time, because two jobs that
 * write into one workbook would meet; and everybody who listens sees the same outcome.
 */
export interface JobDesk<Job, Report> {
  readonly state: () => DeskState<Job, Report>;
  readonly listen: (changed: () => void) => () => void;
  /** Does the job and answers its report; `undefined` when another one is at work, which goes on undisturbed. */
  readonly work: (job: Job) => Promise<Report | undefined>;
  /** Puts the last report away. */
  readonly dismiss: () => void;
}

/**
 * A desk for jobs that `perform` does. `perform` must answer failures as reports; when it throws, the desk is
 * free again and the error goes to whoever handed the job in.
 */
export function jobDesk<Job, Report>(perform: (job: Job) => Promise<Report>): JobDesk<Job, Report> {
  const listeners = new Set<() => void>();
  let state: DeskState<Job, Report> = { phase: 'idle' };
  const become = (next: DeskState<Job, Report>): void => {
    state = next;
    for (const changed of [...listeners]) changed();
  };
  return {
    state: () => state,
    listen(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    async work(job) {
      if (state.phase === 'working') return undefined;
      become({ phase: 'working', job });
      try {
        const report = await perform(job);
        become({ phase: 'finished', job, report });
        return report;
      } catch (error) {
        become({ phase: 'idle' });
        throw error;
      }
    },
    dismiss() {
      if (state.phase === 'finished') become({ phase: 'idle' });
    },
  };
}
