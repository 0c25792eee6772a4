/** The words of the workbench page around the grid and the task pane. */
export const workbench = {
  productName: '協働台帳',
  pageName: '作業台',
  /** The browser's title: the document first, then the product. */
  title: (document: string) => `${document} — 協働台帳`,
  skipToGrid: '表へ移動',
  toolbar: 'コマンド',
  grid: 'ワークシート',
  pane: '作業ウィンドウ',
  status: 'セルの状態',
  idle: '準備完了',
  splitter: '表と作業ウィンドウの境目（左右の矢印キーで動かせます）',
  starting: '作業台を準備しています…',
  switching: '言語を切り替えています…',
  stop: '中止',
  opening: (name: string) => `「${name}」を開いています…`,
  saving: '保存するファイルを作っています…',

  file: 'ファイル',
  openExample: '例を開く',
  openFile: 'ファイルを開く…',
  newBook: '空のブック',
  save: '.xlsx として保存',
  saveShort: '保存',
  showPane: '作業ウィンドウ',
  newLedger: '新しい台帳',
  refresh: '更新',
  checkLedger: '点検',
  addInCommands: '協働台帳のコマンド',
  /** What can be wrong with Excel, played on purpose. */
  badDays: {
    menu: '困った日',
    banner: (names: readonly string[]) =>
      `この Excel は、わざと困った状態にしてあります：${names.join('、')}`,
    clear: 'すべて元に戻す',
    names: {
      web: 'Web 版の 5 MB の上限',
      cellEditing: 'セルの編集中',
      sheets: 'すべてのシートを保護',
      structure: 'ブックの構成を保護',
      conflicts: 'ほかの人と競合',
      busy: '少しの間、混み合う',
      broken: '途中で接続が切れる',
      slow: '返事が遅い',
      silent: '返事がない',
      inserted: 'ほかの人が行を挿入',
      renamed: 'ほかの人がシート名を変更',
      edited: 'ほかの人がセルに記入',
      ltsc: 'Excel LTSC 2021',
    },
    hints: {
      web: '1回の要求と返事は 5 MB までです。',
      cellEditing: '編集が終わるまで、アドインは待ちます。',
      sheets: 'どのセルにも書き込めません。',
      structure: 'シートを加えたり、名前を変えたりできません。',
      conflicts: '読めますが、書き込みはすべて断られます。',
      busy: '次の2回の要求が断られます。',
      broken: '10回目の要求の途中から、何も届きません。',
      slow: '返事が2秒ずつ遅れます。',
      silent: 'スイッチを切るまで、何も返りません。',
      inserted: '2回目の要求の直前に、最初の表の上に行が入ります。',
      renamed: '2回目の要求の直前に、最初の表のシートの名前が変わります。',
      edited: '2回目の要求の直前に、最初の表のシートにメモが入ります。',
      ltsc: '要件セットは ExcelApi 1.14 までです。作業ウィンドウを開き直します。',
    },
  },
  closePane: '作業ウィンドウを閉じる',
  language: '言語',
  /** The names of the languages are written in the language itself. */
  languageName: { ja: '日本語', en: 'English' },
  toDark: '暗い表示にする',
  toLight: '明るい表示にする',
  dismiss: 'この知らせを閉じる',
  unsaved: '保存していない変更があります',
  dropHere: 'ここに .xlsx ファイルを放すと開きます',

  opened: (name: string) => `「${name}」を開きました。`,
  openedNoLedger: (name: string) =>
    `「${name}」を開きました。協働台帳の表（団体・事業・参加など）は見つかりませんでした。「新しい台帳」を押すと、このブックに台帳の表を加えられます。`,
  notOpened: (name: string, why: string) =>
    `「${name}」を開けませんでした。${why}開いていたブックはそのままです。`,
  openingStopped: '開くのを中止しました。開いていたブックはそのままです。',
  notReadable:
    'ファイルを読み込めません。フォルダーではないこと、ほかのプログラムが使っていないことを確かめてください。',
  /** Sentences one after the other in one line. */
  together: (sentences: readonly string[]) => sentences.join(''),
  saved: (name: string) => `「${name}」を保存しました。`,
  severalFiles: '開けるのは一度に1つのファイルです。1つだけ選んでください。開いていたブックはそのままです。',
  discard: (document: string) =>
    `「${document}」に保存していない変更があります。保存せずに別のブックを開きますか？`,
  discardTitle: '変更を保存していません',
  discardYes: '保存せずに開く',
  discardNo: 'やめる',
  savingStopped: '保存を中止しました。ファイルは作られていません。ブックはそのままです。',
  saveFailed:
    '保存するファイルを作れませんでした。ブックはそのままです。もう一度「.xlsx として保存」を押してください。',
  commandFailed: (command: string) =>
    `「${command}」を実行できませんでした。作業ウィンドウの準備ができてから、もう一度押してください。`,
  paneFailed: '作業ウィンドウを読み込めませんでした。ページを再読み込みしてください。',
  startFailed:
    '作業台を始められませんでした。ページを再読み込みしてください。それでも同じときは、別のブラウザーでお試しください。',

  /** The status line: address, error, sentence. */
  cellError: (address: string, error: string, sentence: string) => `${address}: ${error} — ${sentence}`,
  /** What Excel's own errors mean, for cells whose formula gave no sentence of its own. */
  errorMeaning: {
    '#N/A': '値が見つかりません。',
    '#VALUE!': '値の種類が数式に合いません。引数を確かめてください。',
    '#REF!': '参照先のセルがありません。',
    '#DIV/0!': '0 または空のセルで割っています。',
    '#NUM!': '計算できる数の範囲を超えています。',
    '#NAME?': '知らない名前です。関数名・表の名前のつづりを確かめてください。',
    '#NULL!': '範囲の交わりがありません。',
    '#SPILL!': '結果を広げる場所に、ほかの値があります。そのセルを空けてください。',
    '#CALC!': 'この数式は計算できません。',
    '#GETTING_DATA': '計算しています…',
    '#BUSY!': '計算しています…',
  },
  /** What a person did in the grid and the workbook does not allow. */
  cellsRefused: {
    invalidArgument: 'この場所ではできません。選んだ範囲を確かめてください。',
    itemNotFound: '対象が見つかりません。選び直してください。',
    itemAlreadyExists: '同じ名前がすでにあります。別の名前にしてください。',
    accessDenied:
      'シートが保護されているため、変えられません。シートの保護を外してからもう一度行ってください。',
    invalidOperation: 'この場所ではできません。選んだ範囲を確かめてください。',
    blocked: '表やほかの値とぶつかるため、できません。空いている場所を選んでください。',
    insertDeleteConflict:
      '表や結合したセルが途中で切れるため、できません。行や列の全体を選ぶか、結合を解除してください。',
    nonBlankCellOffSheet:
      '値の入ったセルがシートの外に出るため、できません。シートの端のセルを空けてください。',
  },
  /** Names of the grid's own fields and buttons that it draws without one. */
  gridControls: {
    nameBox: 'セルの番地または名前',
    names: '名前の一覧',
    moreCommands: 'ほかのコマンド',
    addSheet: 'シートを追加',
    allSheets: 'シートの一覧',
    gridlines: '枠線の表示を切り替え',
    zoom: '表示倍率',
    zoomIn: '拡大',
    zoomOut: '縮小',
    sheetTabs: 'シート',
    usualZoom: '100% に戻す',
    tall: '数式バーの高さを切り替え',
  },
  /** What the workbook engine writes into cells of new tables, as Excel does. */
  engineLabels: { table: 'テーブル', column: '列', total: '集計' },
  /** The group of our functions in the grid's function list. */
  functionCategory: '協働台帳',
};

export type WorkbenchWords = typeof workbench;
