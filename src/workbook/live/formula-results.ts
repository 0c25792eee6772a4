import { rawValues } from '../../core/ledger/columnar/column-values';
import type { ColumnarTable } from '../../core/ledger/columnar/columnar-table';
import { isReported } from '../../core/values/blank';
import type { CellValue } from '../../core/values/cell-value';
import { isCellError } from '../../core/values/cell-value';
import type { ChunkPace } from '../chunk-pace';
import type { PlacedTable } from './layout';
import { formulaColumns, readBody } from './read-body';
import type { Span } from './row-spans';

/**
 * Results of formulas in a table. Excel tells that a sheet was calculated and not which cells have other values: the columns that hold
 * formulas are compared with what is kept. Which those are is asked once, when formulas of the sheet are calculated at all.
 */
export class FormulaResults {
  /** Sheet columns; undefined while it is not known. */
  private columns: ReadonlySet<number> | undefined;
  private stale = false;

  calculated(): void {
    this.stale = true;
  }

  /** What is kept is what stands in the cells. */
  settled(): void {
    this.stale = false;
  }

  /** The table is another, or was written anew. */
  forget(): void {
    this.columns = undefined;
  }

  /** Rows in which a result is another than the one that is kept. */
  async changed(
    context: Excel.RequestContext,
    placed: PlacedTable,
    table: ColumnarTable,
    pace: ChunkPace,
  ): Promise<readonly Span[]> {
    if (!this.stale) return [];
    this.columns ??= await formulaColumns(context, placed, placed.body, pace);
    const spans: Span[] = [];
    for (const column of this.columns) {
      const index = table.columns.findIndex(({ place }) => place === column);
      const kept = rawValues(table, index);
      let entry = 0;
      await readBody(
        context,
        placed,
        { ...placed.body, left: column, right: column },
        pace,
        (place, [value = null]) => {
          while (entry < table.rows && (table.places[entry] ?? 0) < place) entry += 1;
          const known = table.places[entry] === place ? (kept[entry] ?? null) : null;
          if (told(known) !== told(value)) spans.push({ top: place, bottom: place });
        },
      );
    }
    return spans;
  }

  /** Rows were read again: a formula may stand in them. */
  async found(
    context: Excel.RequestContext,
    placed: PlacedTable,
    span: Span,
    pace: ChunkPace,
  ): Promise<void> {
    if (!this.columns) return;
    const found = await formulaColumns(context, placed, { ...placed.body, ...span }, pace);
    this.columns = new Set([...this.columns, ...found]);
  }
}

function told(value: CellValue): string | number | boolean | null {
  if (isCellError(value)) return `error ${value.error}`;
  return isReported(value) ? (typeof value === 'string' ? `text ${value}` : value) : null;
}
