import type { TableWords } from '../../../core/ledger/schema';

export const applications = {
  name: '応募',
  description: '募集への応募です。1人の1つの応募を1行に書きます。',
  columns: {
    applicationId: { header: '応募ID', description: '応募を見分ける番号です。' },
    openingId: { header: '募集ID', description: '応募した募集の募集IDです。' },
    participantId: { header: '参加者ID', description: '応募した人の参加者IDです。' },
    partnerId: { header: '所属団体ID', description: '応募した人が所属する団体の団体IDです。' },
    appliedOn: { header: '応募日', description: '応募した日です。' },
    preference: { header: '希望順位', description: '本人の希望の順です。第1希望は1とします。' },
    skills: { header: '経験と技能', description: '生かせる経験や技能です。' },
    tags: { header: 'タグ', description: '組合せを探すための言葉です。「;」で区切ります。' },
    motivation: { header: '志望の理由', description: '応募の理由です。' },
    fit: { header: '適合度', description: '組合せの計算や面談で付けた点です。' },
    fixed: { header: '固定', description: '計算によらず、この組合せに決めるときに「はい」とします。' },
    result: { header: '結果', description: '受付・決定・見送りなど、いまの結果です。' },
    decidedOn: { header: '決定日', description: '結果を決めた日です。' },
    note: { header: '備考', description: '補足があれば書きます。' },
  },
} as const satisfies TableWords<'applications'>;
