import type { Area } from '../../core/book/area';

/** What has happened in the workbook, as far as tables can be concerned. */
export type Change =
  /** Cells have other contents, or stand in another order. */
  | { readonly kind: 'cells'; readonly sheetId: string; readonly area: Area }
  /** Rows came in (their area now) or went out (their area before); what was below them has moved. */
  | {
      readonly kind: 'rowsIn' | 'rowsOut';
      readonly sheetId: string;
      readonly area: Area;
      /** When it was told, in milliseconds of any clock that also times the reading. */
      readonly at: number;
    }
  /** Cells of a sheet have moved in a way that is not followed. */
  | { readonly kind: 'moved'; readonly sheetId: string }
  /** Formulas of a sheet have new results. */
  | { readonly kind: 'calculated'; readonly sheetId: string };

/** Whether a change of cells touches an area of a sheet. */
export function touches(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
