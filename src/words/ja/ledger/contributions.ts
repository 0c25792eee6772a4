import type { TableWords } from '../../../core/ledger/schema';

export const contributions = {
  name: '資源拠出',
  description:
    '各団体が出し合う人・モノ・金・情報・場の記録です。金額に換算できるものは、根拠とともに書きます。',
  columns: {
    contributionId: { header: '拠出ID', description: 'この拠出を見分ける番号です。' },
    projectId: { header: '事業ID', description: 'どの事業への拠出かを、事業IDで書きます。' },
    partnerId: { header: '団体ID', description: '拠出する団体の団体IDです。' },
    kind: { header: '資源', description: '人・モノ・金・情報・場のどれかです。' },
    fiscalYear: { header: '年度', description: '年度が始まる年を西暦で書きます（令和3年度は2021）。' },
    contributedOn: { header: '拠出日', description: '拠出した日です。' },
    plan: { header: '予定と実績', description: '予定か実績かです。' },
    description: { header: '内容', description: '何を出すかです。' },
    quantity: { header: '数量', description: '時間・個数などの数量です。' },
    quantityUnit: { header: '数量の単位', description: '数量の単位です（例 時間、個）。' },
    unitPrice: {
      header: '換算単価',
      description: '数量1あたりの金額です。ボランティアの時間は時給で換算します。',
    },
    amount: { header: '換算額', description: '金額、または数量×換算単価です。分からなければ空欄にします。' },
    basis: { header: '換算の根拠', description: '単価をどう決めたかです。' },
    note: { header: '備考', description: '補足があれば書きます。' },
  },
} as const satisfies TableWords<'contributions'>;
