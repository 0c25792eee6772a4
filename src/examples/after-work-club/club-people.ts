import type { SeededRandom } from '../seeded-random';
import type { ClubProject } from './club-projects';
import { CLUB_PROJECTS, SUPPORT_STAFF, twoDigits } from './club-projects';

export interface ClubPerson {
  readonly id: string;
  readonly kind: string;
  readonly partner: string | null;
  readonly ageGroup: string;
  readonly gender: string;
  /** The clubs this person belongs to. */
  readonly projects: readonly ClubProject[];
  /** How willingly the person comes, 0 … 1: few come to everything, many now and then. */
  readonly eagerness: number;
}

export const SUPPORT_OFFICE = 'G90';
export const COMPANIES: readonly string[] = ['G51', 'G52', 'G53', 'G54', 'G55', 'G56'];

/** Share of people who join a second club. */
const SECOND_CLUB = 0.28;
/** Clubs that work with a school. */
const WITH_SCHOOL = [2, 5];

const AGES = ['twenties', 'thirties', 'thirties', 'forties', 'forties', 'fifties', 'sixties', 'noAnswer'];
const GENDERS = ['female', 'female', 'female', 'male', 'male', 'male', 'male', 'noAnswer'];

/** The municipality that a club belongs to. */
export function municipalityOf(project: ClubProject): string {
  return `G${twoDigits(project.number)}`;
}

/** The company most of a club's company staff come from. */
export function companyOf(project: ClubProject): string {
  return COMPANIES[project.number % COMPANIES.length] ?? SUPPORT_OFFICE;
}

export function clubPeople(random: SeededRandom): readonly ClubPerson[] {
  const staff = Array.from({ length: SUPPORT_STAFF }, (_, index) => supporter(index, random));
  const members = CLUB_PROJECTS.flatMap((project) =>
    Array.from({ length: project.people }, () => member(project, random)),
  );
  return [...staff, ...members].map((person, index) => ({
    id: `U${String(index + 1).padStart(3, '0')}`,
    ...person,
  }));
}

function supporter(index: number, random: SeededRandom): Omit<ClubPerson, 'id'> {
  return {
    kind: 'intermediaryStaff',
    partner: SUPPORT_OFFICE,
    ageGroup: random.pick(['thirties', 'forties', 'fifties']),
    gender: random.pick(GENDERS),
    projects: CLUB_PROJECTS.filter((_, place) => place % SUPPORT_STAFF === index),
    eagerness: 1,
  };
}

function member(project: ClubProject, random: SeededRandom): Omit<ClubPerson, 'id'> {
  const kind = kindIn(project, random.next());
  const second = random.next() < SECOND_CLUB ? random.pick(CLUB_PROJECTS) : project;
  return {
    kind,
    partner: partnerFor(kind, project, random),
    ageGroup: kind === 'student' ? 'under20' : random.pick(AGES),
    gender: random.pick(GENDERS),
    projects: second === project ? [project] : [project, second],
    eagerness: 0.1 + 0.8 * random.next() ** 0.6,
  };
}

function kindIn(project: ClubProject, chance: number): string {
  if (WITH_SCHOOL.includes(project.number) && chance < 0.3) return chance < 0.24 ? 'student' : 'teacher';
  if (chance < 0.58) return 'companyStaff';
  return chance < 0.84 ? 'municipalStaff' : 'resident';
}

function partnerFor(kind: string, project: ClubProject, random: SeededRandom): string | null {
  if (kind === 'companyStaff') return random.next() < 0.75 ? companyOf(project) : random.pick(COMPANIES);
  return kind === 'municipalStaff' ? municipalityOf(project) : null;
}
