import type { RowsPlan } from '../plan/plan';
import type { RowFigures } from './row-figures';
import { medianOfSorted } from './row-figures';
import type { RowMask } from './row-mask';
import type { SeenRows } from './seen-rows';

/** Goes over the rows once for what one cell needs. */
export function figuresOf(plan: RowsPlan, rows: SeenRows, base: number, fitting: RowMask): RowFigures {
  const { of, measure } = plan;
  let fits = 0;
  for (const one of fitting) fits += one;
  const figures = { base, fits, filled: 0, distinct: 0, ...NO_NUMBERS };
  if (!of) return figures;
  if (measure === 'count' || measure === 'distinct') {
    const { codes, keys } = rows.codes(of);
    const seen = new Uint8Array(keys.length);
    for (let row = 0; row < fitting.length; row += 1) {
      const code = codes[row] ?? 0;
      if (fitting[row] === 0 || code === 0) continue;
      figures.filled += 1;
      if (seen[code] === 0) figures.distinct += 1;
      seen[code] = 1;
    }
    return figures;
  }
  const all = rows.numbers(of);
  const values = all.filter((value, row) => fitting[row] === 1 && !Number.isNaN(value)).sort();
  return {
    ...figures,
    numbers: values.length,
    sum: values.reduce((total, value) => total + value, 0),
    minimum: values[0] ?? Number.NaN,
    maximum: values.at(-1) ?? Number.NaN,
    median: (zeros) => medianOfSorted(zeros > 0 ? withZeros(values, zeros) : values),
  };
}

const NO_NUMBERS = {
  numbers: 0,
  sum: 0,
  minimum: Number.NaN,
  maximum: Number.NaN,
  median: () => Number.NaN,
} as const;

function withZeros(values: Float64Array, zeros: number): Float64Array {
  const more = new Float64Array(values.length + zeros);
  more.set(values, zeros);
  return more.sort();
}
