import type { TableSpec } from '../schema-types';

/** 回答: one answer of one respondent to one question each; several marks are separated by ';'. */
export const surveyAnswers = {
  id: 'surveyAnswers',
  group: 'survey',
  columns: [
    { id: 'answerId', type: 'id', required: true, key: true, width: 12 },
    { id: 'questionId', type: 'id', required: true, reference: 'surveyQuestions', width: 12 },
    { id: 'respondentId', type: 'id', required: true, width: 12 },
    { id: 'answer', type: 'text', width: 36 },
    { id: 'value', type: 'decimal', width: 12 },
    { id: 'weight', type: 'decimal', width: 10 },
    { id: 'answeredOn', type: 'date', width: 12 },
    { id: 'note', type: 'text', width: 24 },
  ],
} as const satisfies TableSpec;
