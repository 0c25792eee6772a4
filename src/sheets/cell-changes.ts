import { CommandType } from '@univerjs/core';
import type { ICommandInfo } from '@univerjs/core';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { MoveRangeMutation, SetRangeValuesMutation } from '@univerjs/sheets';
import type { CellMatrix } from './cell-matrix';

/** What a mutation does to the cells of sheets. */
export type CellChange =
  /** These cells are written, where they stand. */
  | {
      readonly kind: 'written';
      readonly unitId: string;
      readonly sheetId: string;
      readonly cells: CellMatrix;
    }
  /** Cells are put or taken away as a whole, on one sheet or two. */
  | {
      readonly kind: 'placed';
      readonly unitId: string;
      readonly parts: readonly { readonly sheetId: string; readonly cells: CellMatrix }[];
    }
  /** Formulas got their results. */
  | { readonly kind: 'calculated'; readonly results: Results }
  /** Cells move, come or go in ways that only Univer knows: those of one sheet, or any. */
  | { readonly kind: 'moved'; readonly sheetId: string | undefined };

/** Unit → sheet → row → column → result. */
export type Results = Readonly<Record<string, Readonly<Record<string, CellMatrix | undefined>> | undefined>>;

/** Mutations of sheets that leave every cell where it is and as it is: sizes, looks, rules, filters, tables. */
const LEAVES_CELLS = new Set(
  [
    'add-conditional-rule',
    'add-range-theme',
    'add-range-protection',
    'add-table',
    'add-worksheet-protection',
    'data-validation-formula-mark-dirty',
    'delete-conditional-rule',
    'delete-range-protection',
    'delete-table',
    'delete-worksheet-protection',
    'delete-worksheet-range-theme-style',
    'empty',
    'move-conditional-rule',
    'mark-dirty-filter-change',
    're-calc-filter',
    'register-worksheet-range-theme-style',
    'remove-filter',
    'remove-range-theme',
    'remove-worksheet-range-theme-style',
    'set-col-data',
    'set-col-hidden',
    'set-col-visible',
    'set-conditional-rule',
    'set-filter-criteria',
    'set-filter-range',
    'set-frozen',
    'set-gridlines-color',
    'set-range-protection',
    'set-range-theme',
    'set-row-data',
    'set-row-hidden',
    'set-row-visible',
    'set-sheet-table',
    'set-tab-color',
    'set-table-filter',
    'set-workbook-name',
    'set-worksheet-col-width',
    'set-worksheet-column-count',
    'set-worksheet-default-style',
    'set-worksheet-hidden',
    'set-worksheet-name',
    'set-worksheet-order',
    'set-worksheet-permission-points',
    'set-worksheet-protection',
    'set-worksheet-range-theme-style',
    'set-worksheet-right-to-left',
    'set-worksheet-row-auto-height',
    'set-worksheet-row-count',
    'set-worksheet-row-height',
    'set-worksheet-row-is-auto-height',
    'toggle-gridlines',
    'unregister-worksheet-range-theme-style',
  ].map((name) => `sheet.mutation.${name}`),
);

/** Mutations that move cells of the sheet they name and of no other. */
const STAYS_ON_ITS_SHEET = new Set(
  [
    'add-worksheet-merge',
    'insert-col',
    'insert-row',
    'insert-sheet',
    'move-columns',
    'move-rows',
    'remove-col',
    'remove-rows',
    'remove-sheet',
    'remove-worksheet-merge',
    'remove.numfmt',
    'reorder-range',
    'set.numfmt',
  ].map((name) => `sheet.mutation.${name}`),
);

/** Undefined for commands that change no cell. What is not known to leave the cells alone counts as moving them. */
export function cellChange(command: Readonly<ICommandInfo>): CellChange | undefined {
  if (command.type !== CommandType.MUTATION) return undefined;
  if (command.id === SetRangeValuesMutation.id) {
    const { unitId, subUnitId, cellValue } = command.params as WrittenParams;
    return { kind: 'written', unitId, sheetId: subUnitId, cells: cellValue ?? {} };
  }
  if (command.id === SetFormulaCalculationResultMutation.id) {
    const { unitData } = command.params as { readonly unitData?: Results };
    return { kind: 'calculated', results: unitData ?? {} };
  }
  if (command.id === MoveRangeMutation.id) {
    const { unitId, from, to } = command.params as PlacedParams;
    const parts = [from, to].map(({ subUnitId, value }) => ({ sheetId: subUnitId, cells: value ?? {} }));
    return { kind: 'placed', unitId, parts };
  }
  if (!command.id.startsWith('sheet.') || LEAVES_CELLS.has(command.id)) return undefined;
  const { subUnitId, sheet } = (command.params ?? {}) as MovedParams;
  return {
    kind: 'moved',
    sheetId: STAYS_ON_ITS_SHEET.has(command.id) ? (subUnitId ?? sheet?.id) : undefined,
  };
}

interface WrittenParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: CellMatrix;
}

interface PlacedParams {
  readonly unitId: string;
  readonly from: { readonly subUnitId: string; readonly value?: CellMatrix };
  readonly to: { readonly subUnitId: string; readonly value?: CellMatrix };
}

interface MovedParams {
  readonly subUnitId?: string;
  /** A sheet that comes in has its id here. */
  readonly sheet?: { readonly id: string };
}
