import type { TableWords } from '../../../core/ledger/schema';

export const surveyQuestions = {
  name: 'Survey_questions',
  description: 'Questions of a survey by wave. Who was asked decides the base of the percentages.',
  columns: {
    questionId: {
      header: 'Question ID',
      description: 'Identifies the question within its wave and never changes.',
    },
    survey: { header: 'Survey', description: 'Name of the survey.' },
    fiscalYear: {
      header: 'Fiscal year',
      description: 'Fiscal year of the wave, as the year in which it begins.',
    },
    label: { header: 'Label', description: 'The number on the form, such as Q4.' },
    wording: { header: 'Wording', description: 'As on the form.' },
    kind: { header: 'Kind', description: 'Single answer, multiple answers, number or free text.' },
    options: { header: 'Options', description: 'The options in the order of the form, separated by “;”.' },
    baseQuestionId: {
      header: 'Base question ID',
      description: 'When only some were asked: the question that decided.',
    },
    baseAnswer: { header: 'Base answer', description: '… and the answer that led here.' },
    sent: { header: 'Sent', description: 'Forms sent out: the base of the response rate.' },
    compareWith: { header: 'Compare with', description: 'The same question of an earlier wave.' },
    note: { header: 'Note', description: 'Anything to add.' },
  },
} as const satisfies TableWords<'surveyQuestions'>;
