import type { TableWords } from '../../../core/ledger/schema';

export const cases = {
  name: '事例',
  description: '協働の事例集です。関わった団体の役割と成果は、同じ事業IDで「活動」と「役割」に書きます。',
  columns: {
    caseId: { header: '事例ID', description: '事例を見分ける番号です。' },
    title: { header: '事例名', description: '事例の名前です。' },
    projectId: { header: '事業ID', description: '役割と成果を記録した事業の事業IDです。' },
    field: { header: '分野', description: '事例の分野です。' },
    area: { header: '地域', description: '取組の行われた地域です。' },
    collaborationType: { header: '協働の形', description: '共催・委託・補助など、協働の形です。' },
    parties: { header: '関わった団体', description: '関わった団体を「;」で区切って書きます。' },
    period: { header: '期間', description: '取組の期間です。' },
    background: { header: 'きっかけ', description: '取組のきっかけ、もとの課題です。' },
    content: { header: '取組', description: '何をしたかです。' },
    outcome: { header: '成果', description: '全体の成果です。' },
    lesson: { header: 'うまくいった理由', description: '参考になる工夫です。' },
    source: { header: '出典', description: 'もとになった資料です。' },
    note: { header: '備考', description: '補足があれば書きます。' },
  },
} as const satisfies TableWords<'cases'>;
