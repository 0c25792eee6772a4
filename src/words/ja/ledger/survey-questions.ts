import type { TableWords } from '../../../core/ledger/schema';

export const surveyQuestions = {
  name: '設問',
  description: 'アンケートの設問です。調査の回ごとに書きます。だれに聞いた設問かが、百分率の母数になります。',
  columns: {
    questionId: { header: '設問ID', description: '設問を見分ける番号です。調査の回ごとに別の番号にします。' },
    survey: { header: '調査名', description: '調査の名前です。' },
    fiscalYear: { header: '年度', description: '調査した年度です。年度が始まる年を西暦で書きます。' },
    label: { header: '設問番号', description: '調査票の番号です（例 問4）。' },
    wording: { header: '設問文', description: '調査票のとおりに書きます。' },
    kind: { header: '回答形式', description: '単数回答・複数回答・数値・自由記述のどれかです。' },
    options: { header: '選択肢', description: '選択肢を「;」で区切って、調査票の順に書きます。' },
    baseQuestionId: {
      header: '前提の設問ID',
      description: '一部の人だけに聞いた設問では、その条件になる設問の設問IDです。',
    },
    baseAnswer: {
      header: '前提の回答',
      description: '前提の設問でこの回答をした人に聞いた、という回答です。',
    },
    sent: { header: '配布数', description: '調査票を配った数です。回収率の分母になります。' },
    compareWith: { header: '比べる設問ID', description: '前の回の同じ設問の設問IDです。' },
    note: { header: '備考', description: '補足があれば書きます。' },
  },
} as const satisfies TableWords<'surveyQuestions'>;
