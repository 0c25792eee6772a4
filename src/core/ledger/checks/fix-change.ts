import type { Area } from '../../book/area';
import type { CellValue } from '../../values/cell-value';
import { numberFormatOf } from '../number-format';
import { tableSpec } from '../schema';
import type { ColumnType } from '../schema-types';
import type { Finding } from './finding';

/** One cell that is to hold something else, if it still holds what it is thought to. */
export interface CellChange {
  readonly sheet: string;
  /** One cell. */
  readonly area: Area;
  /** What stands there now; a cell that holds anything else is left alone. */
  readonly expected: CellValue;
  readonly next: CellValue;
  /** The number format the cell is to have, given the one it has; undefined keeps it. */
  readonly format: (current: string) => string | undefined;
}

const TEXT = '@';
const GENERAL = 'General';

/** What the fix of a finding writes; undefined where there is none. */
export function changeFor({ sheet, area, value, fix, tableId, columnId }: Finding): CellChange | undefined {
  if (!fix) return undefined;
  const type = tableSpec(tableId).columns.find(({ id }) => id === columnId)?.type ?? 'text';
  const format = (current: string) => formatForFix(current, fix.newValue, type);
  return { sheet, area, expected: value, next: fix.newValue, format };
}

/**
 * The number format a cell needs for what a fix writes: a number in a cell formatted as text would be text again,
 * and a day in a cell without a format would show as its serial number.
 *
 * @example formatForFix('@', 1234, 'integer') //=> "#,##0"
 * @example formatForFix('General', 44287, 'date') //=> "yyyy-mm-dd"
 * @example formatForFix('[$-ja-JP]ggge"年"m"月"d"日"', 44287, 'date') //=> undefined
 * @example formatForFix('General', '010006', 'code') //=> undefined
 */
export function formatForFix(current: string, next: string | number, type: ColumnType): string | undefined {
  if (typeof next === 'string') return undefined;
  if (current === TEXT) return numberFormatOf(type) ?? GENERAL;
  return type === 'date' && current === GENERAL ? numberFormatOf(type) : undefined;
}
