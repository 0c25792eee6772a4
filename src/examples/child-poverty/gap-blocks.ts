import type { LedgerLanguage } from '../../core/ledger/ledger-language';
import { listLabel } from '../../core/ledger/ledger-language';
import { columnReference } from '../../core/ledger/list-names';
import type { ChildPovertyWords } from '../../words/ja/child-poverty';
import type { BlockCell, SheetBlock } from '../summary/sheet-block';
import { headerRow } from '../summary/sheet-block';
import { LAST_YEAR } from './facts';

/** Rates of fewer people are marked. */
const SMALL = 30;

/** People and rate of every group of an attribute, from 実績; small groups are marked. */
export function groupBlock(
  { sheet }: ChildPovertyWords,
  language: LedgerLanguage,
  top: number,
  of: {
    readonly heading: string;
    readonly indicator: string;
    readonly attribute: string;
    readonly groups: readonly string[];
  },
): SheetBlock & { readonly rates: string; readonly people: string } {
  const { notes, headers } = sheet.groups;
  const first = headerRow(top, notes.length) + 2;
  const last = first + of.groups.length - 1;
  const column = (id: string): string => columnReference('measurements', id, language);
  const attribute = listLabel('attribute', language).values[of.attribute] ?? '';
  const sum = (what: string, row: number): string =>
    `SUMIFS(${column(what)},${column('indicatorId')},"${of.indicator}",${column('fiscalYear')},${LAST_YEAR},${column('attribute')},"${attribute}",${column('group')},$A${row})`;
  return {
    heading: of.heading,
    notes,
    headers,
    rows: of.groups.map((group, index): readonly BlockCell[] => {
      const row = first + index;
      return [
        group,
        `=${sum('denominator', row)}`,
        `=${sum('numerator', row)}/B${row}`,
        `=IF(B${row}<${SMALL},"${sheet.smallMark}","")`,
      ];
    }),
    formats: ['', '#,##0', '0.0%', ''],
    people: `B${first}:B${last}`,
    rates: `C${first}:C${last}`,
  };
}

/** People who came to the places, by area and income group, by built-in functions: with totals, ready to be protected. */
export function crossBlock(
  words: ChildPovertyWords,
  language: LedgerLanguage,
  top: number,
): SheetBlock & { readonly counts: string } {
  const { heading, notes, header, total } = words.sheet.cross;
  const column = (id: string): string => columnReference('participants', id, language);
  const { values } = listLabel('incomeGroup', language);
  const incomes = ['low', 'lowerMiddle', 'upperMiddle'].map((id) => values[id] ?? '');
  const first = headerRow(top, notes.length) + 2;
  const [last, right] = [first + words.areas.length - 1, 'BCD'.charAt(incomes.length - 1)];
  const rows = words.areas.map((area, index): readonly BlockCell[] => [
    area,
    ...incomes.map(
      (_, at) =>
        `=COUNTIFS(${column('area')},$A${first + index},${column('incomeGroup')},${'BCD'.charAt(at)}$${first - 1})`,
    ),
    `=SUM(B${first + index}:${right}${first + index})`,
  ]);
  const totals = [...incomes.map((_, at) => 'BCD'.charAt(at)), 'E'].map(
    (letter) => `=SUM(${letter}${first}:${letter}${last})`,
  );
  return {
    heading,
    notes,
    headers: [header, ...incomes, total],
    rows: [...rows, [total, ...totals]],
    formats: ['', '#,##0', '#,##0', '#,##0', '#,##0'],
    counts: `B${first}:E${last + 1}`,
  };
}
