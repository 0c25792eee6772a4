import { invalidArgument } from '../excel-error';
import { defineClass, type Scalar } from '../excel-class';
import type { LegendSide } from '../../../core/book/chart';
import { oneOf } from '../arguments';
import type { NounOf, OfChart } from '../nouns';
import type { Session } from '../session';
import type { Json } from '../wire-types';
import { changeChart, chartOf, textsOf } from './charts';
import { booleanOf } from './style-scalars';

const SIDES = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right' } as const satisfies Record<
  string,
  LegendSide
>;
type SideName = keyof typeof SIDES;
const SIDE_NAMES = Object.keys(SIDES) as SideName[];

export const CHART_TITLE = defineClass('ChartTitle', {
  scalars: {
    text: {
      get: (title, session) => textsOf(chartOf(title, session), session).title,
      set: (title, value, session) => changeChart(title, session, { title: textGiven(value) }),
    },
    visible: {
      get: (title, session) => chartOf(title, session).title !== undefined,
      set: (title, value, session) => {
        const chart = chartOf(title, session);
        const own = chart.title ?? chart.series[0]?.name ?? chart.name;
        changeChart(title, session, { title: booleanOf(value) ? own : undefined });
      },
    },
    overlay: { get: () => false },
  },
});

export const CHART_LEGEND = defineClass('ChartLegend', {
  scalars: {
    visible: {
      get: (legend, session) => chartOf(legend, session).legend !== undefined,
      set: (legend, value, session) => {
        const side = chartOf(legend, session).legend ?? 'right';
        changeChart(legend, session, { legend: booleanOf(value) ? side : undefined });
      },
    },
    position: {
      get: (legend, session) => {
        const side = chartOf(legend, session).legend ?? 'right';
        return SIDE_NAMES.find((name) => SIDES[name] === side) ?? 'Right';
      },
      set: (legend, value, session) =>
        changeChart(legend, session, { legend: SIDES[oneOf(value, SIDE_NAMES)] }),
    },
    overlay: { get: () => false },
  },
});

export const CHART_DATA_LABELS = defineClass('ChartDataLabels', {
  scalars: {
    showValue: {
      get: (labels, session) => chartOf(labels, session).showsValues,
      set: (labels, value, session) => changeChart(labels, session, { showsValues: booleanOf(value) }),
    },
  },
});

export const CHART_AXES = defineClass('ChartAxes', {
  navigations: {
    categoryAxis: ({ sheet, chart }) => ({ kind: 'ChartAxis', axis: 'categoryTitle', sheet, chart }),
    valueAxis: ({ sheet, chart }) => ({ kind: 'ChartAxis', axis: 'valueTitle', sheet, chart }),
  },
});

export const CHART_AXIS = defineClass('ChartAxis', {
  navigations: {
    title: ({ sheet, chart, axis }) => ({ kind: 'ChartAxisTitle', axis, sheet, chart }),
  },
});

const axisTitle: Scalar<NounOf<'ChartAxisTitle'>> = {
  get: (title, session) => chartOf(title, session)[title.axis] ?? '',
  set: (title, value, session) => changeChart(title, session, { [title.axis]: textGiven(value) }),
};

export const CHART_AXIS_TITLE = defineClass('ChartAxisTitle', {
  scalars: {
    text: axisTitle,
    visible: {
      get: (title, session) => chartOf(title, session)[title.axis] !== undefined,
      set: (title, value, session) => {
        const own = chartOf(title, session)[title.axis] ?? '';
        changeChart(title, session, { [title.axis]: booleanOf(value) ? own : undefined });
      },
    },
  },
});

/** A text that begins with "=" would be a reference: Excel takes those by setFormula only. */
function textGiven(value: Json): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value.replace(/^=/, '＝');
}

/** Whether every series of a chart shows its values, for members that speak of one. */
export function showsValues(noun: OfChart, session: Session): boolean {
  return chartOf(noun, session).showsValues;
}
