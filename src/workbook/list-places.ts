import type { Area } from '../core/book/area';
import type { CellValue } from '../core/values/cell-value';
import { isCellError } from '../core/values/cell-value';
import { LEDGER_LISTS } from '../core/ledger/schema';
import type { LedgerLanguage } from '../core/ledger/ledger-language';
import { valueListTable } from '../core/ledger/list-names';
import type { FoundTable } from '../core/ledger/recognise';
import { named } from './workbook-shape';

/** A value list as it stands in the workbook. */
export interface FoundList {
  readonly table: FoundTable;
  /** Own values of the person included, in their order; blank cells are left out. */
  readonly values: readonly string[];
  /** Blank cells right below the list, counted up to {@link LOOK_BELOW}. */
  readonly room: number;
}

/** No version of the schema adds more values to a list at once. */
export const LOOK_BELOW = 20;

/** The tables that hold value lists, by list id. */
export function listTables(
  tables: readonly FoundTable[],
  languages: readonly LedgerLanguage[],
): ReadonlyMap<string, FoundTable> {
  return new Map(
    LEDGER_LISTS.flatMap(({ id }) => {
      const [table] = languages.flatMap((language) => named(tables, valueListTable(id, language)) ?? []);
      return table ? [[id, table] as const] : [];
    }),
  );
}

/** The first column below a list's header, as far down as is looked. */
export function lookedAt({ area }: FoundTable): Area {
  return { top: area.top + 1, bottom: area.bottom + LOOK_BELOW, left: area.left, right: area.left };
}

/** @param cells what stands in the cells of {@link lookedAt}, top to bottom; blank is null or "" */
export function foundList(table: FoundTable, cells: readonly CellValue[]): FoundList {
  const rows = table.area.bottom - table.area.top;
  const below = cells.slice(rows).findIndex((value) => !isBlank(value));
  return {
    table,
    values: cells
      .slice(0, rows)
      .flatMap((value) => (isBlank(value) ? [] : [isCellError(value) ? value.error : String(value)])),
    room: table.showTotals ? 0 : below < 0 ? LOOK_BELOW : below,
  };
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}
