import type { LedgerRow } from '../../core/ledger/schema-types';
import type { YouthUpWords } from '../../words/ja/youth-up';
import { HOSTS } from './course-plan';
import { FIRST_DAY, LAST_DAY, PUBLISHED } from './facts';

export const COMPANY = 'G01';
export const COORDINATOR = 'G02';
export const NATION = 'G03';
/** The organisations that hold the courses, in the order of `Course.host`. */
export const HOST_IDS: readonly string[] = Array.from({ length: HOSTS }, (_, index) => `G${11 + index}`);
/** Those who agree, give and take roles; the state takes over afterwards. */
export const PARTIES: readonly string[] = [COMPANY, COORDINATOR, ...HOST_IDS];

/** Where the whole is steered. */
export const OFFICE = 'P01';
/** The courses of each organisation. */
export const projectOf = (host: number): string => `P${String(2 + host).padStart(2, '0')}`;
/** The number of the project that continues it. */
export const SUCCESSOR_NUMBER = HOSTS + 2;
/** 2018-04-01. */
const HANDED_OVER_ON = LAST_DAY + 1;

export function partnerRows(words: YouthUpWords): LedgerRow[] {
  const { partners, synthetic: note } = words;
  return [
    { partnerId: COMPANY, sector: 'company', ...partners.company, joinedOn: FIRST_DAY, note },
    { partnerId: COORDINATOR, sector: 'intermediary', ...partners.coordinator, joinedOn: FIRST_DAY, note },
    { partnerId: NATION, sector: 'nation', ...partners.nation, joinedOn: HANDED_OVER_ON },
    ...HOST_IDS.map((partnerId, index) => ({
      partnerId,
      sector: 'npo',
      ...partners.host,
      name: words.hostName(letter(index)),
      joinedOn: FIRST_DAY,
      note,
    })),
  ];
}

export function projectRows(words: YouthUpWords): LedgerRow[] {
  const { projects, source, synthetic: note } = words;
  const during = { startsOn: FIRST_DAY, endsOn: LAST_DAY, status: 'completed', source };
  return [
    {
      projectId: OFFICE,
      number: 1,
      ...projects.office,
      field: 'career',
      collaborationType: 'committee',
      leadPartnerId: COMPANY,
      counterpartId: COORDINATOR,
      ...during,
    },
    ...HOST_IDS.map((leadPartnerId, host) => ({
      projectId: projectOf(host),
      number: 2 + host,
      name: words.courseProject(letter(host)),
      purpose: projects.courses.purpose,
      field: 'career',
      collaborationType: 'cooperation',
      leadPartnerId,
      counterpartId: COMPANY,
      ...during,
      note,
    })),
    {
      projectId: projectOf(HOSTS),
      number: SUCCESSOR_NUMBER,
      ...projects.successor,
      field: 'career',
      status: 'active',
      leadPartnerId: NATION,
      startsOn: HANDED_OVER_ON,
      source,
    },
  ];
}

/** What all parties agreed to: a skill anybody can check, and a share of people. */
export function goalRows(words: YouthUpWords, target: number): LedgerRow[] {
  const years = PUBLISHED.startYear + PUBLISHED.years - 1;
  return [
    {
      goalId: 'O01',
      ...words.goals.decided,
      indicatorId: 'K03',
      toValue: target,
      unit: 'percent',
      byYear: years,
      leadPartnerId: COORDINATOR,
      status: 'achieved',
      note: words.goals.decidedNote,
    },
    {
      goalId: 'O02',
      ...words.goals.skill,
      byYear: years,
      leadPartnerId: COMPANY,
      status: 'achieved',
      note: words.goals.skillNote,
    },
  ];
}

export function agreementRows(words: YouthUpWords): LedgerRow[] {
  return ['O01', 'O02'].flatMap((goalId, goal) =>
    PARTIES.map((partnerId, index) => ({
      agreementId: `J${String(goal * PARTIES.length + index + 1).padStart(2, '0')}`,
      goalId,
      partnerId,
      answer: 'agreed',
      agreedOn: FIRST_DAY + 9,
      signatory: words.signatory,
      note: words.synthetic,
    })),
  );
}

export function letter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
