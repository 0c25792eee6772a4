import type { ChartKind } from '../../core/book/chart';

type Kind = ChartKind | 'foreign';

const KINDS: Readonly<Record<Kind, string>> = {
  columnClustered: '縦棒グラフ',
  columnStacked: '積み上げ縦棒グラフ',
  columnStacked100: '100%積み上げ縦棒グラフ',
  barClustered: '横棒グラフ',
  barStacked: '積み上げ横棒グラフ',
  barStacked100: '100%積み上げ横棒グラフ',
  line: '折れ線グラフ',
  lineMarkers: 'マーカー付き折れ線グラフ',
  pie: '円グラフ',
  foreign: 'グラフ',
};

/** What is read out for a chart, and what stands in the place of one that cannot be drawn. */
export const charts = {
  summary: (kind: Kind, title: string) => (title === '' ? KINDS[kind] : `${KINDS[kind]}「${title}」`),
  series: (name: string, points: readonly string[]) => `${name}: ${points.join('、')}`,
  point: (category: string, value: string | null) => `${category} ${value ?? '値なし'}`,
  more: (count: number) => `ほか${count}件`,
  /** "グラフ" → グラフ 1: the name of a new chart. */
  chartName: 'グラフ',
  /** "系列" → 系列1: a series without a name. */
  seriesName: '系列',
  /** Whose name comments bear when nobody has said who works here. */
  userName: '利用者',
  notDrawn: 'この種類のグラフは、ここでは表示できません。保存すると元のまま残ります。',
};

export type ChartWords = typeof charts;
