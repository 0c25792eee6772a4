import type { BookChart } from '../../../core/book/chart';
import { seriesColor } from '../../../core/book/chart';
import type { ChartData } from '../../../core/book/chart-data';
import type { Room } from './room';
import { textAt } from './shape';
import type { Shape } from './shape';

/** The first series as slices from twelve o'clock on; values below zero count by their size, as in Excel. */
export function pieShapes(chart: BookChart, data: ChartData, room: Room): readonly Shape[] {
  const values = (data.series[0]?.values ?? []).map((value) => Math.abs(value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return [];
  const [x, y] = [(room.left + room.right) / 2, (room.top + room.bottom) / 2];
  const radius = Math.max(4, Math.min(room.right - room.left, room.bottom - room.top) / 2 - 4);
  let angle = 0;
  return values.flatMap((value, i): Shape[] => {
    if (value === 0) return [];
    const [from, to] = [angle, (angle += (value / total) * 2 * Math.PI)];
    const middle = (from + to) / 2;
    const label = chart.showsValues
      ? [
          textAt(
            x + Math.sin(middle) * radius * 0.65,
            y - Math.cos(middle) * radius * 0.65 + 4,
            String(data.series[0]?.values[i] ?? ''),
          ),
        ]
      : [];
    return [
      {
        tag: 'path',
        attributes: { d: slice(x, y, radius, from, to), fill: seriesColor(i), class: 'chart-slice' },
      },
      ...label,
    ];
  });
}

function slice(x: number, y: number, r: number, from: number, to: number): string {
  const point = (angle: number): string =>
    `${round(x + r * Math.sin(angle))} ${round(y - r * Math.cos(angle))}`;
  if (to - from > 2 * Math.PI - 1e-6) {
    const half = from + Math.PI;
    return `M${point(from)}A${r} ${r} 0 1 1 ${point(half)}A${r} ${r} 0 1 1 ${point(to)}Z`;
  }
  return `M${round(x)} ${round(y)}L${point(from)}A${round(r)} ${round(r)} 0 ${to - from > Math.PI ? 1 : 0} 1 ${point(to)}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
