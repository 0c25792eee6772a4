import type { TableWords } from '../../../core/ledger/schema';

export const projects = {
  name: '事業',
  description: '協働で進める事業の登録簿です。番号が飛んでいれば、載っていない事業があります。',
  columns: {
    projectId: { header: '事業ID', description: '事業を見分ける番号です。一度決めたら変えません。' },
    number: {
      header: '番号',
      description: '登録順の通し番号です。欠番は =KYODO.MISSINGNUMBERS(事業[番号]) で分かります。',
    },
    name: { header: '事業名', description: '何をする事業かが分かる短い名前です。' },
    field: { header: '分野', description: '事業の分野です。一覧にない分野は「一覧」シートに加えられます。' },
    collaborationType: {
      header: '協働の形',
      description:
        '共催・実行委員会・委託・補助など、協働の形です。最終の責任をだれが負うかの目安になります。',
    },
    status: { header: '状況', description: '準備中・実施中・終了など、いまの状況です。' },
    leadPartnerId: { header: '主体団体ID', description: '事業の中心となる団体の団体IDです。' },
    counterpartId: { header: '連携団体ID', description: '主な連携先の団体IDです。' },
    startsOn: { header: '開始日', description: '事業を始めた日、または始める日です。' },
    endsOn: {
      header: '終了日',
      description: '事業を終えた日、または終える予定の日です。続いている事業では空欄にします。',
    },
    purpose: { header: '目的', description: 'だれの、どのような課題を、どうしたいかを書きます。' },
    source: { header: '出典', description: '事業名や数値のもとになった資料です。' },
    note: { header: '備考', description: '補足があれば書きます。' },
  },
} as const satisfies TableWords<'projects'>;
