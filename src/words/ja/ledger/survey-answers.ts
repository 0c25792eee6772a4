import type { TableWords } from '../../../core/ledger/schema';

export const surveyAnswers = {
  name: '回答',
  description: 'アンケートの回答です。回答者・設問ごとに1行に書きます。無回答は空欄にします。',
  columns: {
    answerId: { header: '回答ID', description: 'この回答を見分ける番号です。' },
    questionId: { header: '設問ID', description: 'どの設問への回答かを、設問IDで書きます。' },
    respondentId: { header: '回答者ID', description: '回答者を見分ける番号です。氏名は書きません。' },
    answer: { header: '回答', description: '選んだ選択肢です。複数回答は「;」で区切ります。' },
    value: { header: '数値', description: '数値で答える設問の値です。' },
    weight: { header: 'ウエイト', description: '集計の重みです。空欄のときは1とします。' },
    answeredOn: { header: '回答日', description: '回答のあった日です。' },
    note: { header: '備考', description: '補足があれば書きます。' },
  },
} as const satisfies TableWords<'surveyAnswers'>;
