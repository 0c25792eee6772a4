import type { LedgerLanguage } from '../../core/ledger/ledger-language';
import { listLabel } from '../../core/ledger/ledger-language';
import { columnReference } from '../../core/ledger/list-names';
import type { YouthUpWords } from '../../words/ja/youth-up';
import type { BlockCell, SheetBlock } from '../summary/sheet-block';
import { headerRow } from '../summary/sheet-block';
import { TARGET_RATE } from './facts';
import { FISCAL_YEARS } from './fiscal-years';
import { COMPLETED_ON, DECIDED_ON } from './learners';

/** Columns of the table by fiscal year, as formulas name them. */
export interface YearTable {
  readonly rates: string;
  readonly builtInRates: string;
  readonly targets: string;
}

/** Cells of the table when its block begins in row `top` (zero-based) of the sheet. */
export function yearTable(top: number, notes: number): YearTable {
  const first = headerRow(top, notes) + 2;
  const range = (column: string): string => `${column}${first}:${column}${first + FISCAL_YEARS.length - 1}`;
  return { rates: range('E'), builtInRates: range('F'), targets: range('G') };
}

/** Year by year: who completed, who of them found a way in time, what was put in, what one outcome cost. */
export function yearBlock(language: LedgerLanguage, { sheet }: YouthUpWords, top: number): SheetBlock {
  const { heading, notes, headers } = sheet.byYear;
  const first = headerRow(top, notes.length) + 2;
  return {
    heading,
    notes,
    headers,
    rows: FISCAL_YEARS.map((year, index) => yearRow(language, year, first + index)),
    formats: ['0', '#,##0', '#,##0', '#,##0', '0.0"%"', '0.0"%"', '0"%"', '#,##0', '#,##0'],
  };
}

function yearRow(language: LedgerLanguage, year: number, row: number): readonly BlockCell[] {
  const column = (table: string, id: string): string => columnReference(table, id, language);
  const [ended, decided] = [column('participation', COMPLETED_ON), column('participation', DECIDED_ON)];
  const [from, to] = [`DATE($A${row},4,1)`, `DATE($A${row}+1,4,1)`];
  const inYear = `${ended},">="&${from},${ended},"<"&${to}`;
  const actual = listLabel('planOrActual', language).values['actual'] ?? '';
  const reported = (what: string): string =>
    `=SUMIFS(${column('measurements', what)},${column('measurements', 'indicatorId')},"K03",${column('measurements', 'fiscalYear')},$A${row})`;
  return [
    year,
    `=KYODO.PEOPLE(${column('participation', 'participantId')},${inYear})`,
    reported('numerator'),
    reported('denominator'),
    `=KYODO.KPI("K03",$A${row})`,
    `=100*C${row}/D${row}`,
    TARGET_RATE,
    `=SUMIFS(${column('contributions', 'amount')},${column('contributions', 'fiscalYear')},$A${row},${column('contributions', 'plan')},"${actual}")`,
    `=H${row}/COUNTIFS(${inYear},${decided},">0")`,
  ];
}
