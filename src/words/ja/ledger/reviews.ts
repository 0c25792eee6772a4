import type { TableWords } from '../../../core/ledger/schema';

export const reviews = {
  name: '審査',
  description: '企画提案の審査の記録です。提案・審査員・項目ごとに1行に書きます。',
  columns: {
    reviewId: { header: '審査ID', description: 'この採点を見分ける番号です。' },
    proposalId: { header: '提案ID', description: '審査した提案の提案IDです。' },
    reviewer: { header: '審査員', description: '審査した人です。番号や記号でもかまいません。' },
    criterion: {
      header: '審査項目',
      description: '審査の観点です。一覧にない項目は「一覧」シートに加えられます。',
    },
    weight: { header: '重み', description: '項目の重みです。空欄のときは、どの項目も同じ重みとします。' },
    score: { header: '点数', description: '付けた点です。利益相反で採点しないときは空欄にします。' },
    maximum: { header: '満点', description: 'この項目の満点です。' },
    conflict: {
      header: '利益相反',
      description: '提案団体と利害関係があるときに「はい」とします。集計から除きます。',
    },
    reviewedOn: { header: '審査日', description: '審査した日です。' },
    comment: { header: '講評', description: '評価した点、気になる点です。' },
    note: { header: '備考', description: '補足があれば書きます。' },
  },
} as const satisfies TableWords<'reviews'>;
