import type { Reasons } from '../../core/reasons';

type FileCode = Extract<keyof Reasons, `file${string}`>;
export type FileReasonSentences = { readonly [Code in FileCode]: (data: Reasons[Code]) => string };

const FOUND: Readonly<Record<Reasons['fileNoWorkbook']['found'], string>> = {
  document: 'これは文書（Word）のファイルです。',
  presentation: 'これはスライド（PowerPoint）のファイルです。',
  openDocument: 'これは OpenDocument（.ods など）のファイルです。',
  zip: 'このファイルの中にブックがありません。',
};

/** Why a file is not opened, and what is said of one that is. */
export const fileReasons: FileReasonSentences = {
  fileEmpty: () => 'ファイルが空（0バイト）です。もう一度保存するか、元のファイルを受け取り直してください。',
  fileNotWorkbook: () => 'Excel ブックではありません。.xlsx 形式のファイルを選んでください。',
  fileOldFormat: () =>
    '古い形式（.xls）のブックです。Excel で開き、「名前を付けて保存」で .xlsx 形式にしてから選んでください。',
  fileEncrypted: () =>
    'パスワードで暗号化されています。Excel で開いてパスワードを解除し、保存し直してから選んでください。',
  fileNoWorkbook: ({ found }) => `${FOUND[found]}Excel の .xlsx 形式のファイルを選んでください。`,
  fileBinaryWorkbook: () =>
    'バイナリ形式（.xlsb）のブックです。Excel で開き、「名前を付けて保存」で .xlsx 形式にしてから選んでください。',
  fileDamaged: ({ part }) =>
    part === 'zip'
      ? 'ファイルが壊れているか、途中で切れています。元のファイルを受け取り直してください。'
      : `ファイルの一部（${part}）が壊れています。Excel で開いて修復し、保存し直してください。`,
  fileTooLarge: ({ bytes, limit }) =>
    `ファイルが大きすぎます（${megabytes(bytes)}）。開けるのは ${megabytes(limit)} までです。シートを分けてください。`,
  fileTooManyParts: ({ count, limit }) =>
    `ファイルの中の部品が多すぎます（${count}個、上限は${limit}個）。安全のため開きません。送り主に確かめてください。`,
  fileInflatesTooMuch: ({ part }) =>
    `ファイルの一部（${part}）が異常に大きく膨らみます。安全のため開きません。送り主に確かめてください。`,
  fileHasDtd: ({ part }) =>
    `ファイルの一部（${part}）に、外部を読み込ませる宣言（DTD）があります。安全のため開きません。送り主に確かめてください。`,
  fileNoLedger: () =>
    '台帳の表が見つかりません。表の名前と見出しを確かめるか、「新しい台帳」で作ったブックを選んでください。',
  fileRowsBelowTable: ({ table, count }) =>
    `表「${table}」のすぐ下に、表の範囲に入っていない行が${count}行あります。表の行として読みました。Excel で表の範囲を広げてください。`,
  fileColumnsLeftOut: ({ table, count }) =>
    `表「${table}」の独自の列が多すぎるため、後ろの${count}列は読みませんでした。`,
  fileMacrosNotRun: () => 'マクロが入っています。マクロは実行せず、そのまま残します。',
  fileLinksNotFollowed: ({ count }) =>
    `ほかのブックへのリンクが${count}件あります。リンク先は読みに行かず、保存されている値を使います。`,
  fileSheetsNotShown: ({ names }) =>
    `グラフシートなど、表ではないシート（${names}）は表示しませんが、保存しても残ります。`,
};

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}
