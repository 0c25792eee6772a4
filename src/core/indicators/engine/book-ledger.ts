import type { Area } from '../../book/area';
import type { Book } from '../../book/book';
import { bookSource } from '../../ledger/checks/book-source';
import type { LedgerSource, TableBody } from '../../ledger/checks/ledger-source';
import { cellCode, coveredCells } from '../../ledger/checks/read-ledger';
import type { ColumnPlace } from '../../ledger/columnar/column-builder';
import type { ColumnarTable } from '../../ledger/columnar/columnar-table';
import { TableBuilder } from '../../ledger/columnar/table-builder';
import type { LedgerLanguage } from '../../ledger/ledger-language';
import type { RecognisedTable } from '../../ledger/recognise';
import { recogniseLedger } from '../../ledger/recognise';
import { isReported } from '../../values/blank';
import type { CellValue } from '../../values/cell-value';
import { isCellError } from '../../values/cell-value';
import { indicatorsInSource } from '../definition/indicators-in-book';
import type { IndicatorLedger } from './indicator-ledger';

/**
 * What the indicators of a workbook are answered from; undefined when it has no table of indicators.
 *
 * @param languages in which the ledger may be written
 */
export function bookLedger(book: Book, languages: readonly LedgerLanguage[]): IndicatorLedger | undefined {
  return sourceLedger(bookSource(book), languages);
}

/** The same of any workbook that can be asked for its tables, such as a file (`fileSource`). */
export function sourceLedger(
  source: LedgerSource,
  languages: readonly LedgerLanguage[],
): IndicatorLedger | undefined {
  const defined = indicatorsInSource(source, languages);
  return defined && { defined, tables: sourceTables(source, languages) };
}

/** The tables of a ledger as columns, by their ids: errors, misspelled values and days are kept as a file's reader keeps them. */
export function sourceTables(
  source: LedgerSource,
  languages: readonly LedgerLanguage[],
): ReadonlyMap<string, ColumnarTable> {
  const { tables } = recogniseLedger(source.tables, languages);
  return new Map([...tables].map(([id, table]) => [id, tableOf(source, table)]));
}

function tableOf(source: LedgerSource, { spec, found, columns }: RecognisedTable): ColumnarTable {
  const { area, headers, name, sheet } = found;
  const known = spec.columns.flatMap(({ id }): ColumnPlace[] => {
    const index = columns.get(id);
    return index === undefined ? [] : [{ id, header: headers[index] ?? id, place: area.left + index }];
  });
  const taken = new Set(known.map(({ place }) => place));
  const own = headers
    .map((header, index) => ({ id: undefined, header, place: area.left + index }))
    .filter(({ place }) => !taken.has(place));
  const { date1904 } = source;
  const builder = new TableBuilder({ spec, name, sheet, area, columns: [...known, ...own], date1904 });
  fill(builder, source.body(found), area, coveredCells(source.merges(found), area));
  return builder.build();
}

function fill(
  builder: TableBuilder,
  { top, height, columns }: TableBody,
  { left }: Area,
  covered: ReadonlySet<number>,
): void {
  const cells = builder.head.columns.map(({ place }) => columns[place - left]);
  for (let entry = 0; entry < height; entry += 1) {
    if (!columns.some(({ values }) => says(values[entry]))) continue;
    const row = builder.begin(top + entry);
    cells.forEach((column, index) => {
      const value = column?.values[entry] ?? null;
      const place = builder.head.columns[index]?.place ?? 0;
      const hidden = covered.has(cellCode(top + entry, place));
      if (hidden && value !== null) builder.say(row, index, 'covered', value);
      else if (value === null && column?.calculated.has(entry))
        builder.say(row, index, 'notCalculated', null);
      else builder.put(index, value);
    });
  }
}

/** An error says that something is there, as a value does; a formula only by its result. */
function says(value: CellValue | undefined): boolean {
  return value !== undefined && (isCellError(value) || isReported(value));
}
