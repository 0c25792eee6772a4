import type { Book } from '../../core/book/book';
import type { BookChart, ChartSeries } from '../../core/book/chart';
import type { PackageEditor } from '../package/package-editor';
import { setChild } from '../xml/insert-child';
import { prefixed, prefixOf } from '../xml/edit-element';
import type { Splice } from '../xml/splice';
import type { XmlElement } from '../xml/xml-tree';
import { child, childrenOf } from '../xml/xml-tree';
import {
  AXIS_TITLE_SIZE,
  categoriesXml,
  labelsXml,
  legendXml,
  lookXml,
  nameXml,
  plotAreaXml,
  seriesXml,
  titleXml,
  value,
  valuesXml,
} from './chart-xml';
import { categoryAxis, plotsOf } from './read-chart';

/** Sequences of the schema (ISO 29500-1 21.2.2): children out of order are refused. */
const CHART_ORDER =
  'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst'.split(
    ' ',
  );
const AXIS_ORDER =
  'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx'.split(
    ' ',
  );
const SERIES_ORDER =
  'idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat val smooth shape extLst'.split(
    ' ',
  );
const PLOT_ORDER =
  'barDir grouping varyColors ser dLbls gapWidth overlap serLines dropLines hiLowLines upDownBars marker smooth firstSliceAng axId extLst'.split(
    ' ',
  );

/** Changes of a chart that came with the file: only what differs gets new XML. */
export function patchChart(
  editor: PackageEditor,
  path: string,
  book: Book,
  was: BookChart,
  is: BookChart,
): void {
  editor.edit(path, (root) => {
    const chart = child(root, 'chart');
    const area = child(chart, 'plotArea');
    if (!chart || !area) return [];
    const splices: Splice[] = [];
    if (was.title !== is.title) {
      splices.push(
        ...setChild(chart, CHART_ORDER, 'title', titleXml(book, is.title)),
        ...setChild(
          chart,
          CHART_ORDER,
          'autoTitleDeleted',
          value('autoTitleDeleted', is.title === undefined ? 1 : 0),
        ),
      );
    }
    if (was.legend !== is.legend)
      splices.push(...setChild(chart, CHART_ORDER, 'legend', legendXml(is.legend)));
    if (was.kind !== is.kind) {
      splices.push(...setChild(chart, CHART_ORDER, 'plotArea', plotAreaXml(book, is)));
      return splices;
    }
    if (was.categoryTitle !== is.categoryTitle)
      splices.push(...axisTitle(categoryAxis(area), titleXml(book, is.categoryTitle, AXIS_TITLE_SIZE)));
    if (was.valueTitle !== is.valueTitle)
      splices.push(...axisTitle(child(area, 'valAx'), titleXml(book, is.valueTitle, AXIS_TITLE_SIZE)));
    const [plot] = plotsOf(area);
    if (plot) splices.push(...seriesSplices(book, plot, was, is));
    return splices;
  });
}

function axisTitle(axis: XmlElement | undefined, xml: string | undefined): Splice[] {
  return axis ? setChild(axis, AXIS_ORDER, 'title', xml) : [];
}

function seriesSplices(book: Book, plot: XmlElement, was: BookChart, is: BookChart): Splice[] {
  const elements = childrenOf(plot, 'ser');
  const splices: Splice[] = [];
  const added: string[] = [];
  if (was.showsValues !== is.showsValues) {
    const labels = labelsXml(is.showsValues);
    splices.push(...setChild(plot, PLOT_ORDER, 'dLbls', labels === '' ? undefined : labels));
    for (const e of is.showsValues ? [] : elements.slice(0, is.series.length))
      splices.push(...setChild(e, SERIES_ORDER, 'dLbls', undefined));
  }
  const kind = is.kind === 'foreign' ? 'columnClustered' : is.kind;
  is.series.forEach((one, i) => {
    const e = elements[i];
    const before = was.series[i];
    if (e && before) splices.push(...changedSeries(book, e, before, one, (look) => lookXml(look, kind, i)));
    else added.push(seriesXml(book, one, kind, i));
  });
  for (const e of elements.slice(is.series.length)) splices.push({ start: e.start, end: e.end, text: '' });
  if (added.length > 0) {
    const at = elements.at(-1)?.end ?? child(plot, 'varyColors')?.end ?? plot.tagEnd;
    splices.push({ start: at, end: at, text: prefixed(added.join(''), prefixOf(plot)) });
  }
  return splices;
}

function changedSeries(
  book: Book,
  e: XmlElement,
  was: ChartSeries,
  is: ChartSeries,
  look: (series: ChartSeries) => string,
): Splice[] {
  const set = (name: string, xml: string | undefined): Splice[] => setChild(e, SERIES_ORDER, name, xml);
  return [
    ...(was.name === is.name ? [] : set('tx', nameXml(book, is.name))),
    ...(was.color === is.color ? [] : set('spPr', look(is) === '' ? undefined : look(is))),
    ...(was.categories === is.categories ? [] : set('cat', categoriesXml(book, is.categories))),
    ...(was.values === is.values ? [] : set('val', valuesXml(book, is.values))),
  ];
}
