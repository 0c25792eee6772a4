import type { TableWords } from '../../../core/ledger/schema';

export const evaluations = {
  name: '評価',
  description: '事業の評価の記録です。双方が同じ項目を別々に1～5で評価すると、見方の差が分かります。',
  columns: {
    evaluationId: { header: '評価ID', description: 'この評価を見分ける番号です。' },
    projectId: { header: '事業ID', description: '評価した事業の事業IDです。' },
    fiscalYear: { header: '年度', description: '年度が始まる年を西暦で書きます（令和3年度は2021）。' },
    evaluatedOn: { header: '評価日', description: '評価した日です。' },
    stage: { header: '局面', description: '計画・実行・評価・改善のどの段階の評価かです。' },
    method: { header: '評価方法', description: '目的の達成度、アンケートなど、評価の方法です。' },
    partnerId: { header: '評価した団体ID', description: '評価した団体の団体IDです。' },
    counterpartId: { header: '相手の団体ID', description: '相互評価のとき、評価される相手の団体IDです。' },
    item: { header: '評価項目', description: '何を評価したかです。双方で同じ言葉にします。' },
    rating: { header: '評点', description: '1～5の評点です。評点を付けない方法では空欄にします。' },
    finding: { header: '分かったこと', description: 'よかった点、課題などです。' },
    improvement: { header: '改善策', description: '次にどう変えるかです。' },
    note: { header: '備考', description: '補足があれば書きます。' },
  },
} as const satisfies TableWords<'evaluations'>;
