import { PUBLISHED } from './facts';

/** A club: its number in the report, its field, and how lively this example makes it. */
export interface ClubProject {
  readonly number: number;
  readonly id: string;
  readonly field: string;
  readonly sessions: number;
  /** People whose first club this is. */
  readonly people: number;
}

/**
 * Number, field, sessions, people. The fields follow the report's list; sessions and people are
 * made up so that they add up to the published totals.
 */
const CLUBS: readonly (readonly [number, string, number, number])[] = [
  [1, 'tourism', 12, 38],
  [2, 'education', 9, 31],
  [3, 'publicPrivate', 8, 27],
  [4, 'education', 6, 19],
  [5, 'career', 10, 36],
  [6, 'agriculture', 7, 24],
  [7, 'publicPrivate', 11, 33],
  [8, 'regional', 9, 35],
  [9, 'regional', 6, 22],
  [10, 'publicPrivate', 7, 23],
  [11, 'publicity', 5, 26],
  [12, 'publicPrivate', 13, 58],
  [13, 'career', 6, 21],
  [15, 'publicPrivate', 5, 19],
];

/** People of the supporting office, who belong to several clubs. */
export const SUPPORT_STAFF = PUBLISHED.people - CLUBS.reduce((sum, [, , , people]) => sum + people, 0);

export const CLUB_PROJECTS: readonly ClubProject[] = CLUBS.map(([number, field, sessions, people]) => ({
  number,
  id: `P${twoDigits(number)}`,
  field,
  sessions,
  people,
}));

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
