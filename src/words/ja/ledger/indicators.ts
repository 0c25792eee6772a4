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
    measure: {
      header: '求め方',
      description:
        '実績に記入された値を使うか、表から数えるか（件数・実数・合計など）です。空欄は「実績に記入」です。',
    },
    sourceTable: { header: '集計する表', description: '表から数えるとき、その表の名前です（例 参加）。' },
    sourceColumn: {
      header: '集計する列',
      description: '表から数えるとき、その列の見出しです（例 参加者ID）。',
    },
    filter: {
      header: '条件',
      description:
        '数える行の条件です。「見出し=値」の形で書き、「;」で区切るとすべてに合う行だけを数えます（例 出欠=出席;形式=オンライン）。',
    },
    numeratorId: {
      header: '分子の指標ID',
      description: '指標どうしの比率のとき、分子にする指標の指標IDです。',
    },
    denominatorId: {
      header: '分母の指標ID',
      description: '指標どうしの比率のとき、分母にする指標の指標IDです。',
    },
    window: { header: '集計期間', description: 'どの期間の行を数えるかです。' },
    dateColumn: {
      header: '日付の列',
      description: '期間を判断する日付の列の見出しです（例 開催日）。追跡率では、起点の日付の列です。',
    },
    outcomeColumn: {
      header: '結果の日付の列',
      description: '追跡率で、結果（就職など）が出た日付の列の見出しです。',
    },
    lagMonths: {
      header: '追跡月数',
      description:
        '追跡率で、起点から何か月以内の結果を数えるかです。この月数が過ぎていない人は分母に入れません。',
    },
    overParties: {
      header: '団体間のまとめ方',
      description:
        '団体ごとの値を、全体の値にまとめる方法です。実人員は重複なしで数え直し、割合は分子と分母から求め直します。',
    },
    overTime: { header: '期間のまとめ方', description: '期間ごとの値を、長い期間の値にまとめる方法です。' },
    disaggregation: {
      header: '内訳',
      description: '分けて示す属性です。「;」で区切ります（例 年代;性別;地域;所得層）。',
    },
    missing: {
      header: '未報告の扱い',
      description: '値が報告されていない団体や期間の扱いです。空欄は「答えなしとする」です。',
    },
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
