import { MAX_COLUMNS, MAX_ROWS } from '../core/book/area';
import type { Area } from '../core/book/area';
import { areaOfBand, isAcross, shiftedArea } from './band-shift';
import type { Band } from './band-shift';
import { holds } from './read-cells';
import { forEachRaw } from './raw-cells';
import type { StoredTable } from './table-store';
import { areaOfRange, cellsMeet, sameArea } from './univer-range';
import { SheetRuleBroken } from './workbook-model';
import type { WorkbookParts } from './workbook-parts';

/** What becomes of a table when cells move. */
export interface TablePlan {
  readonly table: StoredTable;
  /** Undefined: the table goes. */
  readonly area: Area | undefined;
  /** The titles it has then, "" for new columns. */
  readonly columns: readonly string[];
  readonly showTotals: boolean;
  /** All its data rows go: Excel leaves an empty one. */
  readonly refill: boolean;
}

/**
 * Refuses a move as Excel does, and says what becomes of the tables: cells of a table move as whole rows or columns of
 * it or not at all, merged cells are not torn, nothing falls off the sheet.
 */
export function planShift(parts: WorkbookParts, sheetId: string, band: Band): readonly TablePlan[] {
  refuseTornMerges(parts, sheetId, band);
  refuseLoss(parts, sheetId, band);
  return parts.tables.onSheet(sheetId).map((table) => planTable(table, band));
}

/** Everything from the band to the end of the sheet. */
export function stripOfBand(band: Band): Area {
  const cells = areaOfBand(band);
  return band.of === 'rows' ? { ...cells, bottom: MAX_ROWS - 1 } : { ...cells, right: MAX_COLUMNS - 1 };
}

function conflict(): SheetRuleBroken {
  return new SheetRuleBroken(
    'insertDeleteConflict',
    'The insert or delete operation attempted resulted in a conflict.',
  );
}

function refuseTornMerges({ core }: WorkbookParts, sheetId: string, band: Band): void {
  const strip = stripOfBand(band);
  const merges = core.worksheet(sheetId).getMergeData().map(areaOfRange);
  if (merges.some((merge) => cellsMeet(merge, strip) && !isAcross(merge, band))) throw conflict();
}

function refuseLoss({ core }: WorkbookParts, sheetId: string, band: Band): void {
  if (band.kind === 'deleted') return;
  const strip = stripOfBand(band);
  const lost: Area =
    band.of === 'rows'
      ? { ...strip, top: Math.max(strip.top, MAX_ROWS - band.count) }
      : { ...strip, left: Math.max(strip.left, MAX_COLUMNS - band.count) };
  forEachRaw(core, sheetId, lost, (_row, _column, cell) => {
    if (holds(cell)) throw new SheetRuleBroken('nonBlankCellOffSheet', 'Cells would fall off the sheet.');
  });
}

function planTable(table: StoredTable, band: Band): TablePlan {
  const { area, columns, showTotals } = table;
  const same: TablePlan = { table, area, columns, showTotals, refill: false };
  if (!cellsMeet(area, stripOfBand(band))) return same;
  if (!isAcross(area, band)) throw conflict();
  const next = shiftedArea(area, band);
  if (!next) return { ...same, area: undefined };
  if (sameArea(next, area)) return same;
  return band.of === 'rows' ? planRows(same, next, band) : planColumns(same, next, band);
}

function planRows(plan: TablePlan, next: Area, band: Band): TablePlan {
  const { table } = plan;
  const last = band.first + band.count - 1;
  if (band.kind === 'inserted') return { ...plan, area: next };
  const takes = (row: number): boolean => row >= band.first && row <= last;
  if (last < table.area.top) return { ...plan, area: next };
  if (table.showHeaders && takes(table.area.top)) throw conflict();
  const showTotals = plan.showTotals && !takes(table.area.bottom);
  const dataLeft = next.bottom - next.top + 1 - (table.showHeaders ? 1 : 0) - (showTotals ? 1 : 0);
  return { ...plan, area: next, showTotals, refill: dataLeft < 1 };
}

function planColumns(plan: TablePlan, next: Area, band: Band): TablePlan {
  const { area } = plan.table;
  const last = band.first + band.count - 1;
  if (band.kind === 'inserted') {
    if (band.first <= area.left) return { ...plan, area: next };
    const at = band.first - area.left;
    const fresh = Array<string>(band.count).fill('');
    return {
      ...plan,
      area: next,
      columns: [...plan.columns.slice(0, at), ...fresh, ...plan.columns.slice(at)],
    };
  }
  const columns = plan.columns.filter((_, at) => area.left + at < band.first || area.left + at > last);
  return { ...plan, area: next, columns };
}
