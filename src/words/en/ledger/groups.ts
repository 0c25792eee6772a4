import type { GroupWords } from '../../../core/ledger/schema';

export const groups: GroupWords = {
  basic: {
    name: 'Basics',
    description: 'Partners, projects, sessions, people and indicators: in every ledger.',
  },
  agenda: { name: 'Goals and roles', description: 'Agree on goals, and decide who does what.' },
  budget: { name: 'Budget and resources', description: 'What everybody puts in, and the budget.' },
  proposals: {
    name: 'Proposals and evaluation',
    description: 'Take in and review proposals, evaluate projects.',
  },
  survey: { name: 'Survey', description: 'Questions and answers of a survey.' },
  matching: {
    name: 'Openings and secondments',
    description: 'From an opening for people to the report after.',
  },
  reference: {
    name: 'Cases and centres',
    description: 'Cases to learn from, and a directory of support centres.',
  },
  records: { name: 'Closings and history', description: 'Closed years, and changes of the ledger.' },
};
