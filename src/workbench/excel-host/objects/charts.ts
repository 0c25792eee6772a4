import type { BookChart, ChartKind } from '../../../core/book/chart';
import { CHART_KINDS } from '../../../core/book/chart';
import { chartData } from '../../../core/book/chart-data';
import { guidOf } from '../../../files/attachments/guid';
import type { SheetModel } from '../../../sheets/workbook-model';
import { cellsAt, sheetNamed } from '../addresses';
import type { Arguments } from '../arguments';
import { oneOf } from '../arguments';
import { boxOf, placeAt, type Box } from '../chart-geometry';
import { seriesFrom, type SeriesBy } from '../chart-source';
import { collectionMembers } from '../collection-members';
import { invalidArgument, itemNotFound, notImplemented } from '../excel-error';
import { defineClass, type ExcelEvent, type Scalar } from '../excel-class';
import { EVENT } from '../event-types';
import type { Cells, NounOf, OfChart } from '../nouns';
import { mustBeOpen } from '../protected-sheets';
import type { Session } from '../session';
import type { Json } from '../wire-types';

type ChartsNoun = NounOf<'ChartCollection'>;
type ChartNoun = NounOf<'Chart'>;

const SERIES_BY: readonly SeriesBy[] = ['Auto', 'Columns', 'Rows'];
/** The size of Excel's new charts, in points. */
const NEW_SIZE = { width: 360, height: 216 } as const;

/** Excel's name of a kind: "ColumnClustered". */
const typeOf = (kind: ChartKind): string => kind.charAt(0).toUpperCase() + kind.slice(1);
const kindOf = (type: Json): ChartKind => {
  const name = oneOf(type, CHART_KINDS.map(typeOf));
  return CHART_KINDS.find((kind) => typeOf(kind) === name) ?? 'columnClustered';
};

const event = (type: number, registers: string): ExcelEvent<ChartsNoun> => ({
  type,
  registers,
  target: ({ sheet }) => sheet.id,
});

export const CHARTS = defineClass(
  'ChartCollection',
  (() => {
    const members = collectionMembers<ChartsNoun>(
      {
        items: ({ sheet }, session) => chartsOf(sheet, session).map(({ id }) => noun(sheet, id)),
        find: ({ sheet }, key, session) => {
          const found = chartsOf(sheet, session).find(
            ({ id, name }) => chartId(sheet, id) === key || name.toLowerCase() === String(key).toLowerCase(),
          );
          return found && noun(sheet, found.id);
        },
      },
      ['getItem', 'getItemAt', 'getItemOrNullObject', 'getCount'],
    );
    return {
      ...members,
      scalars: { count: { get: ({ sheet }, session) => chartsOf(sheet, session).length } },
      objects: { ...members.objects, add: addChart },
      events: { onAdded: event(EVENT.chartAdded, 'Added'), onDeleted: event(EVENT.chartDeleted, 'Deleted') },
      settlesBefore: ['add'],
    };
  })(),
);

/** left, top, width or height: one number of where the chart lies. */
const measure = (side: keyof Box): Scalar<ChartNoun> => ({
  get: (chart, session) => boxOf(chart.sheet, chartOf(chart, session))[side],
  set: (chart, value, session) => {
    if (typeof value !== 'number' || value < 0) throw invalidArgument();
    const box = { ...boxOf(chart.sheet, chartOf(chart, session)), [side]: value };
    changeChart(chart, session, { place: placeAt(chart.sheet, box) });
  },
});

export const CHART = defineClass('Chart', {
  identity: ({ sheet, chart }) => chartId(sheet, chart),
  scalars: {
    id: { get: ({ sheet, chart }) => chartId(sheet, chart) },
    name: {
      get: (chart, session) => chartOf(chart, session).name,
      set: (chart, value, session) => {
        if (typeof value !== 'string' || value === '') throw invalidArgument();
        changeChart(chart, session, { name: value });
      },
    },
    chartType: {
      get: (chart, session) => {
        const { kind } = chartOf(chart, session);
        if (kind === 'foreign') throw notImplemented('the type of a chart of this kind');
        return typeOf(kind);
      },
      set: (chart, value, session) => changeChart(chart, session, { kind: kindOf(value) }),
    },
    left: measure('left'),
    top: measure('top'),
    width: measure('width'),
    height: measure('height'),
  },
  navigations: {
    title: ({ sheet, chart }) => ({ kind: 'ChartTitle', sheet, chart }),
    legend: ({ sheet, chart }) => ({ kind: 'ChartLegend', sheet, chart }),
    axes: ({ sheet, chart }) => ({ kind: 'ChartAxes', sheet, chart }),
    series: ({ sheet, chart }) => ({ kind: 'ChartSeriesCollection', sheet, chart }),
    dataLabels: ({ sheet, chart }) => ({ kind: 'ChartDataLabels', sheet, chart }),
    worksheet: ({ sheet }) => ({ kind: 'Worksheet', sheet }),
  },
  calls: {
    setData: (chart, given, session) => {
      const { sheet, area } = given.range(0);
      const by = given.choice(1, SERIES_BY, 'Auto');
      changeChart(chart, session, { series: seriesFrom(sheet, area, by) });
    },
    setPosition: (chart, given, session) => {
      const first = cornerGiven(chart, given, 0, session);
      const last = given.missing(1) ? first : cornerGiven(chart, given, 1, session);
      if (first.sheet.id !== chart.sheet.id || last.sheet.id !== chart.sheet.id) throw invalidArgument();
      const from = { row: first.area.top, column: first.area.left, x: 0, y: 0 };
      const to = { row: last.area.bottom + 1, column: last.area.right + 1, x: 0, y: 0 };
      changeChart(chart, session, { place: { from, to } });
    },
    delete: ({ sheet, chart }, _given, session) => {
      chartOf({ sheet, chart }, session);
      mustBeOpen(sheet);
      const left = chartsOf(sheet, session).filter(({ id }) => id !== chart);
      session.book.attachments.change(sheet.id, { charts: left });
      raise(session, EVENT.chartDeleted, sheet, chart);
    },
  },
  settlesBefore: ['setData'],
});

/** A range, or its address on the chart's own sheet. */
function cornerGiven({ sheet }: ChartNoun, given: Arguments, index: number, session: Session): Cells {
  return given.isObject(index) ? given.range(index) : cellsAt(session.book, sheet, given.text(index));
}

function noun(sheet: SheetModel, chart: number): ChartNoun {
  return { kind: 'Chart', sheet, chart };
}

function chartId(sheet: SheetModel, id: number): string {
  return guidOf(`chart ${sheet.id} ${id}`);
}

function chartsOf(sheet: SheetModel, session: Session): readonly BookChart[] {
  return session.book.attachments.of(sheet.id).charts ?? [];
}

export function chartOf({ sheet, chart }: OfChart, session: Session): BookChart {
  const found = chartsOf(sheet, session).find(({ id }) => id === chart);
  if (found === undefined) throw itemNotFound();
  return found;
}

/** An undefined field of the change takes the field away. */
export function changeChart(
  { sheet, chart }: OfChart,
  session: Session,
  change: { readonly [K in keyof BookChart]?: BookChart[K] | undefined },
): void {
  const before = chartOf({ sheet, chart }, session);
  mustBeOpen(sheet);
  const fields = Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined);
  const next = Object.fromEntries(fields) as unknown as BookChart;
  const charts = chartsOf(sheet, session).map((each) => (each.id === chart ? next : each));
  session.book.attachments.change(sheet.id, { charts });
}

/** The texts that a chart shows at this moment. */
export function textsOf(chart: BookChart, session: Session): ReturnType<typeof chartData> {
  const sheet = (name: string): SheetModel | undefined => sheetNamed(session.book, name);
  return chartData(
    chart,
    {
      value: (name, row, column) => sheet(name)?.value(row, column) ?? null,
      text: (name, row, column) => sheet(name)?.text(row, column) ?? '',
    },
    session.language.series,
  );
}

function addChart({ sheet }: ChartsNoun, given: Arguments, session: Session): ChartNoun {
  const kind = kindOf(given.text(0));
  const source = given.range(1);
  const series = seriesFrom(source.sheet, source.area, given.choice(2, SERIES_BY, 'Auto'));
  mustBeOpen(sheet);
  const charts = chartsOf(sheet, session);
  const id = Math.max(1, ...charts.map((each) => each.id)) + 1;
  const [only, ...others] = series;
  const beside =
    source.sheet.id === sheet.id
      ? { row: source.area.top, column: source.area.right + 2 }
      : { row: 1, column: 1 };
  const chart: BookChart = {
    id,
    name: freshName(session.language.chart, charts),
    kind,
    ...(only?.name !== undefined && others.length === 0 ? { title: only.name } : {}),
    series,
    ...(others.length > 0 || kind === 'pie' ? { legend: 'bottom' as const } : {}),
    showsValues: false,
    place: { from: { ...beside, x: 0, y: 0 }, ...NEW_SIZE },
  };
  const placed = { ...chart, place: placeAt(sheet, boxOf(sheet, chart)) };
  session.book.attachments.change(sheet.id, { charts: [...charts, placed] });
  raise(session, EVENT.chartAdded, sheet, id);
  return noun(sheet, id);
}

function freshName(word: string, charts: readonly BookChart[]): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => name === `${word} ${number}`)) number++;
  return `${word} ${number}`;
}

function raise(session: Session, type: number, sheet: SheetModel, chart: number): void {
  session.events.raise(type, sheet.id, () => ({
    chartId: chartId(sheet, chart),
    worksheetId: sheet.id,
    source: 'Local',
  }));
}
