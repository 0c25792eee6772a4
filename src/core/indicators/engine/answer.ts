/** The value of an indicator and what it rests on. */
export interface Answer {
  /** In the indicator's unit: percentages from 0 to 100. */
  readonly value: number;
  /** How many rows it was counted from; of a ratio, those of its denominator. A small number makes the value uncertain. */
  readonly rows: number;
}
