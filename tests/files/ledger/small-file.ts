import { columnById, settledValues } from '../../../src/core/ledger/columnar/column-values';
import type { ColumnarTable } from '../../../src/core/ledger/columnar/columnar-table';
import type { CellValue } from '../../../src/core/values/cell-value';
import { newWorkbook } from '../../../src/files/new-workbook';
import { smallBook } from '../../core/ledger/checks/altered-book';
import { cellOf } from '../../core/ledger/checks/small-ledger';
import { packageParts, partText, withParts } from '../package-parts';
import { ledgerIn } from './same-as-book';

/** A few rows of three tables. */
export const ROWS = {
  partners: [
    { partnerId: 'G01', name: '見本町', sector: 'municipality' },
    { partnerId: 'G02', name: 'NPO法人 あお & みどり', sector: 'npo' },
  ],
  projects: [
    {
      projectId: 'P01',
      number: 1,
      name: '見本事業',
      status: 'active',
      leadPartnerId: 'G01',
      startsOn: 44287,
    },
  ],
  measurements: [
    { measurementId: 'M01', indicatorId: 'K01', fiscalYear: 2021, measuredOn: 44651, value: 0 },
    { measurementId: 'M02', indicatorId: 'K01', fiscalYear: 2022, value: 12.5 },
    { measurementId: 'M03', indicatorId: 'K01', fiscalYear: 2023 },
  ],
};
export const SMALL = newWorkbook(smallBook(ROWS));

export function table(bytes: Uint8Array, id: string): ColumnarTable {
  const found = ledgerIn(bytes).tables.get(id);
  if (!found) throw new Error(`No table ${id}`);
  return found;
}

export function column(from: ColumnarTable, id: string): readonly CellValue[] {
  const found = columnById(from, id);
  if (!found) throw new Error(`No column ${id}`);
  return settledValues(found);
}

/** "measurements.value 2" → "G2". */
export function address(place: string): string {
  return cellOf(place).split('!')[1] ?? '';
}

export const TEXTS = Object.keys(packageParts(SMALL)).find((path) => path.includes('sharedStrings')) ?? '';

/** The part of the sheet whose text has all of these words in it. */
export function sheetPart(bytes: Uint8Array, table: string): string {
  const tables = Object.keys(packageParts(bytes)).filter((path) => /^xl\/tables\//.test(path));
  const path = tables.find((each) => partText(bytes, each).includes(`displayName="${table}"`)) ?? '';
  const rels = Object.keys(packageParts(bytes)).find(
    (each) =>
      each.includes('worksheets/_rels') && partText(bytes, each).includes(path.split('/').at(-1) ?? '?'),
  );
  return (rels ?? '').replace('_rels/', '').replace('.rels', '');
}

export function changed(bytes: Uint8Array, table: string, change: (xml: string) => string): Uint8Array {
  const path = sheetPart(bytes, table);
  return withParts(bytes, { [path]: change(partText(bytes, path)) });
}
