import type { LedgerLanguage } from '../../core/ledger/ledger-language';
import { listLabel } from '../../core/ledger/ledger-language';
import { columnReference } from '../../core/ledger/list-names';
import type { YouthUpWords } from '../../words/ja/youth-up';
import type { FactLine } from '../summary/fact-lines';
import { exactly } from '../summary/fact-lines';
import { PUBLISHED } from './facts';
import { SUCCESSOR_NUMBER } from './parties';
import type { YearTable } from './year-block';

export type PublishedLine = keyof YouthUpWords['sheet']['lines'];

const WHOLE = '#,##0';
const YEAR = '0';
/** "About 50,000": to ten thousands. */
const roughly = (found: string, published: string): string => `ROUND(${found}/10000,0)*10000=${published}`;

/** @param years where the table by fiscal year stands, for the fact about all years */
export function publishedLines(
  language: LedgerLanguage,
  words: YouthUpWords,
  years: YearTable,
): readonly FactLine<PublishedLine>[] {
  const column = (table: string, id: string): string => columnReference(table, id, language);
  const word = (list: string, value: string): string => `"${listLabel(list, language).values[value] ?? ''}"`;
  const held = column('sessions', 'heldOn');
  const ofCourses = `${held},${column('sessions', 'kind')},${word('sessionKind', 'training')}`;
  const [first, last] = [`MINIFS(${ofCourses})`, `MAXIFS(${ofCourses})`];
  const people = column('participation', 'participantId');
  const attended = `${column('participation', 'attendance')},${word('attendance', 'attended')}`;
  const years4 = `YEAR(EDATE(${last},-3))-YEAR(EDATE(${first},-3))+1`;
  const successor = `INDEX(${column('projects', 'startsOn')},MATCH(${SUCCESSOR_NUMBER},${column('projects', 'number')},0))`;
  const lag = `=INDEX(${column('indicators', 'lagMonths')},MATCH("K03",${column('indicators', 'indicatorId')},0))`;
  const hosts = `=COUNTIF(${column('partners', 'sector')},${word('sector', 'npo')})`;
  const below = (rates: string): string => `=SUMPRODUCT(--(ROUND(${rates},6)<${years.targets}))`;
  return [
    {
      line: 'start',
      kyodo: `=KYODO.FISCALYEAR(${first})`,
      builtIn: `=YEAR(${first})`,
      published: PUBLISHED.startYear,
      numberFormat: YEAR,
      holds: exactly,
    },
    {
      line: 'years',
      kyodo: `=KYODO.FISCALYEAR(${last})-KYODO.FISCALYEAR(${first})+1`,
      builtIn: `=${years4}`,
      published: PUBLISHED.years,
      numberFormat: YEAR,
      holds: exactly,
    },
    {
      line: 'learners',
      kyodo: `=KYODO.PEOPLE(${people},${attended})`,
      builtIn: `=COUNTA(${column('participants', 'participantId')})`,
      published: PUBLISHED.learners,
      numberFormat: WHOLE,
      publishedFormat: words.sheet.about,
      holds: roughly,
    },
    {
      line: 'lag',
      kyodo: lag,
      builtIn: lag,
      published: PUBLISHED.lagMonths,
      numberFormat: YEAR,
      holds: exactly,
    },
    {
      line: 'belowTarget',
      kyodo: below(years.rates),
      builtIn: below(years.builtInRates),
      published: undefined,
      numberFormat: YEAR,
      holds: (found) => `${found}=0`,
    },
    {
      line: 'organisations',
      kyodo: hosts,
      builtIn: hosts,
      published: undefined,
      numberFormat: YEAR,
      holds: (found) => `${found}>=2`,
    },
    {
      line: 'handedOver',
      kyodo: `=KYODO.FISCALYEAR(${successor})`,
      builtIn: `=YEAR(EDATE(${successor},-3))`,
      published: PUBLISHED.handedOverIn,
      numberFormat: YEAR,
      holds: exactly,
    },
  ];
}
