import { formatArea } from '../core/book/area';
import type { Area } from '../core/book/area';
import type { RecognisedTable } from '../core/ledger/recognise';

/** What one column of a table already has of validation and formats, whoever gave it. */
export interface ColumnDressing {
  readonly hasRule: boolean;
  readonly hasHelp: boolean;
  readonly hasMarks: boolean;
  /** Number format of the column's last row, and of the cell right below the table. */
  readonly lastFormat: string;
  readonly spareFormat: string;
}

/** By column id. */
export type TableDressing = ReadonlyMap<string, ColumnDressing>;

/** Rows between header and totals row. */
export function bodyOf({ found }: RecognisedTable): Area {
  const { area, showTotals } = found;
  return { ...area, top: area.top + 1, bottom: showTotals ? area.bottom - 1 : area.bottom };
}

/** Reads, in one round trip, which columns of the ledger's tables have rules of their own already. */
export async function readDressing(
  context: Excel.RequestContext,
  tables: readonly RecognisedTable[],
): Promise<ReadonlyMap<string, TableDressing>> {
  const asked = tables.flatMap((table) =>
    [...table.columns].map(([column, place]) => ({ table, column, ...askColumn(context, table, place) })),
  );
  await context.sync();
  const answers = new Map<string, Map<string, ColumnDressing>>();
  for (const { table, column, rule, help, marks, formats } of asked) {
    const own = answers.get(table.spec.id) ?? new Map<string, ColumnDressing>();
    answers.set(table.spec.id, own);
    const [lastFormat, spareFormat] = formats.numberFormat.map(([format]: unknown[]) => String(format));
    own.set(column, {
      hasRule: isSet(rule),
      hasHelp: isSet(help),
      hasMarks: marks.value > 0,
      lastFormat: lastFormat ?? '',
      spareFormat: spareFormat ?? '',
    });
  }
  return answers;
}

function askColumn(
  context: Excel.RequestContext,
  table: RecognisedTable,
  place: number,
): {
  rule: Excel.DataValidation;
  help: Excel.DataValidation;
  marks: OfficeExtension.ClientResult<number>;
  formats: Excel.Range;
} {
  const body = bodyOf(table);
  const column = body.left + place;
  const sheet = context.workbook.worksheets.getItem(table.found.sheet);
  const cells = sheet.getRange(formatArea({ ...body, left: column, right: column }));
  const header = sheet.getRangeByIndexes(table.found.area.top, column, 1, 1);
  const formats = sheet.getRangeByIndexes(body.bottom, column, 2, 1);
  formats.load({ numberFormat: true });
  return {
    rule: askType(cells),
    help: askType(header),
    marks: cells.conditionalFormats.getCount(),
    formats,
  };
}

function askType({ dataValidation }: Excel.Range): Excel.DataValidation {
  dataValidation.load({ type: true });
  return dataValidation;
}

/** Differing rules within the cells are rules too. */
function isSet({ type }: Excel.DataValidation): boolean {
  return type !== Excel.DataValidationType.none;
}
