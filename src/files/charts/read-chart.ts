import type { BookChart, ChartKind, ChartSeries, LegendSide } from '../../core/book/chart';
import { decodeXstring } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { attr, booleanAttr, child, childrenOf, descendants } from '../xml/xml-tree';

export type ChartContent = Omit<BookChart, 'id' | 'name' | 'description' | 'place'>;

const SIDES: Readonly<Record<string, LegendSide>> = {
  r: 'right',
  l: 'left',
  t: 'top',
  b: 'bottom',
  tr: 'right',
};

/** What a chart part shows (ISO 29500-1 21.2). */
export function readChart(space: XmlElement): ChartContent {
  const chart = child(space, 'chart');
  const area = child(chart, 'plotArea');
  const [plot, ...others] = plotsOf(area);
  const kind = plot && others.length === 0 ? kindOf(plot) : 'foreign';
  const legend = child(chart, 'legend');
  const title = titleOf(chart);
  const categoryTitle = titleOf(categoryAxis(area));
  const valueTitle = titleOf(child(area, 'valAx'));
  return {
    kind,
    ...(title === undefined ? {} : { title }),
    series: plotsOf(area).flatMap((one) => childrenOf(one, 'ser').map(readSeries)),
    ...(categoryTitle === undefined ? {} : { categoryTitle }),
    ...(valueTitle === undefined ? {} : { valueTitle }),
    ...(legend ? { legend: SIDES[attr(child(legend, 'legendPos'), 'val') ?? 'r'] ?? 'right' } : {}),
    showsValues: plot !== undefined && showsValues(plot),
  };
}

/** The elements that draw: barChart, lineChart … */
export function plotsOf(area: XmlElement | undefined): XmlElement[] {
  return area?.children.filter(({ local }) => /Chart$/.test(local)) ?? [];
}

export function categoryAxis(area: XmlElement | undefined): XmlElement | undefined {
  return child(area, 'catAx') ?? child(area, 'dateAx');
}

function kindOf(plot: XmlElement): ChartKind | 'foreign' {
  const grouping =
    attr(child(plot, 'grouping'), 'val') ?? (plot.local === 'barChart' ? 'clustered' : 'standard');
  if (plot.local === 'barChart') {
    const way = attr(child(plot, 'barDir'), 'val') === 'bar' ? 'bar' : 'column';
    if (grouping === 'clustered' || grouping === 'standard') return `${way}Clustered`;
    return grouping === 'percentStacked' ? `${way}Stacked100` : `${way}Stacked`;
  }
  if (plot.local === 'lineChart' && grouping === 'standard') return hasMarkers(plot) ? 'lineMarkers' : 'line';
  return plot.local === 'pieChart' ? 'pie' : 'foreign';
}

/** A line has marks unless each of its series says that it has none. */
function hasMarkers(plot: XmlElement): boolean {
  if (attr(child(plot, 'marker'), 'val') === '0') return false;
  const symbols = childrenOf(plot, 'ser').map((s) => attr(child(child(s, 'marker'), 'symbol'), 'val'));
  return symbols.length === 0
    ? child(plot, 'marker') !== undefined
    : symbols.some((symbol) => symbol !== 'none');
}

function showsValues(plot: XmlElement): boolean {
  const labels = [child(plot, 'dLbls'), ...childrenOf(plot, 'ser').map((s) => child(s, 'dLbls'))];
  return labels.some((one) => booleanAttr(child(one, 'showVal'), 'val', false));
}

function readSeries(element: XmlElement): ChartSeries {
  const tx = child(element, 'tx');
  const nameFormula = formulaIn(tx);
  const text = child(tx, 'v')?.text;
  const name = nameFormula ?? (text === undefined ? undefined : decodeXstring(text));
  const categories = formulaIn(child(element, 'cat'));
  const shape = child(element, 'spPr');
  const fill = child(shape, 'solidFill') ?? child(child(shape, 'ln'), 'solidFill');
  const rgb = attr(child(fill, 'srgbClr'), 'val');
  return {
    ...(name === undefined ? {} : { name }),
    values: formulaIn(child(element, 'val')) ?? '',
    ...(categories === undefined ? {} : { categories }),
    ...(rgb === undefined ? {} : { color: `#${rgb.toUpperCase()}` }),
  };
}

function formulaIn(element: XmlElement | undefined): string | undefined {
  const f = element && descendants(element, 'f')[0];
  return f ? `=${f.text.trim()}` : undefined;
}

/** Text of a title: its own, or the cell it is taken from. A title that Excel makes up by itself is none. */
function titleOf(owner: XmlElement | undefined): string | undefined {
  const tx = child(child(owner, 'title'), 'tx');
  if (!tx) return undefined;
  const formula = formulaIn(tx);
  if (formula !== undefined) return formula;
  const lines = descendants(tx, 'p').map((p) =>
    descendants(p, 't')
      .map(({ text }) => text)
      .join(''),
  );
  return lines.join('\n');
}
