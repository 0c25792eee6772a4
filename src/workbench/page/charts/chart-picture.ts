import type { BookChart } from '../../../core/book/chart';
import { seriesColor } from '../../../core/book/chart';
import type { ChartData } from '../../../core/book/chart-data';
import { cartesianShapes } from './cartesian-shapes';
import { pieShapes } from './pie-shapes';
import { textWidth } from './room';
import type { Room } from './room';
import { textAt } from './shape';
import type { Shape } from './shape';

const EDGE = 8;
const TITLE = 26;
const LINE = 16;

/** A chart as shapes: title, legend and what the kind draws in the room that is left. */
export function chartPicture(
  chart: BookChart,
  data: ChartData,
  size: { readonly width: number; readonly height: number },
): readonly Shape[] {
  const { width, height } = size;
  let room: Room = { left: EDGE, top: EDGE, right: width - EDGE, bottom: height - EDGE };
  const shapes: Shape[] = [];
  if (data.title !== '') {
    shapes.push(
      textAt(width / 2, room.top + 16, data.title, 'middle', { 'font-size': 15, class: 'chart-title' }),
    );
    room = { ...room, top: room.top + TITLE };
  }
  const entries = legendEntries(chart, data);
  if (chart.legend !== undefined && entries.length > 0) {
    const legend = legendShapes(chart.legend, entries, room);
    shapes.push(...legend.shapes);
    room = legend.room;
  }
  const drawn = chart.kind === 'pie' ? pieShapes(chart, data, room) : cartesianShapes(chart, data, room);
  return [...shapes, ...drawn];
}

interface Entry {
  readonly name: string;
  readonly color: string;
}

/** A pie tells its slices apart, every other chart its series. */
function legendEntries(chart: BookChart, data: ChartData): readonly Entry[] {
  if (chart.kind === 'pie') return data.categories.map((name, i) => ({ name, color: seriesColor(i) }));
  return data.series.map(({ name }, i) => ({ name, color: seriesColor(i, chart.series[i]?.color) }));
}

function legendShapes(
  side: NonNullable<BookChart['legend']>,
  entries: readonly Entry[],
  room: Room,
): { readonly shapes: readonly Shape[]; readonly room: Room } {
  const lying = side === 'top' || side === 'bottom';
  const widths = entries.map(({ name }) => 22 + textWidth(name));
  const widest = Math.min((room.right - room.left) / 2, Math.max(...widths));
  const total = Math.min(
    room.right - room.left,
    widths.reduce((sum, one) => sum + one, 0),
  );
  let x = lying ? (room.left + room.right - total) / 2 : side === 'left' ? room.left : room.right - widest;
  let y = lying
    ? side === 'top'
      ? room.top + LINE - 4
      : room.bottom - 4
    : (room.top + room.bottom - entries.length * LINE) / 2 + LINE;
  const shapes = entries.map(({ name, color }, i): Shape => {
    const shape: Shape = {
      tag: 'g',
      attributes: { class: 'chart-legend' },
      children: [
        { tag: 'rect', attributes: { x, y: y - 8, width: 9, height: 9, fill: color } },
        textAt(x + 13, y, name, 'start'),
      ],
    };
    if (lying) x += widths[i] ?? 0;
    else y += LINE;
    return shape;
  });
  const left = {
    top: { ...room, top: room.top + LINE + 4 },
    bottom: { ...room, bottom: room.bottom - LINE - 4 },
    left: { ...room, left: room.left + widest + 6 },
    right: { ...room, right: room.right - widest - 6 },
  };
  return { shapes, room: left[side] };
}
