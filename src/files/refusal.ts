import type { Failure } from '../core/outcome';
import { wrong } from '../core/outcome';
import type { Reason } from '../core/reasons';
import { reason } from '../core/reasons';

/**
 * Why a file is not read. It travels as an exception only inside this room, from the depth of a
 * parser to the door (open-book.ts), where it becomes data again: a parser that threads a result
 * through every tag would be many times as long and slower.
 */
export class Refusal extends Error {
  constructor(readonly reason: Reason) {
    super(reason.code);
    this.name = 'Refusal';
  }
}

/** The part does not say what its format demands. */
export function damaged(part: string): Refusal {
  return new Refusal(reason('fileDamaged', { part }));
}

/** Runs `read` and hands its refusal back as a failure; our own mistakes stay exceptions. */
export function refusalAsFailure<T>(read: () => T): { readonly ok: true; readonly value: T } | Failure {
  try {
    return { ok: true, value: read() };
  } catch (problem) {
    if (problem instanceof Refusal) return wrong(problem.reason);
    throw problem;
  }
}
