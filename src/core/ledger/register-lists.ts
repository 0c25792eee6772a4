import type { ListSpec } from './schema-types';

/** Lists of surveys, matching, directories and records. */
export const REGISTER_LISTS = [
  { id: 'questionKind', values: ['single', 'multiple', 'number', 'free'] },
  { id: 'openingKind', values: ['secondment', 'sideJob', 'expert', 'volunteer', 'intern', 'other'] },
  { id: 'openingStatus', values: ['draft', 'open', 'selecting', 'filled', 'closed', 'cancelled'] },
  { id: 'applicationResult', values: ['received', 'interview', 'appointed', 'declined', 'withdrawn'] },
  {
    id: 'secondmentStage',
    values: ['recruiting', 'matching', 'seconded', 'reporting', 'completed', 'cancelled'],
  },
  { id: 'certainty', values: ['certain', 'likely', 'unsure'] },
  { id: 'closingStatus', values: ['closed', 'reopened'] },
  { id: 'changeAction', values: ['added', 'changed', 'deleted', 'imported', 'corrected', 'upgraded'] },
] as const satisfies readonly ListSpec[];
