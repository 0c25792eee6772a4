import type { GroupWords } from '../../../core/ledger/schema';

export const groups: GroupWords = {
  basic: { name: '基本', description: '団体・事業・会合・参加・指標です。どの台帳にもあります。' },
  agenda: { name: '目標と役割', description: '目標への合意をそろえ、だれが何を担うかを決めます。' },
  budget: { name: '予算と資源', description: '出し合う資源と、収支の予算を記録します。' },
  proposals: { name: '提案と評価', description: '企画提案を受け付けて審査し、事業を評価します。' },
  survey: { name: '調査', description: 'アンケートの設問と回答を記録します。' },
  matching: { name: '募集と派遣', description: '人材の募集から、応募、派遣、報告までを記録します。' },
  reference: { name: '事例と窓口', description: '参考になる事例と、支援窓口の一覧です。' },
  records: { name: '締めと履歴', description: '年度の締めと、台帳の変更を記録します。' },
};
