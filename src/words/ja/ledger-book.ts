import type { LedgerBookWords } from '../../core/ledger/book-words';

/** What a ledger workbook says besides the names of its tables and columns. */
export const ledgerBookWords: LedgerBookWords = {
  contents: '目次',
  lists: '一覧',
  title: '協働台帳',
  introduction: [
    '自治体・企業・NPOなどが一緒に進める事業を、団体・事業・会合・参加者・指標の表で記録するブックです。',
    '表の1行目（見出し）のセルを選ぶと、その列に何を書くかが表示されます。行は表のすぐ下に書き足せます。',
    '空欄は「未報告」として扱い、0とは区別します。氏名など個人情報の列は、空欄のままでも計算できます。',
  ],
  contentsHeaders: { sheet: 'シート', description: '内容', rows: '行数' },
  listsDescription: '入力の候補になる値の一覧です。各一覧のすぐ下に書き足すと、候補に加わります。',
  legend: {
    title: '色の意味',
    required: '必ず書く列の見出し（太字）',
    optional: '空欄でもよい列の見出し',
    missing: '書き始めた行で、必ず書く列がまだ空欄のセル',
  },
  nameOfList: (header) => `一覧_${header}`,
  tableOfList: (header) => `選択_${header}`,
  headerHelp: {
    required: (header) => `${header}（必須）`,
    optional: (header) => `${header}（任意）`,
  },
  alerts: {
    id: { title: 'IDの長さ', message: 'IDは40文字以内で書いてください。' },
    code: { title: '番号の長さ', message: '番号は40文字以内で書いてください。' },
    text: { title: '文字', message: '文字で書いてください。' },
    integer: { title: '整数', message: '0以上の整数で書いてください。単位や「約」などの文字は付けません。' },
    decimal: { title: '数値', message: '数値だけを書いてください。単位などの文字は付けません。' },
    yen: { title: '金額', message: '円単位の整数で書いてください。「円」や「千円」などの文字は付けません。' },
    rate: { title: '割合', message: '0％から100％までの割合を書いてください（例 36.3%）。' },
    date: { title: '日付', message: '日付で書いてください（例 2021/4/1、R3.4.1）。' },
    fiscalYear: { title: '年度', message: '年度が始まる年を西暦4桁で書いてください（令和3年度は2021）。' },
    choice: {
      title: '一覧にない値',
      message:
        '候補にない値です。続けて使う値であれば「一覧」シートに書き足してください。このまま入力しますか。',
    },
    url: { title: 'アドレス', message: 'https:// から始まるアドレスではありません。このまま入力しますか。' },
    mail: { title: 'メールアドレス', message: 'メールアドレスの形ではありません。このまま入力しますか。' },
    telephone: {
      title: '電話番号',
      message: '半角の数字とハイフンによる電話番号ではありません。このまま入力しますか。',
    },
    postalCode: { title: '郵便番号', message: '000-0000 の形ではありません。このまま入力しますか。' },
    reference: {
      title: '見つからないID',
      message: 'このIDは、もとの表にまだありません。先にもとの表へ書いてください。このまま入力しますか。',
    },
  },
};
