/** The steps of a value axis: round numbers that hold all values, zero among them. */
export interface ValueScale {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
}

/** Below this, the binary form of numbers runs out of digits. */
const SMALLEST = 1e-290;

const ROUND = [1, 2, 2.5, 5, 10];

/**
 * @example valueScale([415, 502], 5) //=> { least: 0, most: 600, ticks: [0, 100, 200, 300, 400, 500, 600] }
 * @example valueScale([-3, 4], 4) //=> { least: -4, most: 4, ticks: [-4, -2, 0, 2, 4] }
 * @example valueScale([], 5) //=> { least: 0, most: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] }
 */
export function valueScale(values: readonly number[], wanted: number): ValueScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const span = high - low < SMALLEST ? 1 : high - low;
  const rough = span / Math.max(1, wanted);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (ROUND.find((round) => round * power >= rough - power * 1e-9) ?? 10) * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil((high - low < SMALLEST ? low + 1 : high) / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => tidy((first + i) * step));
  return { least: ticks[0] ?? 0, most: ticks.at(-1) ?? 1, ticks };
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
  const rounded = Number(value.toPrecision(12));
  return rounded === 0 ? 0 : rounded;
}
