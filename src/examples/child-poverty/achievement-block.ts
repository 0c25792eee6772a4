import type { LedgerLanguage } from '../../core/ledger/ledger-language';
import { columnReference } from '../../core/ledger/list-names';
import type { ChildPovertyWords } from '../../words/ja/child-poverty';
import type { BlockCell, SheetBlock } from '../summary/sheet-block';
import { headerRow } from '../summary/sheet-block';
import { BASELINE_YEAR, LAST_YEAR, PUBLISHED } from './facts';

/** Indicators with baseline and target; whether the value is reported as a share. */
const MEASURED = [
  ['K01', true],
  ['K02', false],
  ['K03', true],
] as const;

/** How far each target has been reached, by the rule for increase and decrease alike, beside what other rules answer. */
export function achievementBlock(
  language: LedgerLanguage,
  { sheet }: ChildPovertyWords,
  top: number,
): SheetBlock {
  const { heading, notes, headers } = sheet.achievement;
  const column = (table: string, id: string): string => columnReference(table, id, language);
  const first = headerRow(top, notes.length) + 2;
  const ofIndicator = (id: string, row: number): string =>
    `INDEX(${column('indicators', id)},MATCH($A${row},${column('indicators', 'indicatorId')},0))`;
  const reported = (what: string, row: number): string =>
    `SUMIFS(${column('measurements', what)},${column('measurements', 'indicatorId')},$A${row},${column('measurements', 'fiscalYear')},${LAST_YEAR},${column('measurements', 'attribute')},"=")`;
  return {
    heading,
    notes,
    headers,
    rows: MEASURED.map(([id, isShare], index): readonly BlockCell[] => {
      const row = first + index;
      return [
        id,
        `=${ofIndicator('name', row)}`,
        `=${ofIndicator('baseline', row)}`,
        `=${ofIndicator('target', row)}`,
        `=KYODO.KPI($A${row},${LAST_YEAR})`,
        isShare
          ? `=100*${reported('numerator', row)}/${reported('denominator', row)}`
          : `=${reported('value', row)}`,
        `=KYODO.ACHIEVEMENT(F${row},D${row},C${row})`,
        `=(F${row}-C${row})/(D${row}-C${row})`,
        `=F${row}/D${row}`,
        `=IF(F${row}<=C${row},0,(F${row}-C${row})/(D${row}-C${row}))`,
        `=KYODO.ONTRACK(F${row},D${row},C${row},${LAST_YEAR - BASELINE_YEAR},${PUBLISHED.years})`,
      ];
    }),
    formats: ['', '', '0.0', '0.0', '0.0', '0.0', '0.0%', '0.0%', '0.0%', '0.0%', ''],
  };
}
