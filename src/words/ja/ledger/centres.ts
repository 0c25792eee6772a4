import type { TableWords } from '../../../core/ledger/schema';

export const centres = {
  name: '支援窓口',
  description: '市民活動を支える窓口の一覧です。資料から読み取れない点は、確かさの列に書きます。',
  columns: {
    centreId: { header: '窓口ID', description: '窓口を見分ける番号です。' },
    name: { header: '窓口名', description: '窓口の正式な名称です。' },
    kana: { header: 'フリガナ', description: '窓口名の読みです。全角カタカナで書きます。' },
    partnerId: { header: '運営団体ID', description: '運営する団体の団体IDです。' },
    municipalityCode: { header: '自治体コード', description: '全国地方公共団体コード（6桁）です。' },
    area: { header: '対象地域', description: '支援の対象となる地域です。' },
    postalCode: { header: '郵便番号', description: '半角の数字とハイフンで書きます（例 000-0000）。' },
    address: { header: '所在地', description: '市区町村から書きます。' },
    telephone: { header: '電話番号', description: '半角の数字とハイフンで書きます。' },
    fax: { header: 'FAX番号', description: '半角の数字とハイフンで書きます。' },
    mail: { header: 'メール', description: '窓口のメールアドレスです。' },
    url: { header: 'ウェブサイト', description: 'https:// から始まるアドレスです。' },
    hours: { header: '開館時間', description: '開いている時間です。' },
    closedOn: { header: '休館日', description: '休みの日です。' },
    services: { header: '支援の内容', description: '受けられる支援です。' },
    certainty: { header: '確かさ', description: '資料から確実に読み取れたかどうかです。' },
    doubt: { header: '確かでない点', description: '推し量った点と、その理由です。' },
    source: { header: '出典', description: 'もとになった資料です。' },
    note: { header: '備考', description: '補足があれば書きます。' },
  },
} as const satisfies TableWords<'centres'>;
