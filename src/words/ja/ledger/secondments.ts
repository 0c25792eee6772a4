import type { TableWords } from '../../../core/ledger/schema';

export const secondments = {
  name: '派遣',
  description: '留職や複業人材の派遣です。送り出しから報告までの段階と、前後の自己評価を記録します。',
  columns: {
    secondmentId: { header: '派遣ID', description: '派遣を見分ける番号です。' },
    participantId: { header: '参加者ID', description: '派遣される人の参加者IDです。' },
    fromPartnerId: { header: '派遣元団体ID', description: '送り出す団体の団体IDです。' },
    toPartnerId: { header: '受入団体ID', description: '受け入れる団体の団体IDです。' },
    openingId: { header: '募集ID', description: 'もとになった募集の募集IDです。' },
    projectId: { header: '事業ID', description: '関わる事業の事業IDです。' },
    stage: { header: '段階', description: '募集・組合せ・派遣中・報告などの段階です。' },
    startsOn: { header: '開始日', description: '派遣を始める日です。' },
    endsOn: { header: '終了日', description: '派遣を終える日です。' },
    theme: { header: '活動内容', description: '派遣先で取り組むことです。' },
    ratingBefore: { header: '派遣前の自己評価', description: '派遣前の1～5の自己評価です。' },
    ratingAfter: { header: '派遣後の自己評価', description: '派遣後の1～5の自己評価です。' },
    reportedOn: { header: '報告日', description: '帰任後に報告した日です。' },
    result: { header: '成果', description: '派遣で生まれた成果です。' },
    continued: { header: '継続', description: '終了後も関わりが続いているかどうかです。' },
    source: { header: '出典', description: 'もとになった資料です。' },
    note: { header: '備考', description: '補足があれば書きます。' },
  },
} as const satisfies TableWords<'secondments'>;
