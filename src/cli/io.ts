/** Why a file could not be read or written; the words have one sentence for each. */
export type FileProblem =
  'notFound' | 'noFolder' | 'isFolder' | 'notAllowed' | 'inUse' | 'noSpace' | 'unknown';

export type FileResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: FileProblem };

/** The outside world of the command line. Tests hand in their own. */
export interface Io {
  /** Standard output: answers only, so that they can be piped. */
  readonly out: (text: string) => void;
  /** Standard error: everything that is not an answer. */
  readonly err: (text: string) => void;
  /** One line that the next call writes over, where standard error is a terminal; absent where it is none. */
  readonly status?: (line: string) => void;
  /** The local day on which the command runs, a serial of the 1900 system. */
  readonly today: () => number;
  readonly files: {
    exists(path: string): Promise<boolean>;
    read(path: string): Promise<FileResult<Uint8Array>>;
    /** All of it or nothing: a file of that name stays as it was until the new one is complete. */
    write(path: string, bytes: Uint8Array): Promise<FileResult<true>>;
  };
}
