import { warekiFiscalYear } from '../../core/values/wareki';
import type { ScorecardWords } from '../scorecard';
import { trackStatuses } from './functions/indicators';

export const scorecard: ScorecardWords = {
  sheet: {
    name: '指標一覧',
    headers: {
      id: '指標ID',
      name: '指標名',
      level: '段階',
      unit: '単位',
      baseline: '基準値',
      target: '目標',
      before2: '前々年度',
      before1: '前年度',
      actual: '実績',
      achievement: '達成率',
      status: '状況',
      trend: '推移',
      bars: '推移の形',
      lastReport: '最終報告',
      rows: '件数',
      meaning: '何を数えたか',
      note: '注',
    },
    yearLabel: '年度',
    yearHint:
      '年度が始まる年を西暦で書き、作業ウィンドウの「更新」を押すと、その年度の一覧に書き換わります。値は書き出した時点のものです。',
    stories: '推移（実績と目標）',
    storyHeaders: ['年度', '実績', '目標'],
    statuses: trackStatuses,
  },
  title: (year, project) => `指標一覧（${year}${project === null ? '' : `、事業 ${project}`}）`,
  fiscalYear: (year) => {
    const named = warekiFiscalYear(year);
    return named.ok ? named.value : `${year}年度`;
  },
  summary: (when, counts) => `${when} に書き出しました。${counts}`,
  countOf: (status, count) => `${status} ${count}`,
  noStatus: '判定なし',
  withoutBaseline: '基準値がないため、達成率は目標に対する割合です。',
  story: ({ from, first, to, last, trend, target, achievement }) =>
    `${from}の ${first} から${to}の ${last} へ${trend === '' ? '' : `（${trend}）`}。` +
    (target === '' ? '目標はありません。' : `目標は ${target} です。`) +
    (achievement === '' ? '' : `達成率は ${achievement} です。`),
  page: {
    heading: '指標一覧',
    intro: '台帳の指標を、年度ごとに、目標と比べて表示します。',
    year: '年度',
    lastYear: '値がある最後の年度',
    write: '「指標一覧」シートに書き出す',
    again: '数え直す',
    reading: '台帳を読んで数えています…',
    noLedger: 'このブックに「指標」の表がありません。先に「台帳」の画面で台帳をつくってください。',
    noIndicators: '「指標」の表に行がありません。指標を書くと、ここに値が出ます。',
    noYear: '値がある年度がまだありません。',
    counts: (indicators, year, statuses) => `${year}の指標 ${indicators} 件（${statuses}）`,
    actual: '実績',
    target: '目標',
    achievement: '達成率',
    trend: '推移',
    noAnswer: '答えなし',
    lastReport: '最終報告',
    meaning: '何を数えたか',
    openNamed: (name) => `定義を見る ${name}`,
    open: '定義を見る',
    written: (sheet, count) => `「${sheet}」シートに指標 ${count} 件を書き出しました。`,
  },
};
