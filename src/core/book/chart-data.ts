import type { CellValue } from '../values/cell-value';
import { isCellError } from '../values/cell-value';
import { parseArea } from './area';
import type { Area } from './area';
import type { BookChart } from './chart';

/** Cells of one sheet that a chart refers to. */
export interface ChartSource {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * The cells that a chart's reference means; undefined for everything that is not one rectangle of a sheet.
 * @example chartSource("='別 表'!$B$2:$B$4") //=> { sheet: "別 表", area: { top: 1, left: 1, bottom: 3, right: 1 } }
 * @example chartSource('=SUM(A1)') //=> undefined
 */
export function chartSource(formula: string): ChartSource | undefined {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!()]+))!([^!]+)$/.exec(formula);
  const area = parseArea(match?.[3] ?? '');
  return match && area ? { sheet: (match[1] ?? match[2] ?? '').replace(/''/g, "'"), area } : undefined;
}

/** How a chart asks for a cell: its value, and the text it shows. */
export interface ChartCells {
  value(sheet: string, row: number, column: number): CellValue;
  text(sheet: string, row: number, column: number): string;
}

/** A chart with the cells read. */
export interface ChartData {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
}

export interface SeriesData {
  readonly name: string;
  /** null where there is no number: a gap, never a zero. */
  readonly values: readonly (number | null)[];
}

/** No chart that a person can read has more points. */
const MOST_POINTS = 4000;

/** Reads what a chart shows at this moment. Series without a name are numbered, with the word for "series". */
export function chartData(chart: BookChart, cells: ChartCells, seriesWord: string): ChartData {
  const categories = chart.series.find((one) => one.categories !== undefined)?.categories;
  const series = chart.series.map((one, i) => ({
    name: textOf(one.name, cells) || `${seriesWord}${i + 1}`,
    values: cellsOf(one.values).map(({ sheet, row, column }) => {
      const value = cells.value(sheet, row, column);
      return typeof value === 'number' && !isCellError(value) ? value : null;
    }),
  }));
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const names = categories === undefined ? [] : cellsOf(categories);
  return {
    title: textOf(chart.title, cells),
    categories: Array.from({ length: count }, (_, i) => {
      const at = names[i];
      return at ? cells.text(at.sheet, at.row, at.column) : String(i + 1);
    }),
    series,
  };
}

function textOf(source: string | undefined, cells: ChartCells): string {
  if (source === undefined || !source.startsWith('=')) return source ?? '';
  return cellsOf(source)
    .map(({ sheet, row, column }) => cells.text(sheet, row, column))
    .join(' ');
}

export interface SourceCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cells of a reference in reading order. */
export function cellsOf(formula: string): readonly SourceCell[] {
  const source = chartSource(formula);
  if (!source) return [];
  const { sheet, area } = source;
  const found: SourceCell[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (found.length >= MOST_POINTS) return found;
      found.push({ sheet, row, column });
    }
  }
  return found;
}
