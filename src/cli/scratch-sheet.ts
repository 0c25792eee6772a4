import type { Area } from '../core/book/area';
import type { CellErrorCode, CellValue } from '../core/values/cell-value';
import { isCellError } from '../core/values/cell-value';
import type { SheetModel } from '../sheets/workbook-model';
import type { Calculator } from './calculator';

/** What stands where a formula was put. */
export type Calculated =
  | { readonly kind: 'value'; readonly value: Exclude<CellValue, { error: string }> }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: 'error'; readonly error: CellErrorCode; readonly message?: string };

const FIRST: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/**
 * Calculates a formula as a workbook would in the first cell of a new, empty sheet: nothing blocks its
 * spill, and it can refer to everything in the book.
 */
export async function calculateAside(
  { model, settled }: Pick<Calculator, 'model' | 'settled'>,
  formula: string,
): Promise<Calculated> {
  const sheet = model.addSheet(freeName(model.sheets.map(({ name }) => name)));
  sheet.write(FIRST, [[formula]]);
  await settled();
  const spill = sheet.spillFrom(0, 0);
  if (spill && (spill.bottom > spill.top || spill.right > spill.left))
    return { kind: 'rows', rows: rowsOf(sheet, spill) };
  const value = sheet.value(0, 0);
  return isCellError(value) ? { kind: 'error', ...value } : { kind: 'value', value };
}

function rowsOf(sheet: SheetModel, area: Area): CellValue[][] {
  return range(area.top, area.bottom).map((row) =>
    range(area.left, area.right).map((column) => sheet.value(row, column)),
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function freeName(taken: readonly string[]): string {
  for (let count = 1; ; count++) {
    const name = `kyodo eval ${count}`;
    if (!taken.includes(name)) return name;
  }
}
