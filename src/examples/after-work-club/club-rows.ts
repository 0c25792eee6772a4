import type { LedgerRows } from '../../core/ledger/ledger-book';
import type { CompleteLabels } from '../../core/ledger/schema';
import type { LedgerRow } from '../../core/ledger/schema-types';
import type { AfterWorkClubWords } from '../../words/ja/after-work-club';
import { seededRandom } from '../seeded-random';
import { indicatorRows, measurementRows } from './club-indicators';
import type { ClubAttendance } from './club-participation';
import { clubParticipation } from './club-participation';
import type { ClubPerson } from './club-people';
import { clubPeople } from './club-people';
import { partnerRows, projectRows } from './club-register';
import type { ClubSession } from './club-sessions';
import { clubSessions } from './club-sessions';

/** Any number will do; another one gives other rows with the same totals. */
const SEED = 2764_415;
/** How often somebody who was expected did not come, per session. */
const ONE_ABSENT = 0.4;

/** All rows of the example, the same on every run. Choices are list ids; texts are in the language of `words`. */
export function clubRows(words: AfterWorkClubWords, labels: CompleteLabels): LedgerRows {
  const random = seededRandom(SEED);
  const sessions = clubSessions(random);
  const people = clubPeople(random);
  const participation = clubParticipation(people, sessions, random);
  const attended = countBy(participation, ({ session }) => session.id);
  const expected = new Map(
    [...attended].map(([id, count]) => [id, count + (random.next() < ONE_ABSENT ? 1 : 0)] as const),
  );
  return {
    partners: partnerRows(words),
    projects: projectRows(words),
    sessions: sessions.map((session) => sessionRow(session, expected.get(session.id) ?? null, words)),
    participants: people.map((person) => participantRow(person, words)),
    participation: participationRows(participation, words),
    indicators: indicatorRows(words, labels),
    measurements: measurementRows(words),
  };
}

function sessionRow(session: ClubSession, expected: number | null, words: AfterWorkClubWords): LedgerRow {
  return {
    sessionId: session.id,
    projectId: session.project.id,
    heldOn: session.heldOn,
    kind: 'session',
    channel: 'online',
    tool: 'zoom',
    topic: words.sessionTopic(session.turn),
    minutes: session.minutes,
    expected,
    note: words.syntheticDates,
  };
}

function participantRow(person: ClubPerson, words: AfterWorkClubWords): LedgerRow {
  const { id, kind, partner, ageGroup, gender } = person;
  return {
    participantId: id,
    kind,
    partnerId: partner,
    ageGroup,
    gender,
    consent: 'given',
    note: words.syntheticPeople,
  };
}

/** In each session the first of the supporting office leads, the first of the municipality brings the topic. */
function participationRows(participation: readonly ClubAttendance[], words: AfterWorkClubWords): LedgerRow[] {
  const taken = new Set<string>();
  return participation.map(({ session, person }, index) => {
    const part = ROLES[person.kind];
    const first = part !== undefined && !taken.has(session.id + part);
    if (first) taken.add(session.id + part);
    return {
      participationId: `A${String(index + 1).padStart(4, '0')}`,
      sessionId: session.id,
      participantId: person.id,
      role: first ? part : 'member',
      channel: 'online',
      attendance: 'attended',
      note: words.synthetic,
    };
  });
}

const ROLES: Readonly<Record<string, string>> = {
  intermediaryStaff: 'facilitator',
  municipalStaff: 'speaker',
};

function countBy<T>(entries: readonly T[], keyOf: (entry: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
  return counts;
}
