import type { TableWords } from '../../../core/ledger/schema';

export const budgetLines = {
  name: '予算',
  description:
    '事業や企画提案の収支の明細です。当初・補正・決算を版で分けて書きます。収入の合計と支出の合計は同じ額にします。',
  columns: {
    budgetLineId: { header: '予算明細ID', description: 'この明細を見分ける番号です。' },
    projectId: { header: '事業ID', description: '事業の予算であれば、その事業IDです。' },
    proposalId: { header: '提案ID', description: '企画提案の予算であれば、その提案IDです。' },
    fiscalYear: { header: '年度', description: '年度が始まる年を西暦で書きます（令和3年度は2021）。' },
    version: { header: '版', description: '当初・補正・決算のどれかです。' },
    side: { header: '収支', description: '収入か支出かです。' },
    category: {
      header: '費目',
      description: '収入または支出の費目です。一覧にない費目は「一覧」シートに加えられます。',
    },
    item: { header: '内訳', description: '何の費用、何の収入かです。' },
    quantity: { header: '数量', description: '数量です。' },
    quantityUnit: { header: '数量の単位', description: '数量の単位です（例 回、人、時間）。' },
    unitPrice: { header: '単価', description: '数量1あたりの金額です。' },
    amount: { header: '金額', description: '数量×単価です。円単位の整数で書きます。' },
    payerPartnerId: { header: '負担団体ID', description: 'その額を負担する団体の団体IDです。' },
    inKind: {
      header: '現物',
      description: '現金でなく人手や物で出すときに「はい」とし、収入と支出に同じ額を書きます。',
    },
    eligible: { header: '対象経費', description: '補助の対象になる経費かどうかです。' },
    evidence: { header: '証拠書類', description: '領収書や見積書の番号です。' },
    note: { header: '備考', description: '補足があれば書きます。' },
  },
} as const satisfies TableWords<'budgetLines'>;
