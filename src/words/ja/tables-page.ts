import type { ColumnType, ColumnUnit } from '../../core/ledger/schema-types';

/** Words of the page that describes every table. */
export const tablesPageWords = {
  intro:
    'この文書は表の宣言から作っています（`npm run docs`）。手で書き換えないでください。表の名前と見出しは台帳で変えられ、独自の列と選択肢も加えられます。',
  columnHeaders: ['見出し', '種類', '説明'],
  listsTitle: '選択肢',
  listHeaders: ['一覧', '値'],
  required: '必須',
  key: '行のID',
  refersTo: (table: string) => `${table}のID`,
  choiceOf: (list: string) => `選択: ${list}`,
  inUnit: (type: string, unit: string) => `${type}（${unit}）`,
  types: {
    id: 'ID',
    code: '番号（文字）',
    text: '文字',
    integer: '整数',
    decimal: '数値',
    yen: '金額（円）',
    rate: '割合',
    date: '日付',
    fiscalYear: '年度',
    choice: '選択',
    url: 'URL',
    mail: 'メール',
    telephone: '電話番号',
    postalCode: '郵便番号',
  } satisfies Record<ColumnType, string> as Record<ColumnType, string>,
  units: {
    minutes: '分',
    hours: '時間',
    months: '月数',
    people: '人',
    points: '点',
    rows: '行',
  } satisfies Record<ColumnUnit, string> as Record<ColumnUnit, string>,
};

export type TablesPageWords = typeof tablesPageWords;
