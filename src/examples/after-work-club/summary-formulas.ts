import type { LedgerLanguage } from '../../core/ledger/ledger-language';
import { listLabel } from '../../core/ledger/ledger-language';
import { columnReference } from '../../core/ledger/list-names';
import type { AfterWorkClubWords } from '../../words/ja/after-work-club';
import { PUBLISHED } from './facts';

export type SummaryLine = keyof AfterWorkClubWords['sheet']['lines'];

/** One line of the summary: the same figure by KYODO functions, by built-in functions, and as published. */
export interface SummaryFormulas {
  readonly line: SummaryLine;
  /** `row` is the line's own row number on the sheet, as Excel counts. */
  readonly kyodo: (row: number) => string;
  readonly builtIn: (row: number) => string;
  /** A number, or a formula over other published figures; undefined where the report gives words only. */
  readonly published: number | ((row: number) => string) | undefined;
  readonly numberFormat: string;
}

const WHOLE = '#,##0';
const RATE = '0.0%';

export function summaryFormulas(language: LedgerLanguage): readonly SummaryFormulas[] {
  const column = (table: string, id: string): string => columnReference(table, id, language);
  const people = column('participation', 'participantId');
  const sessionChannels = column('sessions', 'channel');
  const personChannels = column('participation', 'channel');
  const attendance = column('participation', 'attendance');
  const numbers = column('projects', 'number');
  const online = `"${listLabel('channel', language).values['online'] ?? ''}"`;
  const attended = `"${listLabel('attendance', language).values['attended'] ?? ''}"`;
  const expected = `SUM(${column('sessions', 'expected')})`;
  const share = (of: string): string => `=COUNTIF(${of},${online})/COUNTA(${of})`;
  const line = (
    name: SummaryLine,
    kyodo: string,
    builtIn: string,
    published: SummaryFormulas['published'],
    numberFormat = WHOLE,
  ): SummaryFormulas => ({ line: name, kyodo: () => kyodo, builtIn: () => builtIn, published, numberFormat });

  return [
    line('attendance', `=KYODO.ATTENDANCE(${people})`, `=COUNTA(${people})`, PUBLISHED.attendance),
    line(
      'people',
      `=KYODO.PEOPLE(${people})`,
      `=SUMPRODUCT(--ISNUMBER(MATCH(${column('participants', 'participantId')},${people},0)))`,
      PUBLISHED.people,
    ),
    {
      line: 'average',
      kyodo: (row) => `=B${row - 2}/B${row - 1}`,
      builtIn: (row) => `=C${row - 2}/C${row - 1}`,
      published: (row) => `=ROUND(D${row - 2}/D${row - 1},2)`,
      numberFormat: '0.00',
    },
    line(
      'onlineSessions',
      `=KYODO.ATTENDANCE(${column('sessions', 'sessionId')},${sessionChannels},${online})`,
      `=COUNTIF(${sessionChannels},${online})`,
      PUBLISHED.onlineSessions,
    ),
    line(
      'onlineRateOfSessions',
      `=KYODO.ONLINERATE(${sessionChannels})`,
      share(sessionChannels),
      PUBLISHED.onlineRate,
      RATE,
    ),
    line(
      'onlineRateOfAttendance',
      `=KYODO.ONLINERATE(${personChannels})`,
      share(personChannels),
      PUBLISHED.onlineRate,
      RATE,
    ),
    line(
      'zoom',
      `=KYODO.ATTENDANCE(${column('sessions', 'sessionId')},${column('sessions', 'tool')},"Zoom")`,
      `=COUNTIF(${column('sessions', 'tool')},"Zoom")`,
      PUBLISHED.onlineSessions,
    ),
    line(
      'participationRate',
      `=KYODO.ATTENDANCE(${people},${attendance},${attended})/${expected}`,
      `=COUNTIF(${attendance},${attended})/${expected}`,
      undefined,
      RATE,
    ),
    line('listed', `=KYODO.PEOPLE(${numbers})`, `=COUNT(${numbers})`, PUBLISHED.projects - 1),
    line('highest', `=MAX(${numbers})`, `=MAX(${numbers})`, PUBLISHED.projects),
    line(
      'missing',
      `=MIN(KYODO.MISSINGNUMBERS(${numbers}))`,
      `=MAX(${numbers})*(MAX(${numbers})+1)/2-SUM(${numbers})`,
      PUBLISHED.missingNumber,
    ),
  ];
}

/** PEOPLEBY over the project, and over the month (202104), of the session that each attendance belongs to. */
export function periodFormulas(language: LedgerLanguage): {
  readonly project: string;
  readonly month: string;
} {
  const column = (table: string, id: string): string => columnReference(table, id, language);
  const people = column('participation', 'participantId');
  const ofSession = (id: string): string =>
    `XLOOKUP(${column('participation', 'sessionId')},${column('sessions', 'sessionId')},${column('sessions', id)})`;
  const projectName = `XLOOKUP(${ofSession('projectId')},${column('projects', 'projectId')},${column('projects', 'name')})`;
  return {
    project: `=KYODO.PEOPLEBY(${people},${projectName})`,
    month: `=KYODO.PEOPLEBY(${people},YEAR(${ofSession('heldOn')})*100+MONTH(${ofSession('heldOn')}))`,
  };
}
