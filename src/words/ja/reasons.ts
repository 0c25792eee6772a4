import type { Reasons } from '../../core/reasons';
import { fileReasons } from './files';
import { indicators } from './ledger/indicators';

export type ReasonSentences = { readonly [Code in keyof Reasons]: (data: Reasons[Code]) => string };

/** Why there is no answer, and what to do. `argument` arrives as the name the reader knows. */
export const reasonSentences: ReasonSentences = {
  notReported: ({ argument }) => `「${argument}」が記入されていません。値を入れてください。`,
  cellNotReported: ({ argument, position }) =>
    `「${argument}」の${position}番目が空欄です。値を入れてください（ない場合は0）。`,
  noRows: () => '計算に使える行がありません。範囲と、値が記入されているかを確かめてください。',
  notANumber: ({ argument, value }) =>
    `「${argument}」の「${value}」は数値ではありません。数値に直すか、空欄にしてください。`,
  notText: ({ argument, value }) => `「${argument}」の「${value}」は使えません。文字で指定してください。`,
  notAnInteger: ({ argument, value }) =>
    `「${argument}」の ${value} は整数ではありません。整数にしてください。`,
  numberTooLarge: ({ argument, value }) =>
    `「${argument}」の ${value} は大きすぎて正確に計算できません。15桁までの値にしてください。`,
  negative: ({ argument, value }) => `「${argument}」の ${value} は負の数です。0以上の値にしてください。`,
  notPositive: ({ argument, value }) => `「${argument}」の ${value} は使えません。1以上の値にしてください。`,
  notOneValue: ({ argument, rows, columns }) =>
    `「${argument}」には1つの値を指定します（${rows}行×${columns}列の範囲が指定されています）。`,
  cellError: ({ argument, error }) =>
    `「${argument}」のセルがエラー（${error}）です。元のセルを直してください。`,
  shapesDiffer: ({ argument, position, rows, columns, expected, expectedRows, expectedColumns }) =>
    `「${argument}${position ?? ''}」（${rows}行×${columns}列）と「${expected}」（${expectedRows}行×${expectedColumns}列）の大きさが違います。同じ大きさの範囲にしてください。`,
  blanksUnknown: () =>
    '空欄と0を見分けられなかったため計算していません。同じブックのセルを参照し、もう一度計算してください。',

  notADate: ({ value }) =>
    `「${value}」は日付にも年度にも読めません。2021/4/1、令和3年4月1日、令和3年度、R3 のように書いてください。`,
  noSuchDay: ({ value }) => `「${value}」という日付はありません。年月日を確かめてください。`,
  dateOutOfRange: ({ value }) => `「${value}」は扱えない日付です。1873年1月1日以降の日付にしてください。`,
  beforeEra: ({ value, era, start }) =>
    `「${value}」は${era}の始まり（${start}）より前の日付です。元号か年月日を確かめてください。`,
  calendarYearOnly: ({ value }) =>
    `「${value}」は暦年で、2つの年度にまたがります。年度なら「${value}度」、日付なら月日まで書いてください。`,
  dayNeeded: ({ value }) => `「${value}」には日がありません。年月日まで書いてください。`,
  numberNotADate: ({ value }) =>
    `${value} は年にも日付にも読めません。西暦の年（1868～2200）か日付を指定してください。和暦の年なら R3 のように書いてください。`,
  yearOutOfRange: ({ year, first, last }) => `${year} 年は扱えません。${first}～${last} 年にしてください。`,
  yearNotADate: ({ year }) =>
    `${year} は年だけなので和暦の日付にできません。年度として表すには様式を "年度" にしてください。`,
  unknownStyle: ({ value }) =>
    `様式「${value}」はありません。"long"（令和3年4月1日）、"short"（R3.4.1）、"年度"（令和3年度）のどれかにしてください。`,
  notADay: ({ value }) =>
    `「${value}」は日付に読めません。2019/5/1、令和元年5月1日、H31.4.30 のように年月日を書いてください。`,
  beforeSerials: ({ value }) =>
    `${value} はExcelの日付にできません（1900年1月1日から扱えます）。文字のまま残してください。`,

  numberUnreadable: ({ value }) =>
    `「${value}」を数値に読めません。1,234円、▲500、3千円、1億2,500万円、36.3% のように書いてください。`,
  numberNotExact: ({ value, word }) =>
    `「${value}」は「${word}」があり正確な数ではないため、数値にしていません。確かな数値を入れてください。`,
  numberInBrackets: ({ value }) =>
    `「${value}」の括弧は、負の数にも内数にも読めます。負の数なら ▲ を付け、どちらの場合も括弧を外してください。`,
  onlyLegalForm: ({ value }) =>
    `「${value}」には法人の種類や記号しかなく、名前がありません。団体名を入れてください。`,
  notALocalCode: ({ value }) =>
    `「${value}」は自治体コードに読めません。数字5桁か、検査数字を付けた6桁で書いてください。`,
  noSuchPrefecture: ({ value, prefecture }) =>
    `「${value}」の先頭の ${prefecture} は都道府県の番号（01～47）ではありません。コードを確かめてください。`,
  noSuchBody: ({ value, body }) =>
    `「${value}」の3～5桁目の ${body} は使われていない番号です。先頭の0が落ちていないか確かめてください。`,
  localCodeCheckDigit: ({ value, expected }) =>
    `「${value}」の検査数字（6桁目）が合いません。前の5桁が正しければ ${expected} です。コードを確かめてください。`,
  localCodeAmbiguous: ({ value, first, second }) =>
    `数値の ${value} は、${first}（5桁に検査数字を付ける）とも ${second}（先頭の0が落ちた6桁）とも読めます。文字で入れてください。`,

  noGap: ({ first, last }) => `${first} から ${last} までの番号に欠番はありません。`,
  tooManyGaps: ({ first, last, count, limit }) =>
    `${first} から ${last} までに欠番が ${count} あり、一覧にできる数（${limit}）を超えます。通し番号の列を指定しているか確かめてください。`,

  unpairedCriteria: ({ count }) =>
    `条件範囲と条件は2つ1組で指定します（いま ${count} 個です）。最後の条件範囲に条件を付けてください。`,
  criterionBlank: ({ position }) =>
    `条件${position}が空欄です。空欄の行を数えるには "="、空欄でない行を数えるには "<>" と書いてください。`,
  criterionFullWidth: ({ position, value, suggestion }) =>
    `条件${position}「${value}」の記号が全角です。半角で「${suggestion}」と書いてください。`,

  targetEqualsBaseline: ({ target }) =>
    `目標値と基準値がどちらも ${target} のため、達成率を求められません。値を確かめるか、方向を "維持" にしてください。`,
  targetNotPositive: ({ target }) =>
    `目標値が ${target} のため、目標値だけでは達成率を求められません。増加・減少の目標なら基準値を指定してください。`,
  unknownDirection: ({ value }) =>
    `方向「${value}」はありません。増加・減少・維持（up・down・keep）のどれかにしてください。`,
  directionContradicts: ({ direction, baseline, target }) =>
    `方向は「${direction === 'increase' ? '増加' : '減少'}」ですが、基準値 ${baseline} から目標値 ${target} へは逆の向きです。どちらかを直してください。`,
  toleranceWithoutMaintain: ({ tolerance }) =>
    `許容幅（${tolerance}）は、方向が "維持" のときだけ使えます。方向を "維持" にするか、許容幅を空欄にしてください。`,
  baseIsZero: ({ argument }) => `「${argument}」が0のため割り算ができません。値を確かめてください。`,
  noDistance: ({ target }) =>
    `目標値と基準値がどちらも ${target} で、進む幅がないため判定できません。維持の目標は ACHIEVEMENT で測ってください。`,
  nothingExpectedYet: () =>
    '経過期間が0で、まだ進んでいるはずの分がないため判定できません。期間が経過してから判定してください。',
  bandsNotThree: ({ count }) =>
    `判定基準が ${count} 個です。達成・順調・やや遅れの順に {1,0.8,0.6} のように3つ指定してください。`,
  bandsNotFalling: ({ bands }) =>
    `判定基準（${bands}）は、{1,0.8,0.6} のように大きい順に3つ指定してください。`,
  bandNotAFraction: ({ value, fraction }) =>
    `判定基準の ${value} は大きすぎます。100%を1とする値にしてください（${value}%なら ${fraction}）。`,
  unknownAggregation: ({ argument, value }) =>
    `「${argument}」の「${value}」は使えません。合計・平均・最小・最大・最初・最後・件数のどれかにしてください（実人員はPEOPLE、割合はPOOLEDで求めます）。`,
  unknownMissingPolicy: ({ value }) =>
    `未報告の扱い「${value}」はありません。答えなし・除く・直前・0とみなす のどれかにしてください。`,
  placesHaveNoOrder: ({ value }) =>
    `団体や場所には順番がないため、「${value}」ではまとめられません。合計・平均・最小・最大・件数のどれかにしてください。`,
  rowWithoutKey: ({ argument, position, value }) =>
    `「${argument}」の${position}番目が空欄のため、値 ${value} をどこに数えるかが分かりません。記入してください。`,
  reportMissing: ({ place, period }) =>
    `「${place}」の ${period} の値が報告されていません。値を入れるか、未報告の扱いを「除く」などにしてください。`,
  reportedTwice: ({ place, period }) =>
    `「${place}」の ${period} に値が2つ以上あり、どれを使うか決められません。1つにするか、期間のまとめ方を「合計」などにしてください。`,
  tooFewForTrend: () =>
    '続けて報告された期が2つないため、変化の向きが分かりません。最後の2期の値が報告されてから求めてください。',
  maintainHasNoTrend: () =>
    '「維持」の指標は、増えても減っても改善とはいえません。方向を省略するか、ACHIEVEMENT で目標値との差を測ってください。',
  noneMatured: ({ waiting, from }) =>
    `決めた月数が過ぎた人がまだいません（${waiting}人がこれからです）。基準日を ${from} 以降にすると求められます。`,
  lagTooLong: ({ value, most }) =>
    `月数の ${value} は大きすぎます。月の数を ${most} 以下で指定してください。`,
  tooFewGroups: ({ count }) =>
    `割合と人数がそろった群が ${count} つしかなく、比べられません。2つ以上の群を記入してください。`,
  unknownReference: ({ value }) =>
    `基準「${value}」はありません。"最大"・"最小"（max・min）か、範囲の何番目の群かを番号で指定してください。`,
  referenceNotAGroup: ({ value }) =>
    `範囲の ${value} 番目に、割合と人数がそろった群がありません。基準の番号を確かめてください。`,
  tableTooLarge: ({ cells, most }) =>
    `表のセルが ${cells} 個あり、扱える数（${most} 個）を超えます。表を分けてください。`,
  totalsDoNotAddUp: ({ total, sum }) =>
    `合計が ${total} ですが、内訳の和は ${sum} です。値を直すか、合計でない列や行の見出しを変えてください。`,
  subtotalInTable: ({ value }) =>
    `表に「${value}」があります。小計や2つ目の合計があると秘匿を保証できません。除いた表を指定してください。`,
  totalsNeeded: () =>
    '合計が別に公表されていると、内訳だけでは隠しきれません。合計の行と列を付けた表を指定してください。',
  unknownMethod: ({ value }) =>
    `方法「${value}」はありません。秘匿・切上げ・四捨五入・総数切上げのどれかにしてください。`,
  noTotalsToRound: () => '切り上げる総数が表にありません。合計の行か列を付けた表を指定してください。',
  markLooksLikeNumber: ({ value }) =>
    `記号「${value}」は数と見分けが付きません。X や ― などの文字にしてください。`,
  noLedger: () =>
    'このブックには指標の表がないため、求められません。作業ウィンドウの「台帳」で台帳を作るか、台帳のあるブックで使ってください。',
  ledgerUnreadable: ({ code }) =>
    `Excel からこのブックの台帳を読めませんでした（${code}）。読めるようになると、自動で計算し直します。`,
  noWorkbook: () => 'この関数は、開いているブックの台帳を読みます。台帳のあるブックのセルに入れてください。',
  liveUnsettled: ({ rounds }) =>
    `台帳の行とこのセルが互いに相手から計算されていて、${rounds}回くり返しても値が決まりません。行の数式が、このセルの値を使わないようにしてください。`,
  indicatorNameTwice: ({ name, ids }) =>
    `「${name}」という名前の指標は2つ以上あります（${ids}）。指標IDで指定してください。`,
  noYearsWithData: () =>
    'どの年度にも値のある指標がありません。「実績」の表や、数えるもとの表に行を入れてください。',
  attributeWithoutValue: ({ attribute }) =>
    `属性と値は "性別","女性" のように2つ1組で指定してください。「${attribute}」には値がありません（LEDGERの答えでもありません）。`,
  valueWithoutAttribute: ({ value }) =>
    `値「${value}」の前に、どの属性の値かを指定してください（"性別","女性" など）。`,
  notAHandle: ({ value }) =>
    `「${value}」はLEDGERの答えではありません。=KYODO.LEDGER(参加[#All]) などを入れたセルを指定してください。`,
  handleOfNoTable: ({ value, table }) =>
    `「${value}」は表「${table}」のハンドルですが、このブックの台帳にその表はありません。LEDGERのセルを指定し直してください。`,
  unknownLedgerTable: ({ value }) =>
    `台帳に「${value}」という表はありません。「参加」「会合」など、台帳の表の名前を指定してください。`,
  headersOfNoTable: ({ headers }) =>
    `台帳のどの表か、見出し（${headers}）から分かりません。参加[#All] のように見出しの行を含めるか、2つ目の引数で表の名前を指定してください。`,
  headersFitSeveral: ({ names }) =>
    `見出しが ${names} のどれにも当てはまります。2つ目の引数で表の名前を指定してください。`,
  keyColumnMissing: ({ table, column }) =>
    `「${table}」の表とされた範囲に、見出し「${column}」がありません。${table}[#All] のように見出しの行を含めて指定してください。`,
  noSuchIndicator: ({ indicator }) =>
    `「${indicator}」という指標は、この台帳にないか、2行以上あります。指標IDを確かめてください。`,
  definitionFaulty: ({ indicator }) =>
    `指標「${indicator}」の定義に直すところがあるため、数えられません。点検の結果を見て、指標の表を直してください。`,
  digitsOutOfRange: ({ value, most }) =>
    `小数桁数の ${value} は使えません。0～${most} の整数にしてください。`,
  notByProject: ({ table }) =>
    `「${table}」の行は、どの事業のものかが分からないため、事業を指定して求められません。事業の指定を空欄にしてください。`,
  unknownAttribute: ({ attribute, table }) =>
    `「${attribute}」という列は、「${table}」の行からたどれる表にありません。見出しの名前を確かめてください。`,
  attributeAmbiguous: ({ attribute, names }) =>
    `「${attribute}」という列は2つ以上あります。${names} のどれかを指定してください。`,
  unknownGroup: ({ attribute, value }) =>
    `「${attribute}」に「${value}」という値はありません。一覧の値を指定してください。`,
  formulaTooLong: ({ indicator, length, most }) =>
    `指標「${indicator}」は、この形の数式にすると ${length} 文字になります。Excelで使えるのは ${most} 文字までです。もう一方の形の数式か、KYODOの関数を使ってください。`,
  oneGroupReported: () => '実績に記入する指標の内訳は、属性1つまでです。属性を1つにしてください。',
  columnNotInLedger: ({ table, column }) =>
    `この台帳の「${table}」に「${column}」の列がありません。表と見出しを確かめてください。`,
  noRowsInTable: ({ table }) =>
    `「${table}」に数える行がありません。記入がないことと0は違うため、答えを出しません。`,
  noRowsInYear: ({ table, fiscalYear }) =>
    `「${table}」に${fiscalYear}年度の行がありません。記入がないことと0は違うため、答えを出しません。`,
  noRowsFit: ({ table }) => `「${table}」に条件に合う行がないため、値を求められません。`,
  numbersNotReported: ({ column, count }) =>
    `「${column}」が空欄の行が ${count} 行あります。値を入れるか、指標の「未報告の扱い」を選んでください。`,
  partWithoutRows: ({ part }) =>
    `${part} の行がありません。記入するか、指標の「未報告の扱い」を選んでください。`,
  nothingReported: ({ indicator, fiscalYear }) =>
    `「実績」に、指標「${indicator}」の${fiscalYear === 0 ? '' : `${fiscalYear}年度の`}値がありません。記入してください。`,
  partiesNotCombined: ({ count }) =>
    `${count} か所の値が報告されています。1つにまとめる方法を、指標の「団体間のまとめ方」で選んでください。`,
  timesNotCombined: ({ count }) =>
    `${count} 期間の値が報告されています。1つにまとめる方法を、指標の「期間のまとめ方」で選んでください。`,
  peopleNotCombined: ({ count }) =>
    `${count} 件の報告は重なる人がいるかもしれず、足し合わせられません。参加の行から数える定義にしてください。`,
  periodsMixed: ({ place }) =>
    `「${place}」の報告に、四半期と月のように長さの違う期間が混ざっています。どちらかにそろえてください。`,
  partsOfRatioMissing: ({ place }) =>
    `「${place}」の報告に、分子か分母がありません。両方を記入してください。`,
  definitionLacks: ({ indicator, column }) =>
    column === 'target'
      ? `指標「${indicator}」に目標値がありません。指標の「目標値」か、実績の「年度目標」に記入してください。`
      : `指標「${indicator}」の「${indicators.columns[column].header}」が空欄のため、進み具合を判定できません。指標の表に記入してください。`,
  noTargetOfProject: ({ indicator, project, fiscalYear }) =>
    `事業「${project}」の${fiscalYear}年度の目標が、実績の「年度目標」にありません（指標「${indicator}」の目標値は全事業のものです）。`,
  nothingExpectedInYear: ({ fiscalYear, baselineYear }) =>
    `${fiscalYear}年度は基準年度（${baselineYear}年度）より後ではないため、まだ進み具合を判定しません。`,

  weightsAllZero: ({ argument }) => `「${argument}」の合計が0です。1つ以上を0より大きい値にしてください。`,
  notAMultiple: ({ amount, unit }) =>
    `金額 ${amount} は単位 ${unit} の倍数ではありません。金額をそろえるか、単位を小さくしてください。`,

  unknownExample: ({ name, known }) => `「${name}」という例はありません。使える例は ${known} です。`,

  ...fileReasons,
};
