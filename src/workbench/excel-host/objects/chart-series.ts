import type { ChartSeries } from '../../../core/book/chart';
import { absoluteAddressIn } from '../area-algebra';
import { collectionMembers } from '../collection-members';
import { colorOf } from '../colors';
import { invalidArgument, itemNotFound, notImplemented } from '../excel-error';
import { defineClass, type Call } from '../excel-class';
import type { NounOf } from '../nouns';
import type { Session } from '../session';
import { showsValues } from './chart-parts';
import { changeChart, chartOf, textsOf } from './charts';
import { booleanOf } from './style-scalars';

type ListNoun = NounOf<'ChartSeriesCollection'>;
type SeriesNoun = NounOf<'ChartSeries'>;
type OfSeries = Omit<SeriesNoun, 'kind'>;

const countOf = (list: ListNoun, session: Session): number => chartOf(list, session).series.length;
const noun = ({ sheet, chart }: ListNoun, index: number): SeriesNoun => ({
  kind: 'ChartSeries',
  sheet,
  chart,
  index,
});

export const CHART_SERIES_LIST = defineClass(
  'ChartSeriesCollection',
  (() => {
    const members = collectionMembers<ListNoun>(
      {
        items: (list, session) =>
          Array.from({ length: countOf(list, session) }, (_, index) => noun(list, index)),
        find: (list, key, session) =>
          typeof key === 'number' && key >= 0 && key < countOf(list, session) ? noun(list, key) : undefined,
      },
      ['getItemAt', 'getCount'],
    );
    return {
      ...members,
      scalars: { count: { get: countOf } },
      objects: {
        ...members.objects,
        add: (list, given, session) => {
          const { series } = chartOf(list, session);
          const name = given.optionalText(0);
          const at = given.optionalInteger(1) ?? series.length;
          if (at < 0 || at > series.length) throw invalidArgument();
          const fresh: ChartSeries = { ...(name === undefined ? {} : { name }), values: '' };
          changeChart(list, session, { series: [...series.slice(0, at), fresh, ...series.slice(at)] });
          return noun(list, at);
        },
      },
    };
  })(),
);

const setCells =
  (field: 'values' | 'categories'): Call<SeriesNoun> =>
  (one, given, session) => {
    const { sheet, area } = given.range(0);
    changeSeries(one, session, { [field]: `=${absoluteAddressIn(sheet, area)}` });
  };

export const CHART_SERIES = defineClass('ChartSeries', {
  scalars: {
    name: {
      get: (one, session) => textsOf(chartOf(one, session), session).series[one.index]?.name ?? '',
      set: (one, value, session) => {
        if (typeof value !== 'string') throw invalidArgument();
        changeSeries(one, session, { name: value });
      },
    },
    hasDataLabels: {
      get: showsValues,
      set: (one, value, session) => {
        if (chartOf(one, session).series.length > 1)
          throw notImplemented('data labels of one series among several');
        changeChart(one, session, { showsValues: booleanOf(value) });
      },
    },
  },
  navigations: {
    format: ({ sheet, chart, index }) => ({ kind: 'ChartSeriesFormat', sheet, chart, index }),
  },
  calls: {
    setValues: setCells('values'),
    setXAxisValues: setCells('categories'),
    getDimensionValues: (one, given, session) => {
      const data = textsOf(chartOf(one, session), session);
      const dimension = given.choice(0, ['Values', 'Categories'] as const, 'Values');
      return dimension === 'Categories' ? data.categories : (data.series[one.index]?.values ?? []);
    },
    delete: (one, _given, session) => {
      seriesOf(one, session);
      const { series } = chartOf(one, session);
      changeChart(one, session, { series: series.filter((_, i) => i !== one.index) });
    },
  },
  settlesBefore: ['getDimensionValues'],
});

export const CHART_SERIES_FORMAT = defineClass('ChartSeriesFormat', {
  navigations: {
    fill: ({ sheet, chart, index }) => ({ kind: 'ChartFill', sheet, chart, index }),
  },
});

export const CHART_FILL = defineClass('ChartFill', {
  calls: {
    setSolidColor: (fill, given, session) => changeSeries(fill, session, { color: colorOf(given.text(0)) }),
    clear: (fill, _given, session) => changeSeries(fill, session, { color: undefined }),
  },
});

function seriesOf({ index, ...chart }: OfSeries, session: Session): ChartSeries {
  const one = chartOf(chart, session).series[index];
  if (one === undefined) throw itemNotFound();
  return one;
}

function changeSeries(
  one: OfSeries,
  session: Session,
  change: { readonly [K in keyof ChartSeries]?: ChartSeries[K] | undefined },
): void {
  const fields = Object.entries({ ...seriesOf(one, session), ...change }).filter(
    ([, value]) => value !== undefined,
  );
  const next = Object.fromEntries(fields) as unknown as ChartSeries;
  const { series } = chartOf(one, session);
  changeChart(one, session, { series: series.map((each, i) => (i === one.index ? next : each)) });
}
