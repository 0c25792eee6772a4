import type { FindingSentences } from '../../core/ledger/checks/finding';

/** What 点検 says of a cell: what is wrong, with which value, and what to do. */
export const findingSentences: FindingSentences = {
  columnMissing: ({ header }) =>
    `必要な列「${header}」がこの表にありません。見出しの名前を確かめるか、列を加えてください。`,
  missingKey: ({ column }) => `「${column}」が空欄です。ほかの行と重ならない番号を付けてください。`,
  duplicateKey: ({ column, shown, first }) =>
    `「${column}」の「${shown}」は ${first} と重なっています。どちらかの番号を変えるか、同じ行なら一方を消してください。`,
  requiredMissing: ({ column }) => `必ず書く列「${column}」が空欄です。値を入れてください。`,
  danglingReference: ({ column, shown, table }) =>
    `「${column}」の「${shown}」は表「${table}」にありません。番号を確かめるか、先に「${table}」へ行を加えてください。`,

  errorValue: ({ column, error }) =>
    `「${column}」がエラー（${error}）になっています。数式か、その元のセルを直してください。`,
  notANumber: ({ column, shown }) =>
    `「${column}」の「${shown}」は数値ではありません。単位などの文字を付けずに、数値だけを入れてください。`,
  notAnInteger: ({ column, shown }) =>
    `「${column}」の「${shown}」は整数ではありません。整数を入れてください。`,
  notADate: ({ column, shown }) =>
    `「${column}」の「${shown}」は日付ではありません。2021/4/1 のように年月日を入れてください。`,
  notAFiscalYear: ({ column, shown }) =>
    `「${column}」の「${shown}」は年度ではありません。年度が始まる年を西暦4桁で入れてください（令和3年度は2021）。`,
  notText: ({ column, shown }) =>
    `「${column}」の「${shown}」は文字ではありません。文字として入れてください。`,
  dateAsText: ({ column, shown, date }) =>
    `「${column}」の「${shown}」は日付ではなく文字です。日付（${date}）に直してください。`,
  codeAsNumber: ({ column, shown, plain }) =>
    `「${column}」の「${shown}」は数値で、先頭の0が失われます。文字の「${plain}」に直してください。`,

  unknownListValue: ({ column, shown, list }) =>
    `「${column}」の「${shown}」は一覧「${list}」にありません。一覧から選ぶか、続けて使う値なら一覧の下に書き足してください。`,
  beforeProject: ({ column, shown, project, starts }) =>
    `「${column}」の ${shown} は、事業「${project}」の開始日（${starts}）より前です。どちらかの日付を直してください。`,
  afterProject: ({ column, shown, project, ends }) =>
    `「${column}」の ${shown} は、事業「${project}」の終了日（${ends}）より後です。どちらかの日付を直してください。`,
  outsideFiscalYear: ({ column, shown, year, first, last }) =>
    `「${column}」の ${shown} は、同じ行の年度 ${year}（${first}～${last}）の外です。日付か年度を直してください。`,
  numberMissing: ({ column, shown, missing }) =>
    `「${column}」の ${missing} がありません（次は ${shown}）。その行を加えるか、欠番の理由を備考に書いてください。`,
  numbersMissing: ({ column, shown, first, last }) =>
    `「${column}」の ${first}～${last} がありません（次は ${shown}）。その行を加えるか、欠番の理由を備考に書いてください。`,

  cumulativeFalls: ({ column, shown, before, first, year, reporting }) =>
    `「${column}」の ${shown} は、${first} の ${before}（${year}年度）より少なくなっています。累計は減りません。どちらかの値か、この指標の「${reporting}」を直してください。`,

  numberAsText: ({ column, shown, plain }) =>
    `「${column}」の「${shown}」は数値ではなく文字で、計算に入りません。数値の ${plain} に直してください。`,
  fullWidth: ({ column, shown, plain }) =>
    `「${column}」の「${shown}」に全角の英数字か記号があります。半角の「${plain}」に直してください。`,
  spaces: ({ column, shown, plain }) =>
    `「${column}」の「${shown}」に体裁のための空白があります。空白を除いて「${plain}」に直してください。`,
  halfWidthKana: ({ column, shown, plain }) =>
    `「${column}」の「${shown}」に半角カナがあります。全角の「${plain}」に直してください。`,
  eraText: ({ column, shown, plain }) =>
    `「${column}」の「${shown}」は和暦の文字で、日付や年として計算できません。${plain} に直してください。`,
  mergedCells: ({ column, area }) =>
    `「${column}」から始まる ${area} のセルが結合されています。表の中では結合を解除し、各セルに値を入れてください。`,

  corporateNumberDigits: ({ column, shown }) =>
    `「${column}」の「${shown}」は13桁の数字ではありません。法人番号を確かめてください。`,
  corporateNumberCheckDigit: ({ column, shown }) =>
    `「${column}」の「${shown}」は検査数字（先頭の1桁）が合いません。法人番号の写し間違いがないか確かめてください。`,
  localCodeDigits: ({ column, shown }) =>
    `「${column}」の「${shown}」は6桁の自治体コードではありません。検査数字を含む6桁を、文字として入れてください。`,
  localCodeUnknown: ({ column, shown }) =>
    `「${column}」の「${shown}」に当たる都道府県か市区町村の番号がありません。自治体コードを確かめてください。`,
  localCodeCheckDigit: ({ column, shown }) =>
    `「${column}」の「${shown}」は検査数字（最後の1桁）が合いません。自治体コードの写し間違いがないか確かめてください。`,
  localCodeShort: ({ column, shown, plain }) =>
    `「${column}」の「${shown}」には検査数字がありません。6桁の「${plain}」に直してください。`,
  postalCode: ({ column, shown }) =>
    `「${column}」の「${shown}」は郵便番号の形ではありません。半角で 000-0000 のように書いてください。`,
  telephone: ({ column, shown }) =>
    `「${column}」の「${shown}」は電話番号の形ではありません。0 から始まる市外局番から、半角の数字とハイフンで書いてください。`,
  mail: ({ column, shown }) =>
    `「${column}」の「${shown}」はメールアドレスの形ではありません。アドレスを1つだけ、半角で書いてください。`,
  url: ({ column, shown }) =>
    `「${column}」の「${shown}」はウェブのアドレスの形ではありません。https:// から書いてください。`,
  organisationTwice: ({ column, shown, other, first }) =>
    `「${column}」の「${shown}」は、法人の種類や空白などを除くと ${first} の「${other}」と同じです。同じ団体なら一方にまとめ、別の団体なら法人番号を書いて区別してください。`,

  definitionNeeds: ({ column, measure }) =>
    `求め方が「${measure}」の指標には「${column}」が要ります。書き入れるか、求め方を変えてください。`,
  sourceTableUnknown: ({ column, shown, tables }) =>
    `「${column}」の「${shown}」という表はこの台帳にありません。使える表: ${tables.join('、')}。`,
  sourceColumnUnknown: ({ column, name, table }) =>
    `「${column}」にある「${name}」という列は、表「${table}」にも、そこからIDでたどれる表にもありません。見出しを確かめてください。`,
  sourceColumnAmbiguous: ({ column, name, names }) =>
    `「${column}」の「${name}」に当たる列が複数あります（${names.join('、')}）。どれかを書いてください。`,
  sourceNotNumbers: ({ column, shown, measure }) =>
    `「${column}」の「${shown}」は数値の列ではないので、${measure}を求められません。数値の列を選んでください。`,
  sourceNotDays: ({ column, shown }) =>
    `「${column}」の「${shown}」は日付の列ではありません。日付の列を選んでください。`,
  sourceWithoutDay: ({ column, table, names }) =>
    names.length === 0
      ? `表「${table}」の行には日付がないので、期間ごとに数えられません。集計期間を全期間にするか、日付のある列を「${column}」に書いてください。`
      : `「${column}」が空欄なので、表「${table}」の行を期間ごとに数えられません。使える列（${names.join('、')}）から選んで書いてください。`,
  filterUnreadable: ({ column, part }) =>
    `「${column}」の「${part}」は条件として読めません。「見出し=値」の形で書き、複数の条件は「;」で区切ってください。`,
  filterValueUnknown: ({ column, shown, name, value, list }) =>
    `「${column}」の「${shown}」では、「${name}」の値「${value}」が一覧「${list}」にないので、どの行にも合いません。一覧の値を書いてください。`,
  filterNotOrdered: ({ column, shown, name }) =>
    `「${column}」の「${shown}」では、文字の列「${name}」の大小を比べています。文字に大小はないので、= か <> を使ってください。`,
  filterValueUnreadable: ({ column, shown, name, value }) =>
    `「${column}」の「${shown}」では、「${name}」と比べる値「${value}」を数や日付として読めません。列に合う値を書いてください。`,
  ratioCircular: ({ column, way }) =>
    `「${column}」をたどると、もとの指標に戻ります（${way.join(' → ')}）。比率は、ほかの比率に戻らない指標で作ってください。`,
  unitExpected: ({ column, shown, unit }) =>
    `「${column}」の「${shown}」は、数えているものと合いません。「${unit}」にするか、集計する列を直してください。`,
  notAShare: ({ column, unit }) =>
    `「${column}」が「${unit}」なのに、割合になっていません。単位を直すか、分子と分母が同じ単位の比率にしてください。`,
  shareAveraged: ({ column, shown, instead }) =>
    `「${column}」が「${shown}」ですが、割合は足したり平均したりできません。「${instead}」にしてください。`,
  peopleAdded: ({ column, shown, instead }) =>
    `「${column}」が「${shown}」ですが、実人員を足すと同じ人を重ねて数えます。「${instead}」にしてください。`,
  targetWrongSide: ({ column, shown, direction, baseline }) =>
    `「${column}」の ${shown} は、基準値 ${baseline} から「${direction}」の側にありません。目標値、基準値か方向を直してください。`,
};
