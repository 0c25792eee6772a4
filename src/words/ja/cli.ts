/** What the command line says. */
export const cli = {
  about: '協働台帳のブックを Excel なしで作り、点検し、数式を計算します。',
  usageTitle: '使い方:',
  optionsTitle: 'オプション:',
  commandsTitle: 'コマンド:',
  argumentsTitle: '引数:',
  usageOfProgram: '<コマンド> [オプション]',
  defaultIs: (value: string) => `（既定: ${value}）`,
  choicesAre: (values: string) => `（${values} のいずれか）`,
  showHelp: '使い方を表示します',
  showVersion: '版の番号を表示します',
  helpOnCommand: 'コマンドの使い方を表示します',
  commandName: 'コマンド',
  exitCodesTitle: '終了コード:',
  exitCodes: {
    ok: '正常に終わりました',
    problem: '予期しない問題が起きました',
    findings: '点検（check）で、直すところが見つかりました',
    usage: '使い方の誤り、または読み書きできないファイルです',
    noAnswer: '数式に答えがありません（#N/A などの記号と、その理由を表示します）',
  },
  languageOption: '文章と見出しの言語',

  newCommand: {
    about: '新しい台帳のブック（.xlsx）を作ります',
    file: '作るファイル（.xlsx）',
    example: '表に入れる例の名前',
    tables:
      '基本の表のほかに作る表、または表のまとまりの名前。カンマで区切ります（kyodo tables で一覧を見られます）',
    unknownTables: (names: string) => `次の表はありません: ${names}。表の名前は kyodo tables で見られます。`,
    force: '同じ名前のファイルがあるときに置き換えます',
    made: (path: string, tables: number, rows: number) =>
      `${path} を作りました（表 ${tables}、行 ${rows}）。`,
    notXlsx: (path: string) =>
      `作るファイルの名前は .xlsx で終わる必要があります（「${path}」は使えません）。例: daicho.xlsx`,
    exists: (path: string) =>
      `${path} はすでにあります。別の名前にするか、置き換えてよければ --force を付けてください。ファイルはそのままです。`,
    unknownExample: (name: string, known: string) => `「${name}」という例はありません。使える例: ${known}`,
  },

  upgradeCommand: {
    about:
      '古い版の台帳を、いまの版の列・選択肢・入力規則にそろえます。書かれている内容と独自の列は変えません',
    file: '古い台帳のブック（.xlsx）',
    out: '作るファイル（.xlsx）',
    made: (path: string) => `${path} を作りました。`,
  },

  calcCommand: {
    about: 'すべての数式を計算し、結果を入れたブックを作ります。数式の結果のほかは変えません',
    file: '計算するブック（.xlsx）',
    out: '作るファイル（.xlsx）',
    calculating: (formulas: number, seconds: number) => `計算しています（数式 ${formulas}、${seconds} 秒）`,
    writing: (seconds: number) => `書いています（${seconds} 秒）`,
    made: (path: string, formulas: number, changed: number) =>
      `${path} を作りました（数式 ${formulas}、結果が変わったもの ${changed}）。`,
    kept: (count: number, cells: string) =>
      `ここでは計算できない関数や、ほかのブックへのリンクがあるため、${count} 個のセルは元の値のままです: ${cells}`,
    otherKind: (path: string, kind: string) =>
      `作るファイルの名前は ${kind} で終わる必要があります（「${path}」は使えません）。`,
  },

  indicatorsCommand: {
    about: '台帳の各指標が何を数えるかを、一文ずつ表示する',
    year: '年度（2021、R3、令和3年度 など）。省くと全期間か最新の年度です',
    noIndicators: (path: string) =>
      `${path} には指標の表がありません。台帳のブックか、「指標」という表があるかを確かめてください。`,
  },
  scorecardCommand: {
    about:
      '指標の実績・目標・達成率・状況・推移を、年度の一覧表にして表示します（タブ区切り）。--out で「指標一覧」シートも書きます',
    year: '年度（2021、R3、令和3年度 など）。省くと値がある最後の年度です',
    project: '1つの事業だけを数えるとき、その事業ID',
    out: '「指標一覧」シートを加えたブックを、この名前で作ります',
  },
  formulaCommand: {
    about:
      '指標を、アドインなしで計算できるExcelの数式にして表示します。数式が正しいための条件と、いまの答えも示します',
    indicators: '指標ID。省くとすべての指標です',
    dialect:
      'modern は Excel 2021・Microsoft 365（LET、XLOOKUP、FILTER）、classic は Excel 2016・LibreOffice でも計算できる数式、both は両方',
    asOf: '基準日（2022-03-31 など）。省くと、数式を計算した日（TODAY()）です',
    answer: (value: string) => `いまの答え: ${value}`,
    conditions: '数式が正しいための条件（「点検」で確かめられます）:',
  },
  sqlCommand: {
    about:
      '指標をSQLにして表示します。指標1つが1つの問い合わせで、何を数えるかの説明がコメントに付きます。--tables を付けると、台帳の表を作るSQLも表示します',
    dialect: 'SQLを実行するデータベース',
    tables: '台帳の表とその行を作るSQL（CREATE TABLE と INSERT）を、先に表示します',
    asOf: '基準日（2022-03-31 など）。省くと今日です',
  },
  tablesCommand: {
    about: '台帳に作れる表を、まとまりごとに一覧にします',
    markdown: 'すべての列の説明を Markdown で表示します（日本語と英語）',
  },

  checkCommand: {
    about: '台帳を点検し、直すところを「シート!セル」と文章で表示します。ブックは変更しません',
    fix: '確実に直せるところを直したブックを、この名前で作り、残りを表示します',
    fixed: (path: string, count: number) => `${count} か所を直して ${path} を作りました。`,
    file: '点検するブック（.xlsx）',
    json: 'JSON で表示します',
    none: (tables: number, rows: number) => `直すところは見つかりませんでした（表 ${tables}、行 ${rows}）。`,
    found: (count: number, tables: number, rows: number) =>
      `直すところが ${count} 件見つかりました（表 ${tables}、行 ${rows}）。`,
    noLedger: (path: string) =>
      `${path} に台帳の表がありません。表の名前と見出しを確かめるか、kyodo new で台帳を作ってください。`,
    ambiguous: (tables: string) =>
      `次の表は同じ台帳の表に見えるため、どちらも点検していません。1つにしてください: ${tables}`,
  },

  evalCommand: {
    about: '数式を計算して答えを表示します。複数のセルになる答えはタブ区切りです',
    formula: "数式（シェルが記号を解釈しないよう ' で囲みます）",
    book: '数式が参照するブック（.xlsx）。ブックは変更しません',
    json: 'JSON で表示します',
    empty: "数式が空です。例: kyodo eval '=KYODO.PERCENT(158,435)'",
    timedOut: (seconds: number) =>
      `${seconds} 秒待っても計算が終わりませんでした。数式を分けるか、参照する範囲を小さくしてください。`,
    cellProblem: (cell: string, error: string, sentence: string) => `答えの ${cell}: ${error} ${sentence}`,
  },

  functionsCommand: {
    about: '使える関数を一覧にします',
    json: 'JSON で表示します',
    example: (formula: string, answer: string) => `例: ${formula} → ${answer}`,
    inLedger: (example: string, ledger: string) => `${example}（例の台帳 ${ledger} で）`,
  },

  file: {
    notFound: (path: string) => `${path} が見つかりません。ファイルの場所と名前を確かめてください。`,
    noFolder: (path: string) => `${path} を置くフォルダーがありません。先にフォルダーを作ってください。`,
    isFolder: (path: string) => `${path} はフォルダーです。ファイルの名前を指定してください。`,
    notAllowed: (path: string) =>
      `${path} を開く権限がありません。ファイルとフォルダーの権限を確かめてください。`,
    inUse: (path: string) =>
      `${path} はほかのプログラムが使っています。閉じてから、もう一度実行してください。`,
    noSpace: (path: string) =>
      `${path} を書く空きがディスクにありません。空きを作ってから、もう一度実行してください。`,
    unknown: (path: string) => `${path} を読み書きできません。ディスクと接続を確かめてください。`,
    /** Follows the reason why a file could not be opened as a workbook. */
    couldNotOpen: (path: string, sentence: string) => `${path} を開けません: ${sentence}`,
  },

  usage: {
    noCommand: 'コマンドがありません。',
    unknownCommand: (name: string) =>
      `「${name}」というコマンドはありません。使えるのは new、upgrade、check、calc、eval、indicators、scorecard、formula、sql、functions、tables です。`,
    unknownOption: (name: string) => `「${name}」というオプションはありません。`,
    missingArgument: (name: string) => `「${name}」が足りません。`,
    optionNeedsValue: (name: string) => `オプション「${name}」には値が必要です。`,
    notAllowedValue: (text: string) => `「${text}」は使えない値です。`,
    tooMany: "引数が多すぎます。空白や記号を含む引数は ' で囲んでください。",
    other: (text: string) => `引数を読み取れません: ${text}`,
    seeHelp: (command: string) => `使い方は「${command} --help」で見られます。`,
    language: (text: string) => `--lang には ja か en を指定してください（「${text}」は使えません）。`,
  },

  formula: {
    unknownFunction: (name: string) =>
      `${name} という関数はありません。「kyodo functions」で一覧を見られます。`,
    unknownFunctionNear: (name: string, near: string) =>
      `${name} という関数はありません。${near} の間違いではありませんか。`,
    tooManyArguments: (name: string, given: number, usage: string) =>
      `${name} の引数が多すぎます（${given} 個）。使い方: ${usage}`,
    unknownTable: (name: string, known: string) =>
      `${name} という表はこのブックにありません。ある表: ${known}`,
    noTables: (name: string) =>
      `${name} という表はこのブックにありません。このブックには表がひとつもありません。`,
    tableNeedsBook: (name: string) => `表 ${name} を参照するには、--book でブックを指定してください。`,
    unknownColumn: (table: string, column: string, known: string) =>
      `表 ${table} に「${column}」という列はありません。ある列: ${known}`,
    unknownSheet: (name: string, known: string) =>
      `「${name}」というシートはこのブックにありません。あるシート: ${known}`,
    unknownName: (name: string) => `${name} という名前はありません。文字列であれば " で囲んでください。`,
    unknownNameNear: (name: string, near: string) =>
      `${name} という名前はありません。${near} の間違いではありませんか。`,

    unclosedText: (text: string) => `文字列が " で閉じられていません: ${text}`,
    unclosedSheet: (text: string) => `シート名が ' で閉じられていません: ${text}`,
    unclosedBracket: '角かっこ [ が閉じられていません。',
    unclosedParenthesis: 'かっこ ( が閉じられていません。',
    unclosedBrace: '波かっこ { が閉じられていません。',
    extraClosing: (mark: string, position: number) =>
      `${position} 文字目の ${mark} に対応する開きかっこがありません。`,
    operandMissing: (mark: string, position: number) => `${position} 文字目の ${mark} の後に値がありません。`,
    operandMissingBefore: (mark: string, position: number) =>
      `${position} 文字目の ${mark} の前に値がありません。`,
    operatorMissing: (text: string, position: number) =>
      `${position} 文字目の「${text}」の前に、演算子かコンマがありません。`,
    strangeMark: (mark: string, position: number) => `${position} 文字目の「${mark}」は数式に使えません。`,
    fullWidth: (mark: string, half: string, position: number) =>
      `${position} 文字目に全角の「${mark}」があります。半角の ${half} にしてください。`,
    unreadable: (sentence: string) => `数式を読み取れません。${sentence}`,
  },

  unexpected: (message: string) => `予期しない問題が起きました: ${message}`,
};

export type CliWords = typeof cli;
