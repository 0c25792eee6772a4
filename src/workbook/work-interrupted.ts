import { officeFailure } from './office-failure';

/** How far work got that Excel broke off: sheets by name. */
export interface WorkProgress {
  /** Written whole. */
  readonly written: readonly string[];
  /** Not written, or not whole. */
  readonly left: readonly string[];
}

/** Excel broke off while something was being written; doing the same again writes what is left. */
export class WorkInterrupted extends Error {
  /** Excel's own code. */
  readonly code: string;

  constructor(
    cause: unknown,
    readonly progress: WorkProgress,
  ) {
    super('Excel broke off while writing', { cause });
    this.code = officeFailure(cause).code;
  }
}

/** How far the work got that ended with this error; undefined when nothing had been written. */
export function progressOf(error: unknown): WorkProgress | undefined {
  return error instanceof WorkInterrupted ? error.progress : undefined;
}
