import type { LedgerRow } from '../../core/ledger/schema-types';
import type { YouthUpWords } from '../../words/ja/youth-up';
import { FIRST_DAY, LAST_DAY } from './facts';
import { COMPANY, COORDINATOR, HOST_IDS, OFFICE } from './parties';

type Mark = 'accountable' | 'responsible' | 'consulted' | 'informed';

/** Who does what: the company has the software, the organisations have the places and the people who support. */
const ACTIVITIES: readonly {
  readonly id: keyof YouthUpWords['activities'];
  readonly stage: string;
  readonly company: Mark;
  readonly coordinator: Mark;
  readonly hosts: Mark;
}[] = [
  { id: 'material', stage: 'plan', company: 'accountable', coordinator: 'informed', hosts: 'responsible' },
  { id: 'trainers', stage: 'plan', company: 'accountable', coordinator: 'consulted', hosts: 'responsible' },
  { id: 'courses', stage: 'do', company: 'consulted', coordinator: 'accountable', hosts: 'responsible' },
  { id: 'following', stage: 'check', company: 'informed', coordinator: 'accountable', hosts: 'responsible' },
  { id: 'publishing', stage: 'act', company: 'responsible', coordinator: 'accountable', hosts: 'informed' },
];

export function activityRows(words: YouthUpWords): LedgerRow[] {
  return ACTIVITIES.map(({ id, stage }, index) => ({
    activityId: `C${index + 1}`,
    projectId: OFFICE,
    sequence: index + 1,
    ...words.activities[id],
    stage,
    goalId: index === 0 ? 'O02' : 'O01',
    startsOn: FIRST_DAY,
    endsOn: LAST_DAY,
    status: 'completed',
  }));
}

export function roleRows(words: YouthUpWords): LedgerRow[] {
  const { company, coordinator, host } = words.roleOutcomes;
  const rows = ACTIVITIES.flatMap((activity, index) => {
    const of = { activityId: `C${index + 1}`, note: words.synthetic };
    return [
      { ...of, partnerId: COMPANY, mark: activity.company, outcome: company },
      { ...of, partnerId: COORDINATOR, mark: activity.coordinator, outcome: coordinator },
      ...HOST_IDS.map((partnerId) => ({ ...of, partnerId, mark: activity.hosts, outcome: host })),
    ];
  });
  return rows.map((row, index) => ({ roleId: `R${String(index + 1).padStart(2, '0')}`, ...row }));
}
