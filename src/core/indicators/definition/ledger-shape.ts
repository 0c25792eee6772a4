import type { RecognisedLedger, RecognisedTable } from '../../ledger/recognise';
import type { ColumnSpec } from '../../ledger/schema-types';

/** What the tables of one workbook are called and which columns they have: what a definition may name. */
export interface LedgerShape {
  /** By table id, in the order of the schema. */
  readonly tables: ReadonlyMap<string, TableShape>;
}

export interface TableShape {
  readonly id: string;
  /** Names of the Excel table and of its sheet. */
  readonly name: string;
  readonly sheet: string;
  /** In the order of the sheet, a person's own columns included. */
  readonly columns: readonly ColumnShape[];
}

export interface ColumnShape {
  readonly header: string;
  /** Undefined for a person's own column. */
  readonly spec: ColumnSpec | undefined;
}

/** The shape of the tables that were recognised in a workbook. */
export function shapeOf({ tables }: RecognisedLedger): LedgerShape {
  return { tables: new Map([...tables].map(([id, table]) => [id, tableShape(table)])) };
}

function tableShape({ spec, found, columns }: RecognisedTable): TableShape {
  const places = new Map([...columns].map(([id, place]) => [place, id]));
  return {
    id: spec.id,
    name: found.name,
    sheet: found.sheet,
    columns: found.headers.map((header, place) => ({
      header,
      spec: spec.columns.find(({ id }) => id === places.get(place)),
    })),
  };
}
