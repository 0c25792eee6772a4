import type { LedgerRow } from '../../core/ledger/schema-types';
import type { ChildPovertyWords } from '../../words/ja/child-poverty';
import { FIRST_DAY, LAST_DAY, TARGET_YEAR } from './facts';

export const CITY = 'G01';
export const COMPANY = 'G02';
export const NPO = 'G03';
export const CITIZENS = 'G04';
export const SCHOOLS = 'G05';
export const BACKBONE = 'G06';
export const PARTIES = [CITY, COMPANY, NPO, CITIZENS, SCHOOLS, BACKBONE] as const;
const SECTORS = ['municipality', 'company', 'npo', 'community', 'school', 'intermediary'];

/** Steering, places for children, food. */
export const OFFICE = 'P01';
export const PLACES = 'P02';
export const FOOD = 'P03';

export function partnerRows(words: ChildPovertyWords): LedgerRow[] {
  return PARTIES.map((partnerId, index) => ({
    partnerId,
    sector: SECTORS[index] ?? null,
    ...words.partners[partnerId],
    joinedOn: FIRST_DAY,
    note: words.synthetic,
  }));
}

export function projectRows(words: ChildPovertyWords): LedgerRow[] {
  const leads = [BACKBONE, NPO, COMPANY];
  return ([OFFICE, PLACES, FOOD] as const).map((projectId, index) => ({
    projectId,
    number: index + 1,
    ...words.projects[projectId],
    field: 'welfare',
    collaborationType: 'committee',
    status: 'active',
    leadPartnerId: leads[index] ?? null,
    counterpartId: CITY,
    startsOn: FIRST_DAY,
    endsOn: LAST_DAY,
    note: words.synthetic,
  }));
}

/** Whose problem, which, from what to what, by when: the sentence that all parties have agreed to. */
export function goalRows(words: ChildPovertyWords): LedgerRow[] {
  const of = { byYear: TARGET_YEAR, status: 'agreed', note: words.synthetic };
  return [
    { goalId: 'O01', ...words.goals.O01, indicatorId: 'K01', fromValue: 14, toValue: 7, unit: 'percent' },
    { goalId: 'O02', ...words.goals.O02, indicatorId: 'K02', fromValue: 100, toValue: 50, unit: 'cases' },
  ].map((row) => ({ ...row, ...of, leadPartnerId: BACKBONE }));
}

export function agreementRows(words: ChildPovertyWords): LedgerRow[] {
  return ['O01', 'O02'].flatMap((goalId, goal) =>
    PARTIES.map((partnerId, index) => ({
      agreementId: `J${String(goal * PARTIES.length + index + 1).padStart(2, '0')}`,
      goalId,
      partnerId,
      answer: 'agreed',
      agreedOn: FIRST_DAY + 14,
      signatory: words.signatory,
      evidence: words.evidence,
      note: words.synthetic,
    })),
  );
}

const CODES = { A: 'accountable', R: 'responsible', C: 'consulted', I: 'informed' } as const;
/** One activity a line: its project, its stage, and the mark of each party in the order of `PARTIES`. */
const ACTIVITIES = [
  ['C1', OFFICE, 'plan', 'RCCCCA'],
  ['C2', PLACES, 'do', 'CIARRC'],
  ['C3', FOOD, 'do', 'CARRIC'],
  ['C4', OFFICE, 'do', 'AIRRRC'],
  ['C5', OFFICE, 'check', 'RICCRA'],
] as const;

export function activityRows(words: ChildPovertyWords): LedgerRow[] {
  return ACTIVITIES.map(([activityId, projectId, stage], index) => ({
    activityId,
    projectId,
    sequence: index + 1,
    ...words.activities[activityId],
    stage,
    goalId: projectId === FOOD ? 'O02' : 'O01',
    startsOn: FIRST_DAY,
    endsOn: LAST_DAY,
    status: 'active',
  }));
}

export function roleRows(words: ChildPovertyWords): LedgerRow[] {
  const rows = ACTIVITIES.flatMap(([activityId, , , marks]) =>
    PARTIES.map((partnerId, index) => ({
      activityId,
      partnerId,
      mark: CODES[marks.charAt(index) as keyof typeof CODES],
      task: words.tasks[partnerId],
      note: words.synthetic,
    })),
  );
  return rows.map((row, index) => ({ roleId: `R${String(index + 1).padStart(2, '0')}`, ...row }));
}
