import type { ChartWords } from '../ja/charts';

const KINDS = {
  columnClustered: 'Column chart',
  columnStacked: 'Stacked column chart',
  columnStacked100: '100% stacked column chart',
  barClustered: 'Bar chart',
  barStacked: 'Stacked bar chart',
  barStacked100: '100% stacked bar chart',
  line: 'Line chart',
  lineMarkers: 'Line chart with markers',
  pie: 'Pie chart',
  foreign: 'Chart',
} as const;

export const charts: ChartWords = {
  summary: (kind, title) => (title === '' ? KINDS[kind] : `${KINDS[kind]} “${title}”`),
  series: (name, points) => `${name}: ${points.join(', ')}`,
  point: (category, value) => `${category} ${value ?? 'no value'}`,
  more: (count) => `${count} more`,
  chartName: 'Chart',
  seriesName: 'Series',
  userName: 'User',
  notDrawn: 'This kind of chart cannot be shown here. Saving keeps it as it is.',
};
