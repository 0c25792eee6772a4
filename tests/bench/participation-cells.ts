import type { Book } from '../../src/core/book/book';
import { bookLedger } from '../../src/core/indicators/engine/book-ledger';
import type { IndicatorLedger } from '../../src/core/indicators/engine/indicator-ledger';
import { ledgerBook } from '../../src/core/ledger/ledger-book';
import { listLabel } from '../../src/core/ledger/ledger-language';
import { LISTS } from '../../src/core/ledger/lists';
import type { LedgerRow } from '../../src/core/ledger/schema-types';
import { TableBuilder } from '../../src/core/ledger/columnar/table-builder';
import type { ColumnarTable } from '../../src/core/ledger/columnar/columnar-table';
import { tableSpec } from '../../src/core/ledger/schema';
import type { CellValue } from '../../src/core/values/cell-value';
import { seededRandom } from '../../src/examples/seeded-random';
import { ALL_LEDGER_LANGUAGES, LEDGER_LANGUAGES } from '../../src/words/ledger-language';

/** 1 April 2017 as a serial number. */
const FIRST_DAY = 42_826;
export const YEARS = [2017, 2018, 2019, 2020, 2021] as const;
export const PROJECTS = Array.from({ length: 20 }, (_, i) => `P${String(i + 1).padStart(2, '0')}`);

const { ja } = LEDGER_LANGUAGES;

/** Rows of 参加 as Excel hands them over, and the rest of the ledger: what every engine of the bench is given. */
export interface ParticipationCells {
  /** Row by row: participationId, sessionId, participantId, role, channel, attendance, note. */
  readonly cells: readonly (readonly CellValue[])[];
  /** What each row's references lead to, found beforehand for engines that do not follow them. */
  readonly flat: readonly FlatRow[];
  /** All tables but 参加, which is blank, and the indicators. */
  readonly book: Book;
}

export interface FlatRow {
  readonly person: string;
  readonly project: string;
  readonly year: number;
  readonly attendance: string;
  readonly role: string | null;
  readonly channel: string;
  readonly minutes: number;
  readonly age: string;
  readonly gender: string;
  readonly sector: string;
}

function idsOf(list: string): readonly string[] {
  return LISTS.find(({ id }) => id === list)?.values ?? [];
}

function wordOf(list: string, value: string): string {
  return listLabel(list, ja).values[value] ?? value;
}

/** Words of a list as the ledger writes them. */
export function wordsOf(list: string): readonly string[] {
  return idsOf(list).map((value) => wordOf(list, value));
}

const OF_YEAR = {
  level: 'output',
  direction: 'increase',
  window: 'fiscalYear',
  sourceTable: '参加',
} as const;
/** Five indicators over 参加: different people, rows and numbers, with three filters. */
const KPIS: readonly LedgerRow[] = [
  { name: '実人員', unit: 'people', measure: 'distinct', sourceColumn: '参加者ID', filter: '出欠=出席' },
  { name: '延人', unit: 'people', measure: 'count', filter: '出欠=出席' },
  {
    name: 'オンライン実人員',
    unit: 'people',
    measure: 'distinct',
    sourceColumn: '参加者ID',
    filter: '参加方法=オンライン',
  },
  { name: '参加時間', unit: 'minutes', measure: 'sum', sourceColumn: '会合.所要分', filter: '出欠=出席' },
  {
    name: '発表者',
    unit: 'people',
    measure: 'distinct',
    sourceColumn: '参加者ID',
    filter: '役割=話題提供者',
  },
].map((row, i) => ({ ...OF_YEAR, ...row, indicatorId: `K0${i + 1}` }));

const PEOPLE_PER_ROW = 0.08;
const SESSIONS_PER_ROW = 0.05;

/** The same ledger on every run: few people come to everything, most now and then. */
export function participationCells(rows: number): ParticipationCells {
  const random = seededRandom(20_261_120);
  const [sectors, ages, genders] = [idsOf('sector'), idsOf('ageGroup'), idsOf('gender')];
  const [channels, roles] = [idsOf('channel').slice(0, 3), wordsOf('participationRole')];
  const [came = '', , absent = ''] = wordsOf('attendance');
  const partners = times(60, (n) => ({
    partnerId: id('G', n, 2),
    name: `団体${n}`,
    sector: random.pick(sectors),
  }));
  const projects = PROJECTS.map((projectId, i) => ({
    projectId,
    number: i + 1,
    name: projectId,
    status: 'active',
  }));
  const sessions = times(Math.max(50, rows * SESSIONS_PER_ROW), (n) => {
    const year = random.pick(YEARS);
    const heldOn = FIRST_DAY + Math.floor((year - 2017) * 365.25) + 1 + Math.floor(random.next() * 363);
    const minutes = 30 + 15 * Math.floor(random.next() * 8);
    return {
      sessionId: id('S', n, 6),
      projectId: random.pick(PROJECTS),
      heldOn,
      year,
      channel: random.pick(channels),
      minutes,
    };
  });
  const people = times(Math.max(100, rows * PEOPLE_PER_ROW), (n) => ({
    participantId: id('U', n, 6),
    kind: 'resident',
    partner: random.pick(partners),
    ageGroup: random.pick(ages),
    gender: random.pick(genders),
  }));
  const flat: FlatRow[] = [];
  const cells = times(rows, (n) => {
    const session = random.pick(sessions);
    const person = people[Math.floor(random.next() ** 2 * people.length)] ?? random.pick(people);
    const attendance = random.next() < 0.92 ? came : absent;
    const role = n % 3 === 0 ? random.pick(roles) : null;
    flat.push({
      person: person.participantId,
      project: session.projectId,
      year: session.year,
      attendance,
      role,
      channel: wordOf('channel', session.channel),
      minutes: session.minutes,
      age: wordOf('ageGroup', person.ageGroup),
      gender: wordOf('gender', person.gender),
      sector: wordOf('sector', person.partner.sector),
    });
    const note = n % 9 === 0 ? `発言の記録その${n % 500}` : null;
    return [
      id('A', n, 7),
      session.sessionId,
      person.participantId,
      role,
      wordOf('channel', session.channel),
      attendance,
      note,
    ];
  });
  const book = ledgerBook({
    language: ja,
    rows: {
      indicators: KPIS,
      partners,
      projects,
      sessions: sessions.map(({ year: _year, ...session }) => session),
      participants: people.map(({ partner, ...person }) => ({ ...person, partnerId: partner.partnerId })),
      participation: [],
    },
  });
  return { cells, flat, book };
}

/** The ledger without the rows of 参加. */
export function ledgerAround({ book }: ParticipationCells): IndicatorLedger {
  const ledger = bookLedger(book, ALL_LEDGER_LANGUAGES);
  if (!ledger) throw new Error('No ledger');
  return ledger;
}

/** What is measured as taking cells in: 参加 as columns. */
export function ingested(cells: ParticipationCells['cells'], blank: ColumnarTable): ColumnarTable {
  const builder = new TableBuilder({ ...blank, spec: tableSpec('participation') });
  const first = blank.area.top + 1;
  for (let row = 0; row < cells.length; row += 1) {
    const line = cells[row] ?? [];
    builder.begin(first + row);
    for (let column = 0; column < line.length; column += 1) {
      const value = line[column] ?? null;
      if (value !== null) builder.put(column, value);
    }
  }
  return builder.build();
}

function times<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: Math.round(count) }, (_, index) => make(index + 1));
}

function id(prefix: string, number: number, width: number): string {
  return prefix + String(number).padStart(width, '0');
}
