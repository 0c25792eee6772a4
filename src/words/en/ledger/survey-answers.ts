import type { TableWords } from '../../../core/ledger/schema';

export const surveyAnswers = {
  name: 'Survey_answers',
  description: 'Answers: one row per respondent and question. No answer is a blank.',
  columns: {
    answerId: { header: 'Answer ID', description: 'Identifies this answer.' },
    questionId: { header: 'Question ID', description: 'The question.' },
    respondentId: { header: 'Respondent ID', description: 'Tells respondents apart; never a name.' },
    answer: { header: 'Answer', description: 'The chosen option; several are separated by “;”.' },
    value: { header: 'Number', description: 'The value, for questions that ask for a number.' },
    weight: { header: 'Weight', description: 'Weight in the tabulation; blank means 1.' },
    answeredOn: { header: 'Answered on', description: 'The day of the answer.' },
    note: { header: 'Note', description: 'Anything to add.' },
  },
} as const satisfies TableWords<'surveyAnswers'>;
