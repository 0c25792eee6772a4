import { formatArea } from '../core/book/area';
import type { Area } from '../core/book/area';
import type { BookChart } from '../core/book/chart';

/** A line chart over a block of cells: the first column names its points, the first row its lines. */
export interface LinesOf {
  readonly chart: BookChart;
  readonly block: Area;
  /** The cells that it covers. */
  readonly picture: Area;
}

/** Queues line charts; the cells they show must be written, because Excel reads from them what is a heading. */
export function queueLines(sheet: Excel.Worksheet, charts: readonly LinesOf[]): void {
  for (const { chart, block, picture } of charts) {
    // Without the last argument, Excel decides by the shape of the block what is a line.
    const added = sheet.charts.add(
      Excel.ChartType.lineMarkers,
      sheet.getRange(formatArea(block)),
      Excel.ChartSeriesBy.columns,
    );
    added.name = chart.name;
    added.title.text = chart.title ?? '';
    added.legend.visible = true;
    added.legend.position = Excel.ChartLegendPosition.bottom;
    const [first = '', last = first] = formatArea(picture).split(':');
    added.setPosition(first, last);
  }
}
