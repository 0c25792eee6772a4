import type { LedgerRow } from '../../core/ledger/schema-types';
import { serialOfDate } from '../../core/values/date-serial';
import type { ChildPovertyWords } from '../../words/ja/child-poverty';
import type { SeededRandom } from '../seeded-random';
import { YEARS } from './facts';
import { OFFICE, PARTIES, PLACES } from './parties';

const PEOPLE = 240;
const MONTHS = 12;
/** Share of those who know the place that come on a day. */
const COMING = 0.12;
/** Share of people in each area; the island is far. */
const AREAS = [0.46, 0.32, 0.2, 0.02];

/** Who comes to the places for children, and the days: a place and a meeting of all parties every month. */
export function placeRows(
  random: SeededRandom,
  words: ChildPovertyWords,
): Readonly<Record<'sessions' | 'participants' | 'participation', LedgerRow[]>> {
  const participants = Array.from({ length: PEOPLE }, (_, index) => person(index + 1, random, words));
  const sessions: LedgerRow[] = [];
  const participation: LedgerRow[] = [];
  for (const fiscalYear of YEARS.slice(1)) {
    for (let month = 0; month < MONTHS; month += 1) {
      const of = { year: fiscalYear + (month > 8 ? 1 : 0), month: ((month + 3) % MONTHS) + 1 };
      sessions.push(meeting(sessions.length + 1, dayOf(of, 10), words));
      const place = gathering(sessions.length + 1, dayOf(of, 20), words);
      const came = participants.filter(() => random.next() < COMING);
      for (const { participantId = null } of came) {
        const participationId = `A${String(participation.length + 1).padStart(4, '0')}`;
        const sessionId = place['sessionId'] ?? null;
        participation.push({
          participationId,
          sessionId,
          participantId,
          role: 'member',
          channel: 'onsite',
          attendance: 'attended',
          note: words.synthetic,
        });
      }
      sessions.push(place);
    }
  }
  return { sessions, participants, participation };
}

function person(number: number, random: SeededRandom, words: ChildPovertyWords): LedgerRow {
  const child = random.next() < 0.7;
  const area = random.next();
  const until = AREAS.map((_, index) => AREAS.slice(0, index + 1).reduce((sum, share) => sum + share));
  return {
    participantId: `U${String(number).padStart(3, '0')}`,
    kind: child ? 'student' : 'resident',
    ageGroup: child ? 'under20' : random.pick(['twenties', 'thirties', 'forties']),
    gender: random.pick(['female', 'female', 'male']),
    area: words.areas[until.findIndex((share) => area < share)] ?? words.areas[0] ?? null,
    incomeGroup: random.pick(['low', 'low', 'low', 'lowerMiddle', 'lowerMiddle', 'upperMiddle']),
    consent: 'given',
    note: words.syntheticPeople,
  };
}

function meeting(number: number, heldOn: number, words: ChildPovertyWords): LedgerRow {
  return {
    ...session(number, heldOn, words),
    projectId: OFFICE,
    kind: 'meeting',
    channel: number % 4 === 1 ? 'onsite' : 'online',
    topic: words.meetingTopic,
    minutes: 90,
    expected: PARTIES.length,
  };
}

function gathering(number: number, heldOn: number, words: ChildPovertyWords): LedgerRow {
  return {
    ...session(number, heldOn, words),
    projectId: PLACES,
    kind: 'workshop',
    channel: 'onsite',
    topic: words.placeTopic,
    minutes: 180,
  };
}

function session(number: number, heldOn: number, words: ChildPovertyWords): LedgerRow {
  return { sessionId: `S${String(number).padStart(3, '0')}`, heldOn, note: words.synthetic };
}

function dayOf(of: { readonly year: number; readonly month: number }, day: number): number {
  const serial = serialOfDate({ ...of, day });
  if (serial === undefined) throw new Error('No such day');
  return serial;
}
