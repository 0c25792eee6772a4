import type { BookChart } from '../../../core/book/chart';
import { seriesColor } from '../../../core/book/chart';
import type { ChartData } from '../../../core/book/chart-data';
import { textWidth } from './room';
import type { Room } from './room';
import { textAt } from './shape';
import type { Shape } from './shape';
import { valueScale } from './value-scale';
import type { ValueScale } from './value-scale';

const LABEL = 16;
const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

/** Where a value and a place on the category axis come to lie. */
interface Frame {
  readonly room: Room;
  /** True when the categories run down and the bars lie. */
  readonly lying: boolean;
  readonly step: number;
  readonly along: (value: number) => number;
}

/** Columns, bars and lines, with their axes. */
export function cartesianShapes(chart: BookChart, data: ChartData, given: Room): readonly Shape[] {
  const kind = chart.kind;
  const lying = kind.startsWith('bar');
  const stacked = kind.includes('Stacked');
  const bars = stackedBars(data, stacked, kind.endsWith('100'));
  const scale = valueScale(
    bars.flatMap(({ from, to }) => [from, to]),
    lying ? 5 : 6,
  );
  const format = (value: number): string =>
    kind.endsWith('100') ? `${Math.round(value * 100)}%` : NUMBERS.format(value);
  const { room, titles } = axisTitles(chart, inner(data, given, lying, scale, format), given, lying);
  const step =
    ((lying ? room.bottom - room.top : room.right - room.left) || 1) / Math.max(1, data.categories.length);
  const share = (value: number): number => (value - scale.least) / (scale.most - scale.least);
  const along = (value: number): number =>
    lying
      ? room.left + share(value) * (room.right - room.left)
      : room.bottom - share(value) * (room.bottom - room.top);
  const frame: Frame = { room, lying, step, along };
  const content = kind.startsWith('line')
    ? lineShapes(chart, data, frame)
    : barShapes(chart, data, bars, stacked, frame);
  return [...titles, ...gridShapes(scale, frame, format), ...categoryShapes(data, frame), ...content];
}

interface Bar {
  readonly series: number;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

function stackedBars(data: ChartData, stacked: boolean, shares: boolean): readonly Bar[] {
  return data.categories.flatMap((_, at) => {
    const values = data.series.map(({ values: own }) => own[at] ?? null);
    const total = values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0) || 1;
    let [up, down] = [0, 0];
    return values.flatMap((value, series): Bar[] => {
      if (value === null) return [];
      const size = shares ? value / total : value;
      if (!stacked) return [{ series, at, from: 0, to: size, value }];
      const from = size < 0 ? down : up;
      if (size < 0) down += size;
      else up += size;
      return [{ series, at, from, to: from + size, value }];
    });
  });
}

/** The room for the bars: what the labels of both axes leave. */
function inner(
  data: ChartData,
  room: Room,
  lying: boolean,
  scale: ValueScale,
  format: (value: number) => string,
): Room {
  const names = lying ? data.categories : scale.ticks.map(format);
  const widest = Math.min((room.right - room.left) / 3, Math.max(0, ...names.map(textWidth)));
  return {
    left: room.left + widest + 8,
    top: room.top + 8,
    right: room.right - 8,
    bottom: room.bottom - LABEL,
  };
}

function axisTitles(
  chart: BookChart,
  room: Room,
  given: Room,
  lying: boolean,
): { room: Room; titles: readonly Shape[] } {
  const [below, beside] = lying
    ? [chart.valueTitle, chart.categoryTitle]
    : [chart.categoryTitle, chart.valueTitle];
  const next = {
    ...room,
    left: room.left + (beside ? LABEL : 0),
    bottom: room.bottom - (below ? LABEL : 0),
  };
  const [x, y] = [given.left + 8, (next.top + next.bottom) / 2];
  const titles: Shape[] = [];
  if (below) titles.push(textAt((next.left + next.right) / 2, given.bottom - 2, below));
  if (beside) titles.push(textAt(x, y, beside, 'middle', { transform: `rotate(-90 ${x} ${y})` }));
  return { room: next, titles };
}

function gridShapes(scale: ValueScale, frame: Frame, format: (value: number) => string): readonly Shape[] {
  const { room, lying, along } = frame;
  return scale.ticks.flatMap((tick): Shape[] => {
    const at = along(tick);
    const ends = lying
      ? { x1: at, x2: at, y1: room.top, y2: room.bottom }
      : { x1: room.left, x2: room.right, y1: at, y2: at };
    const label = lying
      ? textAt(at, room.bottom + 13, format(tick))
      : textAt(room.left - 5, at + 4, format(tick), 'end');
    return [{ tag: 'line', attributes: { ...ends, class: tick === 0 ? 'chart-axis' : 'chart-grid' } }, label];
  });
}

/** Names that would run into each other are left out evenly. */
function categoryShapes(data: ChartData, { room, lying, step }: Frame): readonly Shape[] {
  const room1 = lying ? LABEL : Math.max(0, ...data.categories.map(textWidth)) + 6;
  const every = Math.max(1, Math.ceil(room1 / step));
  return data.categories.flatMap((name, i): Shape[] => {
    if (i % every !== 0) return [];
    const middle = (i + 0.5) * step;
    return [
      lying
        ? textAt(room.left - 5, room.bottom - middle + 4, name, 'end')
        : textAt(room.left + middle, room.bottom + 13, name),
    ];
  });
}

function barShapes(
  chart: BookChart,
  data: ChartData,
  bars: readonly Bar[],
  stacked: boolean,
  frame: Frame,
): readonly Shape[] {
  const { room, lying, step, along } = frame;
  const lanes = stacked ? 1 : Math.max(1, data.series.length);
  const thick = (step * 0.68) / lanes;
  return bars.flatMap((bar): Shape[] => {
    const offset = bar.at * step + step * 0.16 + (stacked ? 0 : bar.series * thick);
    const [low, high] = [along(bar.from), along(bar.to)];
    const size = Math.abs(high - low);
    const start = Math.min(low, high);
    const place = lying
      ? { x: start, y: room.bottom - offset - thick, width: size, height: thick }
      : { x: room.left + offset, y: start, width: thick, height: size };
    const rect: Shape = {
      tag: 'rect',
      attributes: { ...place, fill: seriesColor(bar.series, chart.series[bar.series]?.color) },
    };
    if (!chart.showsValues) return [rect];
    const label = NUMBERS.format(bar.value);
    const inside = stacked ? size / 2 : lying ? size + 4 + textWidth(label) / 2 : size + 8;
    const at = lying
      ? textAt(start + inside, place.y + thick / 2 + 4, label)
      : textAt(place.x + thick / 2, start + size - inside + 4, label);
    return [rect, at];
  });
}

/** A gap where there is no value: nothing is joined across it. */
function lineShapes(chart: BookChart, data: ChartData, { room, step, along }: Frame): readonly Shape[] {
  return data.series.flatMap((series, i): Shape[] => {
    const color = seriesColor(i, chart.series[i]?.color);
    let path = '';
    let open = false;
    const marks: Shape[] = [];
    series.values.forEach((value, at) => {
      if (value === null) {
        open = false;
        return;
      }
      const [x, y] = [room.left + (at + 0.5) * step, along(value)];
      path += `${open ? 'L' : 'M'}${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
      open = true;
      if (chart.kind === 'lineMarkers')
        marks.push({ tag: 'circle', attributes: { cx: x, cy: y, r: 3, fill: color } });
      if (chart.showsValues) marks.push(textAt(x, y - 6, NUMBERS.format(value)));
    });
    return [{ tag: 'path', attributes: { d: path, stroke: color, class: 'chart-line' } }, ...marks];
  });
}
