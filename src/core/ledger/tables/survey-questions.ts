import type { TableSpec } from '../schema-types';

/** 設問: the questions of a survey by wave, with who was asked: the base of its percentages. */
export const surveyQuestions = {
  id: 'surveyQuestions',
  group: 'survey',
  columns: [
    { id: 'questionId', type: 'id', required: true, key: true, width: 12 },
    { id: 'survey', type: 'text', required: true, width: 24 },
    { id: 'fiscalYear', type: 'fiscalYear', required: true, width: 10 },
    { id: 'label', type: 'text', required: true, width: 10 },
    { id: 'wording', type: 'text', required: true, width: 44 },
    { id: 'kind', type: 'choice', required: true, list: 'questionKind', width: 14 },
    { id: 'options', type: 'text', width: 44 },
    { id: 'baseQuestionId', type: 'id', reference: 'surveyQuestions', width: 12 },
    { id: 'baseAnswer', type: 'text', width: 24 },
    { id: 'sent', type: 'integer', unit: 'people', width: 10 },
    { id: 'compareWith', type: 'id', reference: 'surveyQuestions', width: 12 },
    { id: 'note', type: 'text', width: 24 },
  ],
} as const satisfies TableSpec;
