import type { TableWords } from '../../../core/ledger/schema';

export const agreements = {
  name: '合意',
  description: '共通アジェンダの目標ごとに、各団体が合意したかどうかの記録です。',
  columns: {
    agreementId: { header: '合意ID', description: 'この記録を見分ける番号です。' },
    goalId: { header: '目標ID', description: 'どの目標への合意かを、目標IDで書きます。' },
    partnerId: { header: '団体ID', description: '合意した、または検討している団体の団体IDです。' },
    answer: { header: '回答', description: '合意・条件付き合意・検討中・合意しない、のどれかです。' },
    agreedOn: { header: '回答日', description: '回答のあった日です。' },
    signatory: { header: '回答者', description: '団体を代表して答えた人の役職です。氏名は必要ありません。' },
    condition: { header: '条件', description: '合意に付けた条件や留保です。' },
    evidence: { header: '根拠資料', description: '議事録や協定書など、合意が分かる資料です。' },
    note: { header: '備考', description: '補足があれば書きます。' },
  },
} as const satisfies TableWords<'agreements'>;
