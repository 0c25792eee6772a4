import type { TableWords } from '../../../core/ledger/schema';

export const sessions = {
  name: '会合',
  description: '事業ごとの会合の記録です。1回の会合を1行に書きます。',
  columns: {
    sessionId: { header: '会合ID', description: '会合を見分ける番号です。一度決めたら変えません。' },
    projectId: { header: '事業ID', description: 'どの事業の会合かを、事業IDで書きます。' },
    heldOn: { header: '開催日', description: '会合を開いた日です。' },
    kind: { header: '種類', description: 'セッション・打合せ・現地訪問など、会合の種類です。' },
    channel: {
      header: '形式',
      description: 'オンライン・対面・併用など、開き方です。オンライン率はこの列から求めます。',
    },
    tool: { header: '道具', description: 'Zoom・LINE・Slackなど、使った道具や手段です。' },
    topic: { header: '議題', description: '話し合ったこと、行ったことです。' },
    place: { header: '会場', description: '対面の場合の会場です。' },
    minutes: { header: '所要分', description: '会合の長さを分で書きます。' },
    expected: { header: '予定人数', description: '参加を予定していた人数です。参加率の分母になります。' },
    note: { header: '備考', description: '補足があれば書きます。' },
  },
} as const satisfies TableWords<'sessions'>;
