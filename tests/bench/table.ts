import { median } from './median';
import type { Report, Told } from './bench';

const WIDTHS = { name: 58, figure: 12, range: 22, target: 12 } as const;

/** A report that writes one line of a table per figure as soon as it is known. */
export function tableReport(write: (line: string) => void): Report {
  const figure = (
    name: string,
    values: readonly number[],
    { unit = 'ms', target, note }: Told = {},
  ): void => {
    const spread =
      values.length > 1
        ? `${shown(Math.min(...values))}–${shown(Math.max(...values))} ×${values.length}`
        : '';
    const cells = [
      name.padEnd(WIDTHS.name),
      `${shown(median(values))} ${unit}`.padStart(WIDTHS.figure),
      spread.padStart(WIDTHS.range),
      (target === undefined ? '' : `≤ ${target}`).padStart(WIDTHS.target),
      note ?? '',
    ];
    write(cells.join('  ').trimEnd());
  };
  return {
    figure,
    time: async (name, work, { runs = 5, warmUp = 1, before, ...told } = {}) => {
      const times: number[] = [];
      for (let run = -warmUp; run < runs; run += 1) {
        await before?.();
        globalThis.gc?.();
        const start = performance.now();
        await work();
        const time = performance.now() - start;
        if (run >= 0) times.push(time);
      }
      figure(name, times, told);
    },
  };
}

export function tableHead(): string {
  return [
    'case'.padEnd(WIDTHS.name),
    'median'.padStart(WIDTHS.figure),
    'range ×runs'.padStart(WIDTHS.range),
    'target'.padStart(WIDTHS.target),
    'note',
  ].join('  ');
}

/** Three significant digits, whole numbers from 100 on. */
function shown(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
