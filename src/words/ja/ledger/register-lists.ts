import type { ListWords } from '../../../core/ledger/schema';

export const registerLists = {
  questionKind: {
    name: '回答形式',
    values: { single: '単数回答', multiple: '複数回答', number: '数値', free: '自由記述' },
  },
  openingKind: {
    name: '募集の種類',
    values: {
      secondment: '留職・研修派遣',
      sideJob: '複業人材',
      expert: '専門家',
      volunteer: 'ボランティア',
      intern: 'インターン',
      other: 'その他',
    },
  },
  openingStatus: {
    name: '募集の状況',
    values: {
      draft: '準備中',
      open: '募集中',
      selecting: '選考中',
      filled: '決定',
      closed: '終了',
      cancelled: '中止',
    },
  },
  applicationResult: {
    name: '応募の結果',
    values: { received: '受付', interview: '面談', appointed: '決定', declined: '見送り', withdrawn: '辞退' },
  },
  secondmentStage: {
    name: '派遣の段階',
    values: {
      recruiting: '募集',
      matching: '組合せ',
      seconded: '派遣中',
      reporting: '報告',
      completed: '完了',
      cancelled: '中止',
    },
  },
  certainty: { name: '確かさ', values: { certain: '確か', likely: 'おそらく', unsure: '不確か' } },
  closingStatus: { name: '締めの状況', values: { closed: '締め済み', reopened: '再開' } },
  changeAction: {
    name: '変更の操作',
    values: {
      added: '追加',
      changed: '変更',
      deleted: '削除',
      imported: '取込',
      corrected: '点検による修正',
      upgraded: '版の更新',
    },
  },
} as const satisfies Partial<ListWords>;
