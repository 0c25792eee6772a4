import type { Outcome } from '../../outcome';
import { answered, wrong } from '../../outcome';
import { reason } from '../../reasons';
import { isReported } from '../../values/blank';
import type { CellValue } from '../../values/cell-value';
import { comparable } from '../../values/normalise';
import type { ColumnPlace } from '../columnar/column-builder';
import type { ColumnarTable } from '../columnar/columnar-table';
import { TableBuilder } from '../columnar/table-builder';
import type { LedgerLanguage } from '../ledger-language';
import { columnLabel, tableLabel } from '../ledger-language';
import type { FoundTable, RecognisedTable } from '../recognise';
import { recogniseLedger } from '../recognise';
import { keyColumn, LEDGER_TABLES } from '../schema';

type Rows = readonly (readonly CellValue[])[];

/** A table of the ledger that came in as cells, header row first. */
export interface HandedTable {
  readonly recognised: RecognisedTable;
  /** Its name in the language that it is written in. */
  readonly name: string;
  /** Without the header row, and without a totals row. */
  readonly body: Rows;
}

/**
 * Which table of the ledger a block of cells is: by its headers, or as `name` says.
 *
 * @param name of a table in any language, null when the headers are to say it
 */
export function handedTable(
  block: Rows,
  name: string | null,
  languages: readonly LedgerLanguage[],
): Outcome<HandedTable> {
  const named = name === null ? undefined : tableNamed(name, languages);
  if (name !== null && !named) return wrong(reason('unknownLedgerTable', { value: name }));
  const headers = (block[0] ?? []).map((cell) => (isReported(cell) ? String(cell) : ''));
  const area = { top: 0, left: 0, bottom: Math.max(0, block.length - 1), right: headers.length - 1 };
  const fitting = (as: string): readonly RecognisedTable[] => {
    const found: FoundTable = { name: as, sheet: '', area, headers, showTotals: false };
    return [...recogniseLedger([found], languages).tables.values()];
  };
  // The headers may be in another language than the name.
  const wanted = named
    ? languages
        .flatMap((language) => fitting(tableLabel(named.id, language).name))
        .filter(({ spec }) => spec.id === named.id)
        .slice(0, 1)
    : closest(fitting(''));
  const [one, ...others] = wanted;
  if (one && others.length > 0) {
    const names = wanted.map(({ spec, language }) => tableLabel(spec.id, language).name).join(' / ');
    return wrong(reason('headersFitSeveral', { names }));
  }
  if (!one) {
    return wrong(
      named
        ? reason('keyColumnMissing', { table: named.label, column: named.key })
        : reason('headersOfNoTable', { headers: headers.slice(0, SHOWN_HEADERS).join(', ') }),
    );
  }
  const { name: label } = tableLabel(one.spec.id, one.language);
  return answered({ recognised: one, name: label, body: withoutTotals(block.slice(1)) });
}

/** So many headers are told of a block in which no table is found. */
const SHOWN_HEADERS = 5;

/** What Excel writes in front of a totals row, and what people do. */
const TOTALS = new Set(['集計', '合計', 'total', 'totals']);

/**
 * The columns of a handed table, as the workbook's own would be.
 *
 * @param place where the table stands, when that is known: its name, its sheet, its area, and how the workbook counts days
 */
export function columnsOfHanded(
  { recognised, body, name }: HandedTable,
  place: Pick<ColumnarTable, 'name' | 'sheet' | 'area' | 'date1904'> | undefined,
): ColumnarTable {
  const { spec, found, columns } = recognised;
  const { top, left } = place?.area ?? found.area;
  const known = spec.columns.flatMap(({ id }): ColumnPlace[] => {
    const at = columns.get(id);
    return at === undefined ? [] : [{ id, header: found.headers[at] ?? id, place: left + at }];
  });
  const taken = new Set(known.map((column) => column.place));
  const own = found.headers
    .map((header, at): ColumnPlace => ({ id: undefined, header, place: left + at }))
    .filter((column) => !taken.has(column.place));
  const builder = new TableBuilder({
    spec,
    name: place?.name ?? name,
    sheet: place?.sheet ?? '',
    area: place?.area ?? found.area,
    columns: [...known, ...own],
    date1904: place?.date1904 ?? false,
  });
  const order = [...known, ...own].map((column) => column.place - left);
  body.forEach((row, at) => {
    if (row.every((cell) => cell === null || cell === '')) return;
    builder.begin(top + 1 + at);
    order.forEach((from, column) => builder.put(column, row[from] ?? null));
  });
  return builder.build();
}

function tableNamed(
  name: string,
  languages: readonly LedgerLanguage[],
): { readonly id: string; readonly label: string; readonly key: string } | undefined {
  for (const language of languages) {
    for (const spec of LEDGER_TABLES) {
      const { name: label } = tableLabel(spec.id, language);
      if (comparable(label) !== comparable(name)) continue;
      return { id: spec.id, label, key: columnLabel(spec.id, keyColumn(spec).id, language).header };
    }
  }
  return undefined;
}

/** The tables of which most columns are there. */
function closest(fits: readonly RecognisedTable[]): readonly RecognisedTable[] {
  const most = fits.reduce((top, { columns }) => Math.max(top, columns.size), 0);
  return fits.filter(({ columns }) => columns.size === most);
}

/** A totals row is no row of the table: [#All] brings it along. */
function withoutTotals(body: Rows): Rows {
  const first = body.at(-1)?.[0];
  return typeof first === 'string' && TOTALS.has(comparable(first)) ? body.slice(0, -1) : body;
}
