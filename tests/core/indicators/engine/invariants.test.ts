import fc from 'fast-check';
import { columnarEngine } from '../../../../src/core/indicators/engine/columnar-engine';
import type { IndicatorEngine } from '../../../../src/core/indicators/engine/indicator-engine';
import { projectReach } from '../../../../src/core/indicators/plan/narrow';
import type { Plan } from '../../../../src/core/indicators/plan/plan';
import type { Question } from '../../../../src/core/indicators/plan/question';
import type { LedgerRow } from '../../../../src/core/ledger/schema-types';
import { smallBook } from '../../ledger/checks/altered-book';
import { APRIL_2021, indicators } from '../../ledger/checks/few-rows';
import { ledgerOf, plan } from './answered';

const PEOPLE = { measure: 'distinct', sourceTable: '参加', sourceColumn: '参加者ID', window: 'fiscalYear' };
const ROWS = { measure: 'count', sourceTable: '参加', window: 'fiscalYear' };

interface Came {
  readonly session: number;
  readonly person: number;
}

const came = fc.array(fc.record({ session: fc.nat(8), person: fc.nat(6) }), { minLength: 1, maxLength: 40 });

/** Nine sessions of three projects in three years; the last of them refers to a project that is not there. */
function ledger(rows: readonly Came[]) {
  return ledgerOf(
    smallBook({
      ...indicators(PEOPLE, ROWS),
      projects: [1, 2, 3].map((n) => ({ projectId: `P${n}`, number: n, name: `事業${n}`, status: 'active' })),
      sessions: Array.from({ length: 9 }, (_, n) => ({
        sessionId: `S${n}`,
        projectId: n === 8 ? null : `P${(n % 3) + 1}`,
        heldOn: APRIL_2021 + 365 * Math.floor(n / 3),
        channel: 'online',
      })),
      participation: rows.map(({ session, person }, n): LedgerRow => ({
        participationId: `A${n}`,
        sessionId: `S${session}`,
        participantId: person === 6 ? null : `U${person}`,
        attendance: 'attended',
      })),
    }),
  );
}

function value(engine: IndicatorEngine, asked: Plan): number {
  const answer = engine.answer(asked);
  return answer.ok ? answer.value.value : 0;
}

const both = (rows: readonly Came[], question: Partial<Question> = {}) => {
  const found = ledger(rows);
  const engine = columnarEngine(found);
  const [people, all] = ['K01', 'K02'].map((id) => value(engine, plan(found, question, id)));
  return { found, engine, people: people ?? 0, all: all ?? 0 };
};

test('there are no more people than rows', () => {
  fc.assert(
    fc.property(came, (rows) => {
      const { people, all } = both(rows);
      expect(people).toBeLessThanOrEqual(all);
    }),
    { numRuns: 25 },
  );
});

test('people of all years are at least those of the best one, and at most those of all added up', () => {
  fc.assert(
    fc.property(came, (rows) => {
      const { found, engine, people } = both(rows);
      const ofYears = [2021, 2022, 2023].map((fiscalYear) => value(engine, plan(found, { fiscalYear })));
      expect(people).toBeGreaterThanOrEqual(Math.max(...ofYears));
      expect(people).toBeLessThanOrEqual(ofYears.reduce((sum, each) => sum + each, 0));
    }),
    { numRuns: 25 },
  );
});

test('the groups of a count add up to it, those without a value included', () => {
  fc.assert(
    fc.property(came, (rows) => {
      const { found, engine, all } = both(rows);
      const shape = found.defined.shape.tables.get('participation');
      const by = shape && projectReach(shape, found.defined.shape);
      if (!by) throw new Error('No project');
      const groups = engine.groups(plan(found, {}, 'K02'), by);
      expect(groups.reduce((sum, { answer }) => sum + (answer.ok ? answer.value.value : 0), 0)).toBe(all);
    }),
    { numRuns: 25 },
  );
});

test('the order of the rows does not matter', () => {
  fc.assert(
    fc.property(came, fc.constantFrom(null, 'P1', 'P3'), (rows, project) => {
      const [there, back] = [both(rows, { project }), both([...rows].reverse(), { project })];
      expect([back.people, back.all]).toEqual([there.people, there.all]);
    }),
    { numRuns: 25 },
  );
});
