/** When what is done, in milliseconds. */
export interface Rhythm {
  /** From a change until it is read: what comes meanwhile is read with it. */
  readonly gather: number;
  /** From one look at tables and sheets to the next, after something has happened; the last goes on for ever. */
  readonly looks: readonly number[];
  /** From a refusal of Excel until it is asked again; the last goes on for ever. */
  readonly retries: readonly number[];
  /** How long after a reading rows may still turn out to have moved before it: then their table is read as a whole. */
  readonly unsure: number;
  /** How long the workbook is still followed when nobody listens. */
  readonly linger: number;
}

export const USUAL_RHYTHM: Rhythm = {
  gather: 10,
  looks: [400, 2_000, 15_000],
  retries: [2_000, 5_000, 15_000],
  unsure: 1_500,
  linger: 10_000,
};
