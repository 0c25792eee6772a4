import type { Answered, FileCall, FileCalls } from './calls';

/** The file worker from the page's side: every call is a promise of its answer. */
export class FileWorker {
  private readonly waiting = new Map<number, (answer: Answered) => void>();
  private last = 0;

  constructor(private readonly worker: Worker) {
    worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => this.arrived(data));
    // Out of memory, or a script that does not load: nobody will answer any more.
    worker.addEventListener('error', ({ message }) => {
      for (const number of [...this.waiting.keys()]) this.arrived({ number, failed: message });
    });
  }

  ask<C extends FileCall>(
    call: C,
    goes: FileCalls[C]['goes'],
    memory: readonly Transferable[] = [],
  ): Promise<FileCalls[C]['comes']> {
    this.last += 1;
    const number = this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(number, (answer) => {
        if ('failed' in answer) reject(new Error(answer.failed));
        else resolve(answer.comes as FileCalls[C]['comes']);
      });
      this.worker.postMessage({ number, call, goes }, { transfer: [...memory] });
    });
  }

  private arrived(answer: Answered): void {
    const told = this.waiting.get(answer.number);
    this.waiting.delete(answer.number);
    told?.(answer);
  }
}
