import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';

export type KeptValue = string | number | boolean | null;

/** Where the whole result of a spilling formula is kept with its first cell. */
const FIELD = 'keptResult';

export function withKeptSpill(cell: ICellData, values: readonly (readonly KeptValue[])[]): ICellData {
  return { ...cell, custom: { [FIELD]: values } };
}

/** The result a formula cell came with: one value or a whole spill; undefined when it has none. */
export function keptResultOf(cell: Nullable<ICellData>): readonly (readonly KeptValue[])[] | undefined {
  const spill: unknown = cell?.custom?.[FIELD];
  if (Array.isArray(spill)) return spill as KeptValue[][];
  const value = cell?.v;
  if (value === undefined || value === null) return undefined;
  return [[cell?.t === CellValueType.BOOLEAN ? value === 1 || value === true : value]];
}
