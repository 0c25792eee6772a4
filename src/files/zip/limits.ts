/** How much of a stranger's file is read before it is refused. */
export interface FileLimits {
  readonly fileBytes: number;
  readonly entries: number;
  /** One part after inflating. */
  readonly partBytes: number;
  /** All parts together after inflating. */
  readonly totalBytes: number;
  /** Inflated ÷ stored size of a part; looked at only above `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/**
 * Generous for real workbooks (a million filled cells are about 50 MB of XML), small beside what a
 * few kilobytes of hostile zip can inflate to. XML of a real sheet shrinks to 1/5 … 1/50; runs of
 * equal rows reach 1/150, a zip bomb 1/1000.
 */
export const FILE_LIMITS: FileLimits = {
  fileBytes: 200 * 1024 * 1024,
  entries: 10_000,
  partBytes: 256 * 1024 * 1024,
  totalBytes: 512 * 1024 * 1024,
  ratio: 250,
  ratioFrom: 2 * 1024 * 1024,
};
