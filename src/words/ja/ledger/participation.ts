import type { TableWords } from '../../../core/ledger/schema';

export const participation = {
  name: '参加',
  description:
    'だれがどの会合に参加したかの記録です。1人1回を1行に書きます。行の数が延人、人の数が実人員です。',
  columns: {
    participationId: { header: '参加ID', description: 'この記録を見分ける番号です。' },
    sessionId: { header: '会合ID', description: '参加した会合の会合IDです。' },
    participantId: { header: '参加者ID', description: '参加した人の参加者IDです。' },
    role: { header: '役割', description: '話題提供者・進行役など、その会合での役割です。' },
    channel: { header: '参加方法', description: 'その人がオンラインで参加したか、会場で参加したかです。' },
    attendance: {
      header: '出欠',
      description: '出席・欠席です。欠席の行も残す台帳では、延人を数えるときに「出席」を条件に加えます。',
    },
    note: { header: '備考', description: '補足があれば書きます。' },
  },
} as const satisfies TableWords<'participation'>;
