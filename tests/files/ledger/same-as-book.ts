import type { BookCell, BookSheet } from '../../../src/core/book/book';
import type { ColumnarTable } from '../../../src/core/ledger/columnar/columnar-table';
import { rawValues } from '../../../src/core/ledger/columnar/column-values';
import { foundTables } from '../../../src/core/ledger/checks/found-tables';
import { recogniseLedger } from '../../../src/core/ledger/recognise';
import { isReported } from '../../../src/core/values/blank';
import type { CellValue } from '../../../src/core/values/cell-value';
import { isCellError } from '../../../src/core/values/cell-value';
import type { LedgerReading } from '../../../src/files/ledger/ledger-reading';
import { readLedger } from '../../../src/files/ledger/read-ledger';
import { ALL_LEDGER_LANGUAGES } from '../../../src/words/ledger-language';
import { opened } from '../books';

/** The ledger in a file; the test fails when the file is refused. */
export function ledgerIn(bytes: Uint8Array): LedgerReading {
  const answer = readLedger(bytes, ALL_LEDGER_LANGUAGES);
  if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer.reason)}`);
  return answer.value;
}

/** Expects the reader to give every cell that the whole workbook, opened the long way, has in its ledger tables. */
export function expectSameAsBook(bytes: Uint8Array): LedgerReading {
  const reading = ledgerIn(bytes);
  const book = opened(bytes);
  const ledger = recogniseLedger(foundTables(book), ALL_LEDGER_LANGUAGES);
  expect([...reading.tables.keys()].sort()).toEqual([...ledger.tables.keys()].sort());
  for (const [id, table] of reading.tables) {
    const found = ledger.tables.get(id)?.found;
    const sheet = book.sheets.find(({ name }) => name === found?.sheet);
    if (!found || !sheet) throw new Error(id);
    expect({ name: table.name, area: table.area }).toEqual({ name: found.name, area: found.area });
    const rows = rowsOf(sheet, table);
    expect([...table.places]).toEqual(rows);
    const places = table.columns.map(({ place }) => place).sort((a, b) => a - b);
    expect(places).toEqual(found.headers.map((_, i) => found.area.left + i));
    table.columns.forEach(({ place }, i) => {
      expect(rawValues(table, i)).toEqual(rows.map((row) => valueOf(sheet.cells.get(row)?.get(place))));
    });
  }
  return reading;
}

/** Rows below the header in which anything stands. */
function rowsOf({ cells }: BookSheet, { area }: ColumnarTable): number[] {
  const rows: number[] = [];
  for (let row = area.top + 1; row <= area.bottom; row += 1) {
    const begun = [...(cells.get(row) ?? [])].some(
      ([column, cell]) => column >= area.left && column <= area.right && valueOf(cell) !== null,
    );
    if (begun) rows.push(row);
  }
  return rows;
}

function valueOf(cell: BookCell | undefined): CellValue {
  const value = cell?.value ?? null;
  return isCellError(value) || isReported(value) ? value : null;
}
