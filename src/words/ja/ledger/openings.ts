import type { TableWords } from '../../../core/ledger/schema';

export const openings = {
  name: '募集',
  description: '留職・複業人材・ボランティアなどの募集です。何を求めるかと、条件を書きます。',
  columns: {
    openingId: { header: '募集ID', description: '募集を見分ける番号です。一度決めたら変えません。' },
    partnerId: { header: '団体ID', description: '募集する団体の団体IDです。' },
    projectId: { header: '事業ID', description: '事業のための募集であれば、その事業IDです。' },
    title: { header: '募集名', description: '何の募集かが分かる短い名前です。' },
    kind: { header: '種類', description: '留職・複業・ボランティアなど、募集の種類です。' },
    field: { header: '分野', description: '募集の分野です。' },
    need: { header: '求めること', description: '解決したい課題、してほしいことです。' },
    skills: { header: '必要な経験と技能', description: 'あるとよい経験や技能です。' },
    tags: { header: 'タグ', description: '組合せを探すための言葉です。「;」で区切ります。' },
    seats: { header: '募集人数', description: '募集する人数です。' },
    opensOn: { header: '募集開始日', description: '募集を始める日です。' },
    closesOn: { header: '募集終了日', description: '募集を締め切る日です。' },
    months: { header: '期間', description: '活動の期間を月数で書きます。' },
    channel: { header: '働き方', description: 'オンライン・対面・併用などです。' },
    reward: { header: '謝礼', description: '謝礼の総額です。なければ0、未定なら空欄にします。' },
    status: { header: '状況', description: '募集中・決定・終了など、いまの状況です。' },
    source: { header: '出典', description: 'もとになった資料です。' },
    note: { header: '備考', description: '補足があれば書きます。' },
  },
} as const satisfies TableWords<'openings'>;
