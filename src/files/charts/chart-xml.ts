import type { Book } from '../../core/book/book';
import type { BookChart, ChartKind, ChartSeries, LegendSide } from '../../core/book/chart';
import { seriesColor } from '../../core/book/chart';
import { element } from '../xml/edit-element';
import { encodeXstring, escapeText, printable } from '../xml/xml-text';
import { referenceXml } from './chart-cache';

/** Pieces of a chart part. Chart elements are without a prefix, text and fill elements have "a:". */
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

const [CATEGORY_AXIS, VALUE_AXIS] = [500_000_001, 500_000_002];
const SIDES: Readonly<Record<LegendSide, string>> = { right: 'r', left: 'l', top: 't', bottom: 'b' };

/** A whole chart part, with the values of now. */
export function chartXml(book: Book, chart: BookChart): string {
  const inner =
    (titleXml(book, chart.title) ?? '') +
    value('autoTitleDeleted', chart.title === undefined ? 1 : 0) +
    plotAreaXml(book, chart) +
    (legendXml(chart.legend) ?? '') +
    value('plotVisOnly', 1) +
    value('dispBlanksAs', 'gap');
  return element('chartSpace', { xmlns: C }, `${value('roundedCorners', 0)}<chart>${inner}</chart>`);
}

export function plotAreaXml(book: Book, chart: BookChart): string {
  const kind = chart.kind === 'foreign' ? 'columnClustered' : chart.kind;
  return `<plotArea><layout/>${plotXml(book, chart, kind)}${kind === 'pie' ? '' : axesXml(book, chart, kind)}</plotArea>`;
}

function plotXml(book: Book, chart: BookChart, kind: ChartKind): string {
  const series = chart.series.map((one, i) => seriesXml(book, one, kind, i)).join('');
  const labels = labelsXml(chart.showsValues);
  const axes = value('axId', CATEGORY_AXIS) + value('axId', VALUE_AXIS);
  if (kind === 'pie')
    return `<pieChart>${value('varyColors', 1)}${series}${labels}${value('firstSliceAng', 0)}</pieChart>`;
  if (isLine(kind)) {
    const head = value('grouping', 'standard') + value('varyColors', 0);
    return `<lineChart>${head}${series}${labels}${value('marker', 1)}${axes}</lineChart>`;
  }
  const head =
    value('barDir', kind.startsWith('bar') ? 'bar' : 'col') +
    value('grouping', groupingOf(kind)) +
    value('varyColors', 0);
  const overlap = kind.endsWith('Clustered') ? '' : value('overlap', 100);
  return `<barChart>${head}${series}${labels}${value('gapWidth', kind.endsWith('Clustered') ? 80 : 60)}${overlap}${axes}</barChart>`;
}

function groupingOf(kind: ChartKind): string {
  if (kind.endsWith('Stacked100')) return 'percentStacked';
  return kind.endsWith('Stacked') ? 'stacked' : 'clustered';
}

export function isLine(kind: ChartKind | 'foreign'): boolean {
  return kind === 'line' || kind === 'lineMarkers';
}

export function seriesXml(book: Book, series: ChartSeries, kind: ChartKind, index: number): string {
  const own =
    value('idx', index) +
    value('order', index) +
    (nameXml(book, series.name) ?? '') +
    lookXml(series, kind, index);
  const cat = categoriesXml(book, series.categories) ?? '';
  const rest = cat + valuesXml(book, series.values);
  if (isLine(kind)) return `<ser>${own}${markerXml(kind, series, index)}${rest}${value('smooth', 0)}</ser>`;
  return `<ser>${own}${kind === 'pie' ? '' : value('invertIfNegative', 0)}${rest}</ser>`;
}

export function nameXml(book: Book, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  return name.startsWith('=')
    ? `<tx>${referenceXml(book, name, 'texts')}</tx>`
    : `<tx><v>${escapeText(encodeXstring(name))}</v></tx>`;
}

export function categoriesXml(book: Book, categories: string | undefined): string | undefined {
  return categories === undefined ? undefined : `<cat>${referenceXml(book, categories, 'either')}</cat>`;
}

export function valuesXml(book: Book, values: string): string {
  return `<val>${referenceXml(book, values, 'numbers')}</val>`;
}

export function lookXml(series: ChartSeries, kind: ChartKind, index: number): string {
  if (series.color === undefined) {
    if (kind === 'pie') return '';
    const accent = fill(`<a:schemeClr val="accent${(index % 6) + 1}"/>`);
    return `<spPr ${A}>${isLine(kind) ? `<a:ln w="28575" cap="rnd">${accent}<a:round/></a:ln>` : accent}</spPr>`;
  }
  const own = fill(`<a:srgbClr val="${seriesColor(index, series.color).slice(1)}"/>`);
  return `<spPr ${A}>${isLine(kind) ? `<a:ln w="28575" cap="rnd">${own}<a:round/></a:ln>` : own}</spPr>`;
}

function fill(color: string): string {
  return `<a:solidFill>${color}</a:solidFill>`;
}

function markerXml(kind: ChartKind, series: ChartSeries, index: number): string {
  if (kind === 'line') return `<marker>${value('symbol', 'none')}</marker>`;
  const color =
    series.color === undefined
      ? `<a:schemeClr val="accent${(index % 6) + 1}"/>`
      : `<a:srgbClr val="${series.color.slice(1)}"/>`;
  return `<marker>${value('symbol', 'circle')}${value('size', 6)}<spPr ${A}>${fill(color)}</spPr></marker>`;
}

/** undefined: there is no title. */
export function titleXml(book: Book, title: string | undefined, size = 14): string | undefined {
  if (title === undefined) return undefined;
  const tx = title.startsWith('=')
    ? referenceXml(book, title, 'texts')
    : `<rich ${A}><a:bodyPr/><a:lstStyle/>${title
        .split('\n')
        .map((line) => paragraph(line, size))
        .join('')}</rich>`;
  return `<title><tx>${tx}</tx>${value('overlay', 0)}</title>`;
}

function paragraph(text: string, size: number): string {
  return `<a:p><a:pPr><a:defRPr sz="${size * 100}" b="0"/></a:pPr><a:r><a:rPr lang="ja-JP" altLang="en-US" sz="${size * 100}" b="0"/><a:t>${escapeText(printable(text))}</a:t></a:r></a:p>`;
}

export function legendXml(side: LegendSide | undefined): string | undefined {
  return side && `<legend>${value('legendPos', SIDES[side])}${value('overlay', 0)}</legend>`;
}

export function labelsXml(shows: boolean): string {
  const off = ['showCatName', 'showSerName', 'showPercent', 'showBubbleSize']
    .map((name) => value(name, 0))
    .join('');
  return shows ? `<dLbls>${value('showLegendKey', 0)}${value('showVal', 1)}${off}</dLbls>` : '';
}

function axesXml(book: Book, chart: BookChart, kind: ChartKind): string {
  const lying = kind.startsWith('bar');
  const axis = (id: number, other: number, side: string, title: string | undefined, more: string): string =>
    value('axId', id) +
    `<scaling>${value('orientation', 'minMax')}</scaling>${value('delete', 0)}${value('axPos', side)}` +
    (id === VALUE_AXIS ? GRID_LINES : '') +
    (titleXml(book, title, AXIS_TITLE_SIZE) ?? '') +
    `<numFmt formatCode="General" sourceLinked="1"/>${value('majorTickMark', 'out')}${value('minorTickMark', 'none')}` +
    `${value('tickLblPos', 'nextTo')}${value('crossAx', other)}${value('crosses', 'autoZero')}${more}`;
  const category = axis(
    CATEGORY_AXIS,
    VALUE_AXIS,
    lying ? 'l' : 'b',
    chart.categoryTitle,
    value('auto', 1) + value('lblAlgn', 'ctr') + value('lblOffset', 100) + value('noMultiLvlLbl', 0),
  );
  const values = axis(
    VALUE_AXIS,
    CATEGORY_AXIS,
    lying ? 'b' : 'l',
    chart.valueTitle,
    value('crossBetween', 'between'),
  );
  return `<catAx>${category}</catAx><valAx>${values}</valAx>`;
}

/** In points. */
export const AXIS_TITLE_SIZE = 10;

const GRID_LINES = `<majorGridlines><spPr ${A}><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></spPr></majorGridlines>`;

export function value(name: string, val: string | number): string {
  return element(name, { val });
}
