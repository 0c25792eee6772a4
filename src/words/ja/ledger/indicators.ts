import type { TableWords } from '../../../core/ledger/schema';

export const indicators = {
  name: '指標',
  description: '関係者が共通で測る指標の定義です。',
  columns: {
    indicatorId: { header: '指標ID', description: '指標を見分ける番号です。一度決めたら変えません。' },
    name: { header: '指標名', description: '何を測る指標かが分かる名前です。' },
    level: {
      header: '段階',
      description: 'インプット・活動・アウトプット・アウトカム・インパクトのどれを測るかです。',
    },
    unit: { header: '単位', description: '値の単位です。' },
    direction: {
      header: '方向',
      description: '増やすのか、減らすのか、保つのかです。達成率の計算に使います。',
    },
    reporting: {
      header: '報告方式',
      description:
        '実績の値が何を表すかです。その期間だけの値か、年度初めからの累計か、開始からの累計か、その時点の値かを選びます。累計の値は減りません。',
    },
    definition: { header: '定義', description: '何を、どの範囲で、どう数えるかを書きます。' },
    baseline: {
      header: '基準値',
      description: '取り組む前の値です。達成率は (実績−基準値)÷(目標値−基準値) で求めます。',
    },
    baselineYear: {
      header: '基準年度',
      description: '基準値の年度です。年度が始まる年を西暦で書きます（令和3年度は2021）。',
    },
    target: { header: '目標値', description: '達成したい値です。' },
    targetYear: {
      header: '目標年度',
      description: '目標を達成したい年度です。年度が始まる年を西暦で書きます。',
    },
    tolerance: {
      header: '許容幅',
      description: '方向が「維持」のとき、目標値からどれだけ離れてもよいかです。',
    },
    frequency: { header: '報告頻度', description: 'どのくらいの間隔で報告するかです。' },
    ownerPartnerId: { header: '担当団体ID', description: '値を取りまとめる団体の団体IDです。' },
    source: { header: '出典', description: '値のもとになる記録や資料です。' },
    note: { header: '備考', description: '補足があれば書きます。' },
  },
} as const satisfies TableWords<'indicators'>;
