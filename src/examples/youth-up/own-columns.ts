import type { OwnColumns } from '../../core/ledger/own-columns';
import type { YouthUpWords } from '../../words/ja/youth-up';
import { COMPLETED_ON, DECIDED_ON } from './learners';

/** 参加 gets the day a course was completed and the day a way was found: the schema has no place for either. */
export function ownColumns({ columns }: YouthUpWords): OwnColumns {
  return {
    participation: [
      { ...columns.completedOn, spec: { id: COMPLETED_ON, type: 'date', width: 12 } },
      { ...columns.decidedOn, spec: { id: DECIDED_ON, type: 'date', width: 12 } },
    ],
  };
}
