import type { SeededRandom } from '../seeded-random';
import type { ClubPerson } from './club-people';
import type { ClubSession } from './club-sessions';
import { PUBLISHED } from './facts';

/** One person in one session. */
export interface ClubAttendance {
  readonly session: ClubSession;
  readonly person: ClubPerson;
}

interface Chance extends ClubAttendance {
  /** The greater, the sooner this person comes to this session. */
  readonly pull: number;
}

const FEWEST_IN_A_SESSION = 2;
/** How much of the pull is the person's own eagerness; the rest is the day. */
const OWN_SHARE = 0.6;

/**
 * Exactly the published number of attendances: every person comes at least once, every session has
 * at least two people, and the rest goes to those whom it draws most. In order of day and person.
 */
export function clubParticipation(
  people: readonly ClubPerson[],
  sessions: readonly ClubSession[],
  random: SeededRandom,
): readonly ClubAttendance[] {
  const chances: Chance[] = sessions.flatMap((session) =>
    people
      .filter((person) => person.projects.includes(session.project))
      .map((person) => ({
        session,
        person,
        pull: OWN_SHARE * person.eagerness + (1 - OWN_SHARE) * random.next(),
      })),
  );
  chances.sort((a, b) => b.pull - a.pull);

  const chosen = new Set<Chance>([
    ...firstOfEach(chances, 1, (chance) => chance.person),
    ...firstOfEach(chances, FEWEST_IN_A_SESSION, (chance) => chance.session),
  ]);
  for (const chance of chances) {
    if (chosen.size >= PUBLISHED.attendance) break;
    chosen.add(chance);
  }
  if (chosen.size !== PUBLISHED.attendance)
    throw new Error(`The example cannot reach ${PUBLISHED.attendance}`);
  return [...chosen].sort((a, b) => order(a.session.id, b.session.id) || order(a.person.id, b.person.id));
}

/** The first `count` entries of every group, in the order given. */
function firstOfEach<T>(entries: readonly T[], count: number, groupOf: (entry: T) => unknown): readonly T[] {
  const taken = new Map<unknown, number>();
  return entries.filter((entry) => {
    const group = groupOf(entry);
    const before = taken.get(group) ?? 0;
    taken.set(group, before + 1);
    return before < count;
  });
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
