import type { Area } from '../core/book/area';
import { formatArea } from '../core/book/area';
import { halvesOf } from './chunk-pace';

/** Excel fails to answer for more merged areas than this, with no code of its own. */
const MERGES_AT_ONCE = 512;

/** Merged areas that touch an area of a sheet. Where there are too many for one answer, it is asked in halves. */
export async function readMerges(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
): Promise<readonly Area[]> {
  try {
    return await readAtOnce(context, sheet, area);
  } catch (error) {
    const halves = cellsIn(area) > MERGES_AT_ONCE ? halvesOf(area) : undefined;
    if (!halves) throw error;
    const [upper, lower] = halves;
    const found = [
      ...(await readMerges(context, sheet, upper)),
      ...(await readMerges(context, sheet, lower)),
    ];
    // An area that lies across the cut is found on both sides of it.
    return [...new Map(found.map((merge) => [formatArea(merge), merge])).values()];
  }
}

async function readAtOnce(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
): Promise<readonly Area[]> {
  const range = context.workbook.worksheets.getItem(sheet).getRange(formatArea(area));
  const merged = range.getMergedAreasOrNullObject();
  merged.load({ areaCount: true });
  await context.sync();
  if (merged.isNullObject) return [];
  const { areas } = merged;
  areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  await context.sync();
  return areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  }));
}

function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
