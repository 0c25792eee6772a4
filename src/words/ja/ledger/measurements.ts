import type { TableWords } from '../../../core/ledger/schema';

export const measurements = {
  name: '実績',
  description: '指標ごと・年度ごとに報告された値です。空欄は「未報告」で、0とは区別します。',
  columns: {
    measurementId: { header: '実績ID', description: 'この報告を見分ける番号です。' },
    indicatorId: { header: '指標ID', description: 'どの指標の値かを、指標IDで書きます。' },
    fiscalYear: {
      header: '年度',
      description: '値の年度です。年度が始まる年を西暦で書きます（令和3年度は2021）。',
    },
    period: {
      header: '対象期間',
      description: '年度より短い期間の値では、半期・四半期・月を選びます。空欄は年度全体です。',
    },
    measuredOn: { header: '測定日', description: '値を測った日、または締めた日です。' },
    projectId: {
      header: '事業ID',
      description: '特定の事業の値であれば、その事業IDです。全体の値では空欄にします。',
    },
    partnerId: { header: '団体ID', description: '値を報告した団体の団体IDです。' },
    attribute: {
      header: '属性',
      description: '内訳の値では、年代・性別など、何で分けたかを選びます。全体の値では空欄にします。',
    },
    group: { header: '属性の値', description: '内訳の値では、どの区分の値かを書きます（例 30代）。' },
    value: { header: '値', description: '報告された値です。未報告なら空欄にし、0と書きません。' },
    numerator: {
      header: '分子',
      description: '割合の指標では、分子の数を書きます。割合どうしは平均せず、分子と分母から求め直します。',
    },
    denominator: { header: '分母', description: '割合の指標では、分母の数を書きます。' },
    target: {
      header: '年度目標',
      description: 'この期間の目標値です。指標の目標値までの途中の目標を、年度ごとに書けます。',
    },
    source: { header: '出典', description: '値のもとになった資料です。' },
    note: { header: '備考', description: '補足があれば書きます。' },
  },
} as const satisfies TableWords<'measurements'>;
