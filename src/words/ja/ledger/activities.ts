import type { TableWords } from '../../../core/ledger/schema';

export const activities = {
  name: '活動',
  description: '事業の中の活動です。1行が役割分担表の1行になり、だれが担うかは「役割」の表に書きます。',
  columns: {
    activityId: { header: '活動ID', description: '活動を見分ける番号です。一度決めたら変えません。' },
    projectId: { header: '事業ID', description: 'どの事業の活動かを、事業IDで書きます。' },
    sequence: { header: '順序', description: '役割分担表に並べる順です。' },
    name: { header: '活動名', description: '何をするかが分かる短い名前です。' },
    stage: { header: '局面', description: '計画・実行・評価・改善のどれに当たるかです。' },
    goalId: { header: '目標ID', description: 'この活動が役立つ目標の目標IDです。' },
    jointLead: {
      header: '共同責任',
      description: '責任（◎）を複数の団体で担うと合意しているときに「はい」とします。',
    },
    startsOn: { header: '開始日', description: '活動を始める日です。' },
    endsOn: { header: '終了日', description: '活動を終える日です。' },
    status: { header: '状況', description: '準備中・実施中・終了など、いまの状況です。' },
    product: { header: 'できるもの', description: '活動によってできるもの、起きることです。' },
    note: { header: '備考', description: '補足があれば書きます。' },
  },
} as const satisfies TableWords<'activities'>;
