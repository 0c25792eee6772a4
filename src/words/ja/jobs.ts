import type { ProblemSentences } from '../../core/ledger/ledger-problems';

/** Why a job left the workbook as it was, and what to do. */
export const ledgerProblems: ProblemSentences = {
  sheetTaken: ({ sheet }) =>
    `「${sheet}」シートに別の内容があるため、台帳を作れません。このシートの名前を変えてから、もう一度試してください。何も書き込んでいません。`,
  tableNameTaken: ({ table, sheet }) =>
    `「${sheet}」シートに、台帳とは別の「${table}」という表があります。この表の名前を変えてから、もう一度試してください。何も書き込んでいません。`,
  nameTaken: ({ name }) =>
    `「${name}」という名前がすでに使われています。［数式］タブの「名前の管理」で別の名前に変えてから、もう一度試してください。何も書き込んでいません。`,
  severalTables: ({ table, found }) =>
    `「${table}」の列を持つ表が2つ以上あり、どれを台帳とするか決められません（${found}）。使わない表を消すか、見出しの名前を変えてください。何も書き込んでいません。`,
  resultsSheetTaken: ({ sheet }) =>
    `「${sheet}」シートに別の内容があるため、点検の結果を書き出せません。このシートの名前を変えるか、書き足したものを別のシートへ移してから、もう一度試してください。何も書き込んでいません。`,
  scorecardSheetTaken: ({ sheet }) =>
    `「${sheet}」シートに別の内容があるため、指標一覧を書き出せません。このシートの名前を変えるか、書き足したものを別のシートへ移してから、もう一度試してください。何も書き込んでいません。`,
  newerLedger: ({ version, known }) =>
    `この台帳は新しい版（${version}）で作られています。このアドインが扱えるのは版 ${known} までです。アドインを新しくしてから、もう一度試してください。何も書き込んでいません。`,
  noLedger: () => 'このブックに台帳の表がありません。何も書き込んでいません。',
  sheetProtected: ({ sheet }) =>
    `「${sheet}」シートが保護されています。［校閲］タブで保護を解除してから、もう一度試してください。何も書き込んでいません。`,
  workbookProtected: ({ sheets }) =>
    `ブックの構成が保護されているため、シートを加えられません（${sheets}）。［校閲］タブの「ブックの保護」を解除してから、もう一度試してください。何も書き込んでいません。`,
  noRoomForColumns: ({ table, sheet, columns }) =>
    `「${sheet}」シートの表「${table}」に列（${columns}）を加えたいのですが、表のすぐ右のセルが使われています。右側を空けてから、もう一度試してください。何も書き込んでいません。`,
  noRoomForRows: ({ table, sheet }) =>
    `「${sheet}」シートの表「${table}」に行を加えたいのですが、表の下のセルが使われているか、集計行があります。下側を空けてから、もう一度試してください。何も書き込んでいません。`,
  ledgerHasRows: ({ table, rows }) =>
    `台帳にはすでに行があります（「${table}」に${rows}行）。例は空の台帳にだけ入れられます。新しいブックで試してください。何も書き込んでいません。`,
  unknownExample: ({ name, known }) => `「${name}」という例はありません。使える例は ${known} です。`,
};
