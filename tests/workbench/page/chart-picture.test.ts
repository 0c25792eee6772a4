import fc from 'fast-check';
import { CHART_KINDS, type BookChart } from '../../../src/core/book/chart';
import type { ChartData } from '../../../src/core/book/chart-data';
import { charts as words } from '../../../src/words/ja/charts';
import { chartPicture } from '../../../src/workbench/page/charts/chart-picture';
import { chartSummary } from '../../../src/workbench/page/charts/chart-summary';
import type { Shape } from '../../../src/workbench/page/charts/shape';
import { valueScale } from '../../../src/workbench/page/charts/value-scale';

const chart = (kind: BookChart['kind'], more: Partial<BookChart> = {}): BookChart => ({
  id: 2,
  name: 'グラフ 1',
  kind,
  series: [{ values: '=S!$B$1:$B$3' }, { values: '=S!$C$1:$C$3' }],
  showsValues: true,
  legend: 'bottom',
  place: { from: { row: 0, column: 0, x: 0, y: 0 }, width: 300, height: 200 },
  ...more,
});

const DATA: ChartData = {
  title: '推移',
  categories: ['一', '二', '三'],
  series: [
    { name: '人数', values: [3, null, 5] },
    { name: '回数', values: [1, 2, 3] },
  ],
};

const all = (shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((shape) => [shape, ...all(shape.children ?? [])]);

test('a bar for every number, none for a gap', () => {
  const bars = (kind: BookChart['kind']): number =>
    chartPicture(chart(kind), DATA, { width: 400, height: 300 }).filter(({ tag }) => tag === 'rect').length;
  expect([bars('columnClustered'), bars('barStacked')]).toEqual([5, 5]);
});

test('a line is not joined across a gap', () => {
  const paths = chartPicture(chart('line'), DATA, { width: 400, height: 300 }).filter(
    ({ tag }) => tag === 'path',
  );
  expect(paths.map(({ attributes }) => String(attributes['d']).match(/M/g)?.length)).toEqual([2, 1]);
});

test('whatever the values, everything has a place inside the picture', () => {
  const value = fc.option(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { nil: null });
  fc.assert(
    fc.property(
      fc.constantFrom(...CHART_KINDS),
      fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      (kind, values) => {
        const data = {
          title: '題',
          categories: ['一', '二', '三', '四'],
          series: values.map((own, i) => ({ name: `系列${i}`, values: own })),
        };
        const size = { width: 480, height: 320 };
        const shapes = all(
          chartPicture(chart(kind, { series: values.map(() => ({ values: '' })) }), data, size),
        );
        for (const { tag, attributes } of shapes) {
          if (tag === 'path') expect(attributes['d']).not.toMatch(/NaN|Infinity/);
          if (tag !== 'rect') continue;
          const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(attributes[name]));
          expect([x, y, width, height].every((n) => Number.isFinite(n))).toBe(true);
          expect((x ?? 0) >= -1 && (y ?? 0) >= -1).toBe(true);
          expect((x ?? 0) + (width ?? 0) <= 481 && (y ?? 0) + (height ?? 0) <= 321).toBe(true);
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('the axis holds every value, with zero and round steps', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000),
        { maxLength: 6 },
      ),
      (values) => {
        const { least, most, ticks } = valueScale(values, 5);
        expect(least <= Math.min(0, ...values) + 1e-6 * Math.abs(least)).toBe(true);
        expect(most >= Math.max(0, ...values) - 1e-6 * Math.abs(most)).toBe(true);
        expect(ticks).toContain(0);
        expect(ticks.length).toBeLessThan(14);
      },
    ),
  );
});

test('the words say the same as the picture', () => {
  expect(chartSummary(chart('line'), DATA, words)).toBe(
    '折れ線グラフ「推移」 人数: 一 3、二 値なし、三 5 回数: 一 1、二 2、三 3',
  );
});
