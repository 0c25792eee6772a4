import type { TableWords } from '../../../core/ledger/schema';

export const partners = {
  name: '団体',
  description: '協働に関わる自治体・企業・団体の名簿です。互いに求めることと提供できることも書きます。',
  columns: {
    partnerId: {
      header: '団体ID',
      description: '団体を見分ける番号です。一度決めたら変えません。ほかの表からはこの番号で団体を指します。',
    },
    name: { header: '団体名', description: '正式な名称です。' },
    kana: { header: 'フリガナ', description: '団体名の読みです。全角カタカナで書きます。' },
    sector: {
      header: '区分',
      description: '自治体・企業・NPOなど、団体の種類です。一覧にない区分は「一覧」シートに加えられます。',
    },
    prefecture: { header: '都道府県', description: '所在地の都道府県です。' },
    municipalityCode: {
      header: '自治体コード',
      description:
        '全国地方公共団体コード（検査数字を含む6桁）です。文字として入れるので、先頭の0も残ります。',
    },
    corporateNumber: {
      header: '法人番号',
      description: '国税庁が指定する13桁の番号です。文字として入れます。',
    },
    contact: { header: '担当窓口', description: '連絡の窓口になる部署です。個人の名前は必要ありません。' },
    telephone: { header: '電話番号', description: '半角の数字とハイフンで書きます（例 000-000-0000）。' },
    mail: { header: 'メール', description: '窓口のメールアドレスです。' },
    postalCode: { header: '郵便番号', description: '半角の数字とハイフンで書きます（例 000-0000）。' },
    address: { header: '所在地', description: '市区町村から書きます。' },
    url: { header: 'ウェブサイト', description: 'https:// から始まるアドレスです。' },
    needs: { header: '求めること', description: '協働の相手に求めること、困っていることです。' },
    offers: {
      header: '提供できること',
      description: '人材・場所・知識など、協働の相手に提供できることです。',
    },
    joinedOn: { header: '参画日', description: '協働に加わった日です。' },
    note: { header: '備考', description: '補足があれば書きます。' },
  },
} as const satisfies TableWords<'partners'>;
