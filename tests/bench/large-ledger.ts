import type { Book, BookCell, BookSheet } from '../../src/core/book/book';
import { emptySheet, newGrid, putCell } from '../../src/core/book/grid';
import { ledgerBook } from '../../src/core/ledger/ledger-book';
import { listLabel, tableLabel } from '../../src/core/ledger/ledger-language';
import type { LedgerLanguage } from '../../src/core/ledger/ledger-language';
import { LISTS } from '../../src/core/ledger/lists';
import { columnReference } from '../../src/core/ledger/list-names';
import type { LedgerRow } from '../../src/core/ledger/schema-types';
import { seededRandom } from '../../src/examples/seeded-random';
import { LEDGER_LANGUAGES } from '../../src/words/ledger-language';

/** What the rows of a large ledger add up to, known without any of the code that is measured. */
export interface LargeLedger {
  readonly book: Book;
  /** Formulas on the sheet 集計, by cell, and what they must answer. */
  readonly expected: Readonly<Record<string, number>>;
}

const PARTNERS = 200;
const PROJECTS = 120;
const SESSIONS = 5_000;
const PARTICIPANTS = 8_000;
/** 1 April 2021 as a serial number. */
const FIRST_DAY = 44_287;
const YEARS = 5;
/** Columns that a municipality added to 参加: with the schema's own they make a row wide. */
const OWN_COLUMNS = ['事業', '開催日', '年度', '年代', '性別'] as const;
/** Sheets of the large ledger. */
export const SUMMARY = '集計';
export const PARTICIPATION = tableLabel('participation', LEDGER_LANGUAGES.ja).name;

/**
 * A ledger of `rows` participation rows, all in order and the same on every run, with the columns of
 * the schema and five of a municipality's own, and a sheet of formulas over them without cached values.
 *
 * @param indicators rows of 指標; none when absent
 */
export function largeLedger(
  rows: number,
  language: LedgerLanguage = LEDGER_LANGUAGES.ja,
  indicators: readonly LedgerRow[] = [],
): LargeLedger {
  const random = seededRandom(20_261_120);
  const anyOf = (list: string): string => random.pick(LISTS.find(({ id }) => id === list)?.values ?? []);
  const any = (prefix: string, count: number, width: number): string =>
    id(prefix, Math.floor(random.next() * count) + 1, width);
  const partners = times(PARTNERS, (n): LedgerRow => ({
    partnerId: id('G', n, 3),
    name: `地域団体その${n}号`,
    sector: anyOf('sector'),
  }));
  const projects = times(PROJECTS, (n): LedgerRow => ({
    projectId: id('P', n, 3),
    number: n,
    name: `協働事業${n}`,
    field: anyOf('field'),
    status: 'active',
    leadPartnerId: any('G', PARTNERS, 3),
    startsOn: FIRST_DAY,
    endsOn: FIRST_DAY + YEARS * 366,
  }));
  const sessions = times(SESSIONS, (n) => ({
    sessionId: id('S', n, 5),
    projectId: any('P', PROJECTS, 3),
    heldOn: FIRST_DAY + Math.floor(random.next() * YEARS * 365),
    kind: anyOf('sessionKind'),
    channel: anyOf('channel'),
    minutes: 30 + 15 * Math.floor(random.next() * 8),
  }));
  const participants = times(PARTICIPANTS, (n) => ({
    participantId: id('U', n, 5),
    kind: anyOf('participantKind'),
    partnerId: any('G', PARTNERS, 3),
    ageGroup: anyOf('ageGroup'),
    gender: anyOf('gender'),
    consent: 'given',
  }));
  const own: (readonly (string | number)[])[] = [];
  const people = new Set<string>();
  let attended = 0;
  const participation = times(rows, (n): LedgerRow => {
    const session = random.pick(sessions);
    // Few come to everything, most now and then.
    const person = participants[Math.floor(random.next() ** 2 * PARTICIPANTS)] ?? random.pick(participants);
    const attendance = random.next() < 0.92 ? 'attended' : 'absent';
    if (attendance === 'attended') attended += 1;
    people.add(person.participantId);
    const word = (list: string, value: string): string => listLabel(list, language).values[value] ?? value;
    own.push([
      session.projectId,
      session.heldOn,
      2021 + Math.floor((session.heldOn - FIRST_DAY) / 365.25),
      word('ageGroup', person.ageGroup),
      word('gender', person.gender),
    ]);
    return {
      participationId: id('A', n, 6),
      sessionId: session.sessionId,
      participantId: person.participantId,
      role: n % 17 === 0 ? 'speaker' : 'member',
      channel: session.channel,
      attendance,
      note: n % 9 === 0 ? `地域の会合で発言があった記録その${n % 500}` : null,
    };
  });
  const book = ledgerBook({
    language,
    rows: { partners, projects, sessions, participants, participation, indicators },
  });
  const { name } = tableLabel('participation', language);
  const sheets = book.sheets.map((sheet) => (sheet.name === name ? withOwnColumns(sheet, own) : sheet));
  const summary = summarySheet(language);
  return {
    book: { ...book, sheets: [...sheets.slice(0, 1), summary, ...sheets.slice(1)] },
    expected: { B1: people.size, B2: attended, B3: rows, B4: attended },
  };
}

function summarySheet(language: LedgerLanguage): BookSheet {
  const grid = newGrid();
  const person = columnReference('participation', 'participantId', language);
  const attendance = columnReference('participation', 'attendance', language);
  const word = listLabel('attendance', language).values['attended'] ?? '';
  const formulas = [
    [`実人員`, `=KYODO.PEOPLE(${person})`],
    [`延人（出席）`, `=COUNTIFS(${attendance},"${word}")`],
    [`行数`, `=ROWS(${columnReference('participation', 'participationId', language)})`],
    [`KYODOによる延人`, `=KYODO.ATTENDANCE(${person},${attendance},"${word}")`],
  ];
  formulas.forEach(([label = '', formula = ''], row) => {
    putCell(grid, row, 0, { value: label });
    putCell(grid, row, 1, { value: null, formula });
  });
  return { ...emptySheet(SUMMARY), cells: grid };
}

/** Columns behind the schema's: table, header cells and values. */
function withOwnColumns(sheet: BookSheet, values: readonly (readonly (string | number)[])[]): BookSheet {
  const [table] = sheet.tables;
  if (!table) throw new Error('The sheet has no table');
  const first = table.area.right + 1;
  const header = sheet.cells.get(0)?.get(0)?.style;
  const day = { numberFormat: 'yyyy/mm/dd' };
  const cells = new Map([...sheet.cells].map(([row, line]) => [row, new Map<number, BookCell>(line)]));
  OWN_COLUMNS.forEach((value, index) => {
    cells.get(0)?.set(first + index, { value, ...(header ? { style: header } : {}) });
  });
  values.forEach((own, row) =>
    own.forEach((value, index) =>
      cells.get(row + 1)?.set(first + index, index === 1 ? { value, style: day } : { value }),
    ),
  );
  const area = { ...table.area, right: table.area.right + OWN_COLUMNS.length };
  return { ...sheet, cells, tables: [{ ...table, area, columns: [...table.columns, ...OWN_COLUMNS] }] };
}

function times<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}

function id(prefix: string, number: number, width: number): string {
  return prefix + String(number).padStart(width, '0');
}
