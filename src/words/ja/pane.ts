/** The words of the task pane. */
export const pane = {
  heading: 'このブックの台帳',
  languageMenu: '表示の言語',
  languageName: { ja: '日本語', en: 'English' },
  loading: '台帳を調べています…',
  close: '閉じる',
  retry: 'もう一度試す',

  none: {
    heading: 'このブックには、まだ台帳がありません',
    body: '団体・事業・会合・参加などの表と目次のシートを加えます。すでにあるシートとセルは変わりません。',
    create: '新しい台帳をつくる',
  },

  tables: {
    heading: '表',
    hint: '表の名前を押すと、そのシートへ移ります。',
    name: '表',
    rows: '行数',
    /** `count` is already written with separators. */
    rowCount: (count: string) => `${count} 行`,
    open: (table: string) => `${table}のシートへ移る`,
    total: (tables: string, rows: string) => `全 ${tables} 表、${rows} 行`,
    empty: '未入力',
    missing: (tables: readonly string[]) => `足りない表があります：${tables.join('、')}`,
    addMissing: '足りない表を加える',
    outdated:
      'この台帳は古い版の形です。いまの版の列・選択肢・入力規則を補えます。書かれている内容と独自の列は変わりません。',
    upgrade: 'いまの版にする',
    refresh: '更新',
    refreshHint: 'KYODO 関数を計算し直し、行数を数え直します。',
  },

  catalogue: {
    heading: '表を加える',
    hint: '必要になった表だけを、まとまりごとに加えられます。',
    add: 'この表を加える',
    /** Begins with the button's own text, so that it can be spoken to. */
    addNamed: (group: string) => `この表を加える：${group}`,
  },

  examples: {
    heading: '例を入れる',
    hint: '仕組みを試すための台帳です。行は架空で、合計だけが公表された数字です。',
    choose: '例',
    add: '例を入れる',
    /** Begins with the button's own text, so that it can be spoken to. */
    addNamed: (title: string) => `例を入れる：${title}`,
  },

  working: {
    upgrade: '台帳をいまの版にしています…',
    newLedger: '台帳をつくっています…',
    addExample: '例を入れています…',
    refresh: '計算し直しています…',
    check: '点検しています…',
    fix: 'セルを直しています…',
    undoFix: 'セルを元に戻しています…',
    writeFindings: '点検の結果を書き出しています…',
    writeScorecard: '指標一覧を書き出しています…',
  },

  done: {
    created: (tables: string) => `台帳ができました（表 ${tables} 個と目次）。`,
    tablesAdded: (tables: readonly string[]) => `表を加えました：${tables.join('、')}`,
    tablesCompleted: (tables: readonly string[]) =>
      `足りなかった列・入力規則・説明を補いました：${tables.join('、')}`,
    sheetsAdded: (sheets: readonly string[]) => `足りなかったシートを加えました：${sheets.join('、')}`,
    nothingToAdd: '必要なものはすべてそろっています。何も変えませんでした。',
    exampleAdded: (title: string) => `例「${title}」を入れました。`,
    refreshed: (time: string) => `計算し直しました（${time}）。`,
  },

  /** What was written when Excel broke off in between; both lists may be empty. */
  interrupted: (written: string, left: string) =>
    `途中で止まりました。書き終えたシート：${written}。書きかけのシート：${left}。もう一度試すと、続きから書き込みます。入力済みのセルは変わりません。`,
  noSheets: 'なし',

  waiting: {
    cellEditing:
      'セルの編集が終わるのを待っています。Enter キーで確定するか Esc キーで取り消すと、続きます。',
    retrying: 'Excel が手いっぱいです。もう一度試しています…',
    slow: 'Excel の返事を待っています…',
  },
  stopWaiting: '待つのをやめる',

  refusedCode: (code: string) => `エラーコード：${code}`,

  outside: {
    noOffice:
      'Office.js を読み込めませんでした。ネットワークと、アドインを配布した管理者の設定（office.js の場所）を確かめてください。',
    notExcel:
      'この画面は Excel の作業ウィンドウで使います。Excel のリボンにある「協働台帳」タブから開いてください。',
    tooOld:
      'お使いの Excel では協働台帳を使えません。Microsoft 365、Excel 2021 以降、または Web 版の Excel をお使いください。',
    failed: '作業ウィンドウを表示できませんでした。作業ウィンドウを閉じて、開き直してください。',
  },
};
