/** The two errors that Excel shows with a sentence. */
export type FailureCode = '#N/A' | '#VALUE!';

/**
 * What a function throws when there is no answer and no Excel is near (command line, local engine).
 * Inside Excel its place is taken by CustomFunctions.Error, which has the same `code` and `message`.
 */
export class CellFailure extends Error {
  constructor(
    readonly code: FailureCode,
    sentence: string,
  ) {
    super(sentence);
    this.name = 'CellFailure';
  }
}
