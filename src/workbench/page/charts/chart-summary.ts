import type { BookChart } from '../../../core/book/chart';
import type { ChartData } from '../../../core/book/chart-data';
import type { ChartWords } from '../../../words/ja/charts';

/** Points that are read out of one series; the rest is counted. */
const MOST_POINTS = 12;

/** What the picture says, in words, for those who do not see it. */
export function chartSummary(chart: BookChart, data: ChartData, words: ChartWords): string {
  const series = data.series.map(({ name, values }) => {
    const points = values
      .slice(0, MOST_POINTS)
      .map((value, i) => words.point(data.categories[i] ?? '', value === null ? null : String(value)));
    const rest = values.length - points.length;
    return words.series(name, rest > 0 ? [...points, words.more(rest)] : points);
  });
  return [words.summary(chart.kind, data.title), ...series].join(' ');
}
