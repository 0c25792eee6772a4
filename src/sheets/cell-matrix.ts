import type { ICellData } from '@univerjs/core';

/** Cells by row and column, as Univer's mutations carry them. */
export type CellMatrix = Record<number, Record<number, ICellData | null>>;
