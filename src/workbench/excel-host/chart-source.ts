import type { Area } from '../../core/book/area';
import type { ChartSeries } from '../../core/book/chart';
import type { SheetModel } from '../../sheets/workbook-model';
import { absoluteAddressIn, columnCount, rowCount } from './area-algebra';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/**
 * The series that Excel makes of a range: a first row or column of texts (or a blank corner) names
 * them, what has more rows than columns is read by columns.
 */
export function seriesFrom(sheet: SheetModel, area: Area, by: SeriesBy): ChartSeries[] {
  const byColumns = by === 'Auto' ? rowCount(area) >= columnCount(area) : by === 'Columns';
  const heads = hasHeads(sheet, area);
  const ref = (part: Area): string => `=${absoluteAddressIn(sheet, part)}`;
  const body = { ...area, top: area.top + (heads.row ? 1 : 0), left: area.left + (heads.column ? 1 : 0) };
  const series: ChartSeries[] = [];
  const count = byColumns ? columnCount(body) : rowCount(body);
  for (let i = 0; i < count; i++) {
    const [row, column] = [body.top + i, body.left + i];
    const values = byColumns ? { ...body, left: column, right: column } : { ...body, top: row, bottom: row };
    const head = byColumns
      ? heads.row && { top: area.top, bottom: area.top, left: column, right: column }
      : heads.column && { top: row, bottom: row, left: area.left, right: area.left };
    const names = byColumns
      ? heads.column && { ...body, left: area.left, right: area.left }
      : heads.row && { ...body, top: area.top, bottom: area.top };
    series.push({
      ...(head ? { name: ref(head) } : {}),
      values: ref(values),
      ...(names ? { categories: ref(names) } : {}),
    });
  }
  return series;
}

function hasHeads(sheet: SheetModel, area: Area): { readonly row: boolean; readonly column: boolean } {
  const isText = (row: number, column: number): boolean => typeof sheet.value(row, column) === 'string';
  const corner = sheet.value(area.top, area.left) === null;
  const [tall, wide] = [area.bottom > area.top, area.right > area.left];
  const row = tall && (isText(area.top, area.right) || (corner && wide));
  const column = wide && (isText(area.bottom, area.left) || (corner && tall));
  return { row, column };
}
