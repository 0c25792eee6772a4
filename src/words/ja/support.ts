/** The words of the page behind 「サポート」 and 「詳細情報」 in Excel. */
export const support = {
  title: '協働台帳の使い方と問い合わせ',
  otherLanguage: 'English',
  startHeading: 'はじめに',
  start: [
    'リボンの「協働台帳」タブにある「作業ウィンドウ」を押します。',
    '「新しい台帳をつくる」を押すと、団体・事業・会合・参加者・参加・指標・実績の表ができます。すでにあるセルは変わりません。',
    '試したいときは「例を入れる」を選びます。例の行は架空で、合計だけが公表された数字です。',
  ],
  functionsHeading: '関数',
  functions:
    'セルに =KYODO. と入力すると、使える関数とその説明が並びます。答えが出せないときは #N/A または #VALUE! になり、理由が文で示されます。',
  privacyHeading: '情報の扱い',
  privacy: '台帳の中身は、このブックの外に送られません。計算はすべてお使いの Excel の中で行います。',
  contactHeading: '問い合わせ先',
  contact: 'このアドインを配布した部署または管理者にお尋ねください。',
};
