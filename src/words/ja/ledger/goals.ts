import type { TableWords } from '../../../core/ledger/schema';

export const goals = {
  name: '共通アジェンダ',
  description:
    '関係者が共有する目標です。だれの、どの課題を、どの値からどの値へ、いつまでに変えるかを1行に書きます。',
  columns: {
    goalId: { header: '目標ID', description: '目標を見分ける番号です。一度決めたら変えません。' },
    who: { header: 'だれの', description: '課題を抱えている人や地域です（例 市内の子育て世帯）。' },
    problem: { header: '課題', description: '解決したい課題です。取組ではなく、困りごとを書きます。' },
    measure: { header: '測り方', description: '何の値で変化を見るかです（例 食事に困る世帯の割合）。' },
    indicatorId: { header: '指標ID', description: '値を追う指標の指標IDです。' },
    fromValue: { header: '現状値', description: '取り組む前の値です。' },
    toValue: { header: '到達値', description: '目指す値です。' },
    unit: { header: '単位', description: '現状値と到達値の単位です。' },
    byYear: { header: '達成年度', description: 'いつまでに達成するかです。年度が始まる年を西暦で書きます。' },
    projectId: { header: '事業ID', description: '特定の事業の目標であれば、その事業IDです。' },
    leadPartnerId: {
      header: 'とりまとめ団体ID',
      description: '目標の進み具合をとりまとめる団体の団体IDです。',
    },
    status: { header: '状況', description: '案・合意済みなど、目標の状況です。' },
    note: { header: '備考', description: '補足があれば書きます。' },
  },
} as const satisfies TableWords<'goals'>;
