import type { TableWords } from '../../../core/ledger/schema';

export const participants = {
  name: '参加者',
  description:
    '会合に参加する人の名簿です。1人を1行に書きます。個人情報を含むので、取り扱いに注意してください。',
  columns: {
    participantId: {
      header: '参加者ID',
      description: '人を見分ける番号です。同じ人には必ず同じ番号を使います。実人員はこの番号で数えます。',
    },
    name: {
      header: '氏名',
      description: '個人情報です。計算には使わないので、空欄のままでもかまいません。共有する前に消せます。',
    },
    kind: { header: '立場', description: '企業人材・自治体職員・地域住民など、参加の立場です。' },
    partnerId: { header: '団体ID', description: '所属する団体の団体IDです。所属がなければ空欄にします。' },
    ageGroup: { header: '年代', description: '本人の申告による年代です。' },
    gender: { header: '性別', description: '本人の申告によります。「回答しない」も選べます。' },
    area: { header: '居住地域', description: '市区町村までで十分です。' },
    incomeGroup: {
      header: '所得層',
      description: '本人の申告による所得の層です。内訳が要る指標でだけ使います。',
    },
    consent: { header: '同意', description: '個人情報の利用に本人が同意しているかどうかです。' },
    note: { header: '備考', description: '補足があれば書きます。' },
  },
} as const satisfies TableWords<'participants'>;
