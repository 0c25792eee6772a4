import type { TableWords } from '../../../core/ledger/schema';

export const closings = {
  name: '年度締め',
  description: '年度ごとの締めの記録です。締めたあとの値の変更が分かります。',
  columns: {
    closingId: { header: '締めID', description: 'この締めを見分ける番号です。' },
    fiscalYear: { header: '年度', description: '締めた年度です。年度が始まる年を西暦で書きます。' },
    closedOn: { header: '締めた日', description: '締めた日です。' },
    closedBy: { header: '締めた人', description: '締めた部署や役職です。' },
    status: { header: '状況', description: '締め済みか、再開したかです。' },
    rowCount: { header: '行数', description: '締めたときの行数です。' },
    fingerprint: { header: '内容の指紋', description: '締めた内容を見分ける文字です。書き換えません。' },
    report: { header: '報告書', description: '年度の報告書の名前や置き場所です。' },
    reason: { header: '再開の理由', description: '締めたあとに直した理由です。' },
    note: { header: '備考', description: '補足があれば書きます。' },
  },
} as const satisfies TableWords<'closings'>;
