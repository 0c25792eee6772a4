import type { FunctionHelp } from '../../function-help';

const HANDLE =
  'LEDGERの答え（参加 2,764行 #… など）です。指定すると、その表はワークブックからではなく、LEDGERに渡した範囲から数えます。';

/** Functions that read the ledger of their workbook themselves. */
export const live = {
  KPI: {
    description:
      '指標の値を、「指標」の表の定義のとおりに、このブックの台帳から求めます。台帳が変わると自動で変わります。',
    parameters: {
      indicator: '指標のID（K01など）か、指標名です。',
      fiscalYear:
        '年度です。2021・"R3"・"令和3年度" のどれでもかまいません。省略すると全期間（報告値は最後の年度）です。',
      project: '事業のIDです。省略するとすべての事業です。',
      attributeValueOrHandle:
        '属性と値の組（"性別","女性"）です。いくつでも続けられ、すべてに当てはまる行だけを数えます。最後にLEDGERの答えも置けます。',
    },
    answers: '指標の値です。単位が％の指標は0～100で返します。',
    example: { formula: '=KYODO.KPI("K02",2021)', result: [[415]], ledger: 'after-work-club' },
    remarks: [
      '何をどう数えたかは、「指標」の表の定義で決まります。kyodo indicators で、どの指標が何を数えるかを1文で確かめられます。',
      '答えがないときは0ではなく #N/A と理由になります。数える行はあるのに当てはまる行がないときは0です。',
      '台帳は1回だけ読み、すべてのセルで使います。KPIのセルが500個あっても、台帳を500回読むことはありません。',
      '数の少ない群も、そのままの数で返します。公表する表は、BREAKDOWNやSUPPRESSで小さい数を伏せてください。',
      '空欄の引数は、省略したのと同じです。',
    ],
  },
  KPITABLE: {
    description:
      '指標×年度の表を、このブックの台帳から求めます。事業別や属性別にもできます。台帳が変わると自動で変わります。',
    parameters: {
      indicators: '指標のIDか指標名の範囲です。省略すると、すべての指標です。',
      fiscalYears: '年度の範囲です。省略すると、データのあるすべての年度です。',
      by: '"事業" か、属性の名前（"性別" など）です。1行が1つの事業や群になります。省略すると分けません。',
      handle: HANDLE,
    },
    answers: '1行目が見出しの表です。左から、指標ID、指標名、単位、（内訳、）年度ごとの値です。',
    example: {
      formula: '=KYODO.KPITABLE({"K01";"K03"},2021)',
      result: [
        ['指標ID', '指標名', '単位', 2021],
        ['K01', '延べ参加者数(延人)', '延人', 2764],
        ['K03', 'オンライン会合数', '回', 114],
      ],
      ledger: 'after-work-club',
    },
    remarks: [
      '値がないところは0ではなく #N/A と理由になります（グラフでは線が途切れます）。',
      'データのある年度とは、選んだ指標のどれかに値がある年度です。年度を指定すると、値のない年度も列になります。',
      '内訳に分けられない指標は1行のままで、セルが理由を言います。',
      '数の少ない群も、そのままの数で返します。公表する表は、BREAKDOWNやSUPPRESSで小さい数を伏せてください。',
    ],
  },
  SCORECARD: {
    description:
      '年度の指標一覧（目標、実績、達成率、状況、動き）を、このブックの台帳から求めます。台帳が変わると自動で変わります。',
    parameters: {
      fiscalYear:
        '年度です。2021・"R3"・"令和3年度" のどれでもかまいません。省略すると、データのある最後の年度です。',
      project: '事業のIDです。省略するとすべての事業です。',
      handle: HANDLE,
    },
    answers: '1行目が見出しで、1行が1つの指標の表です。達成率は1が100%です。',
    example: {
      formula: '=KYODO.SCORECARD(2021)',
      result: [
        [
          '指標ID',
          '指標名',
          '段階',
          '単位',
          '基準値',
          '目標値',
          '実績値',
          '達成率',
          '状況',
          '動き',
          '最終報告',
        ],
        [
          'K01',
          '延べ参加者数(延人)',
          'アウトプット',
          '延人',
          null,
          null,
          2764,
          null,
          null,
          null,
          '2022年2月7日',
        ],
        [
          'K02',
          '参加した人の数(実人員)',
          'アウトプット',
          '人',
          null,
          null,
          415,
          null,
          null,
          null,
          '2022年2月7日',
        ],
        ['K03', 'オンライン会合数', '活動', '回', null, null, 114, null, null, null, '2022年2月7日'],
        ['K04', 'オンライン活用率', '活動', '％', null, null, 100, null, null, null, '2021年度'],
      ],
      ledger: 'after-work-club',
    },
    remarks: [
      '目標は、「実績」の表にその年度の年度目標があればそれを、なければ「指標」の表の目標値を使います。1つの事業の一覧では、その事業の年度目標だけを使います。',
      '達成率の求め方はACHIEVEMENT、状況はONTRACK、動きはTRENDと同じです。',
      '基準値・目標・動きがまだ決まらないところは空欄の文字です。実績がないところは #N/A と理由、状況は「未測定」になります。',
    ],
  },
  LEDGER: {
    description:
      '台帳の表をまとめて受け取り、KPIなどの最後の引数にする短い文字を返します。中身が変わると、この文字も変わります。',
    parameters: {
      table: '見出しの行を含む表の全体です（参加[#すべて] や 参加[#All]）。',
      tableName: '台帳のどの表かを表の名前（"参加" など）で言います。見出しから分かるときは要りません。',
    },
    answers: '表の名前、行数、中身の版を並べた文字です。同じ中身なら同じ文字です。',
    example: {
      formula: '=KYODO.LEDGER({"会合ID","事業ID","開催日";"S1","P1",44300},"会合")',
      result: [['会合 1行 #c689730c']],
    },
    remarks: [
      'この文字を渡されたKPI・KPITABLE・SCORECARDは、その表をここで受け取った中身から数えます。ほかの表はワークブックから読みます。',
      'Excelが計算の順序を知っているので、数式で作った行や手動計算のブックでも、表の計算が済んでから数えられます。',
      'ファイルを開いた直後に残っている古い文字は信用せず、ワークブックの表を読み直します。',
      '1回に渡せるのはExcelの制限で約5MBまでです。数万行の表では、渡さずに使ってください（KPIが自分で読みます）。',
      '最後の行が「集計」「合計」「Total」で始まるときは集計行とみなし、数えません。',
    ],
  },
} as const satisfies Readonly<Record<string, FunctionHelp>>;

/** Headers and labels of the table that KPITABLE spills. */
export const kpiTableWords = {
  id: '指標ID',
  indicator: '指標名',
  unit: '単位',
  notReported: '記入なし',
};

/** Headers of the table that SCORECARD spills, and how it says when. */
export const scorecardTable = {
  headers: [
    '指標ID',
    '指標名',
    '段階',
    '単位',
    '基準値',
    '目標値',
    '実績値',
    '達成率',
    '状況',
    '動き',
    '最終報告',
  ] as readonly string[],
  day: (year: number, month: number, day: number): string => `${year}年${month}月${day}日`,
  fiscalYear: (year: number): string => `${year}年度`,
};

/** What a handle says of the table that it stands for. */
export const handleText = {
  oneRow: (table: string, version: string): string => `${table} 1行 #${version}`,
  rows: (table: string, rows: string, version: string): string => `${table} ${rows}行 #${version}`,
};
