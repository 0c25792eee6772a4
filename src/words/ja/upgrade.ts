/** What an upgrade of a ledger says it did; each function is one sentence. */
export const upgrade = {
  done: (from: number, to: number) => `台帳を版 ${from} から版 ${to} にしました。`,
  already: (version: number) => `台帳は最新の版（${version}）です。`,
  columns: (table: string, names: string) => `表「${table}」の右端に列を加えました: ${names}`,
  values: (table: string, names: string) => `一覧「${table}」に値を加えました: ${names}`,
  lists: (names: string) => `選択肢の一覧を加えました: ${names}`,
  completed: (names: string) => `入力規則や説明を補いました: ${names}`,
  ownColumns: (table: string, names: string) => `表「${table}」の独自の列は、そのまま残しました: ${names}`,
  ownValues: (table: string, names: string) => `一覧「${table}」の独自の値は、そのまま残しました: ${names}`,
  offered: (names: string) => `次の表を加えられるようになりました（まだ加えていません）: ${names}`,
  nothing: '足りないものはありませんでした。',
  list: (names: readonly string[]) => names.join('、'),
};

export type UpgradeWords = typeof upgrade;
