/** What the command line ends with; README.md documents the same list. */
export const EXIT = {
  ok: 0,
  /** Something unexpected happened: a fault of ours or of the machine. */
  problem: 1,
  /** `check` found something to put right. */
  findings: 1,
  /** Wrong usage, or a file that cannot be read or written. */
  usage: 2,
  /** The formula was understood, but it has no answer. */
  noAnswer: 3,
} as const;
