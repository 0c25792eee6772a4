/**
 * Why a job does not get on at the moment: somebody is typing into a cell, Excel is busy and is asked again, or Excel
 * takes its time to answer.
 */
export type Waiting = 'cellEditing' | 'retrying' | 'slow';

/** What every request to Excel is waiting for; undefined while all goes its usual way. */
let waiting: Waiting | undefined;
const listeners = new Set<() => void>();

/** For whoever shows it: the pane. */
export const excelWaiting = {
  state: (): Waiting | undefined => waiting,
  listen: (changed: () => void): (() => void) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  },
};

/** For whoever asks Excel. */
export function waitsFor(why: Waiting | undefined): void {
  if (why === waiting) return;
  waiting = why;
  for (const changed of [...listeners]) changed();
}
