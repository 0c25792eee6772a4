import type { TableWords } from '../../../core/ledger/schema';

export const changes = {
  name: '変更履歴',
  description: '台帳の変更の記録です。どの表の、どの行の、どの列を、なぜ変えたかを書きます。',
  columns: {
    changeId: { header: '変更ID', description: 'この変更を見分ける番号です。' },
    changedOn: { header: '変更日', description: '変更した日です。' },
    changedBy: { header: '変更した人', description: '変更した部署や役職です。' },
    action: { header: '操作', description: '追加・変更・削除・取込などの操作です。' },
    tableName: { header: '表', description: '変更した表の名前です。' },
    rowId: { header: '行のID', description: '変更した行のIDです。' },
    columnName: { header: '列', description: '変更した列の見出しです。' },
    before: { header: '変更前', description: '変更する前の値です。' },
    after: { header: '変更後', description: '変更した後の値です。' },
    reason: { header: '理由', description: '変更した理由です。' },
    source: { header: '出典', description: 'もとになった資料です。' },
    note: { header: '備考', description: '補足があれば書きます。' },
  },
} as const satisfies TableWords<'changes'>;
