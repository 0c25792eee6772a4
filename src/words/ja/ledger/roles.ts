import type { TableWords } from '../../../core/ledger/schema';

export const roles = {
  name: '役割',
  description: '活動ごとに、どの団体が何を担うかです。◎は責任、○は実行、△は協力・相談、・は情報共有です。',
  columns: {
    roleId: { header: '役割ID', description: 'この役割を見分ける番号です。' },
    activityId: { header: '活動ID', description: 'どの活動の役割かを、活動IDで書きます。' },
    partnerId: { header: '団体ID', description: '役割を担う団体の団体IDです。' },
    mark: { header: '記号', description: '◎（責任）は活動ごとに1団体です。○（実行）は1団体以上にします。' },
    task: { header: '担当内容', description: '具体的に何を担うかです。' },
    contact: { header: '担当者', description: '担当する部署や役職です。' },
    hours: { header: '予定時間', description: '担当に見込む時間です。' },
    outcome: { header: '団体にとっての成果', description: 'この役割を担うことで、その団体が得た成果です。' },
    note: { header: '備考', description: '補足があれば書きます。' },
  },
} as const satisfies TableWords<'roles'>;
