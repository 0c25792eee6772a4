import type { LedgerLanguage } from '../../core/ledger/ledger-language';
import { columnReference } from '../../core/ledger/list-names';
import type { YouthUpWords } from '../../words/ja/youth-up';
import type { BlockCell, SheetBlock } from '../summary/sheet-block';
import { headerRow } from '../summary/sheet-block';
import { PUBLISHED } from './facts';
import { FISCAL_YEARS } from './fiscal-years';
import { COMPLETED_ON, DECIDED_ON } from './learners';
import { COMPANY, COORDINATOR, HOST_IDS, PARTIES } from './parties';

/** Last day of the last year of courses, three months later, and a year later: people whose months are not over wait. */
const DAYS_OF_ASKING = ['DATE(2016,9,30)', 'DATE(2017,3,31)', 'DATE(2018,3,31)'];

/** The same rate asked on different days. */
export function askingBlock(language: LedgerLanguage, { sheet }: YouthUpWords, top: number): SheetBlock {
  const { heading, notes, headers } = sheet.byDay;
  const first = headerRow(top, notes.length) + 2;
  const column = (id: string): string => columnReference('participation', id, language);
  return {
    heading,
    notes,
    headers,
    rows: DAYS_OF_ASKING.map((day, index): readonly BlockCell[] => [
      `=${day}`,
      `=KYODO.COHORT(${column(COMPLETED_ON)},${column(DECIDED_ON)},${PUBLISHED.lagMonths},A${first + index})`,
      null,
      null,
      null,
    ]),
    formats: ['yyyy/mm/dd', '0.0%', '#,##0', '#,##0', '#,##0'],
  };
}

/** What each party put in, and how it grew by it. */
export function partyBlock(language: LedgerLanguage, { sheet }: YouthUpWords, top: number): SheetBlock {
  const { heading, notes, headers } = sheet.byParty;
  const column = (table: string, id: string): string => columnReference(table, id, language);
  const first = headerRow(top, notes.length) + 2;
  const last = first + PARTIES.length - 1;
  const amount = column('contributions', 'amount');
  const trainers = (row: number, year: number): string =>
    `SUMIFS(${column('measurements', 'value')},${column('measurements', 'indicatorId')},"K08",${column('measurements', 'partnerId')},$A${row},${column('measurements', 'fiscalYear')},${year})`;
  const [begin = 0, end = 0] = [FISCAL_YEARS[0], FISCAL_YEARS.at(-1)];
  return {
    heading,
    notes,
    headers: headers(begin, end),
    rows: [COMPANY, COORDINATOR, ...HOST_IDS].map((partner, index): readonly BlockCell[] => {
      const row = first + index;
      const teaches = HOST_IDS.includes(partner);
      return [
        partner,
        `=INDEX(${column('partners', 'name')},MATCH($A${row},${column('partners', 'partnerId')},0))`,
        `=SUMIFS(${amount},${column('contributions', 'partnerId')},$A${row})`,
        `=C${row}/SUM(C$${first}:C$${last})`,
        ...(teaches
          ? [`=${trainers(row, begin)}`, `=${trainers(row, end)}`, `=F${row}-E${row}`]
          : [null, null, null]),
      ];
    }),
    formats: ['', '', '#,##0', '0.0%', '#,##0', '#,##0', '+#,##0;-#,##0;0'],
  };
}
