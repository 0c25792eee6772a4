import type { Area } from '../../core/book/area';
import { parseArea } from '../../core/book/area';
import type { Change } from './change';

/** What the watch tells: something has happened to cells, or tables and sheets may be others or called otherwise. */
export interface Told {
  readonly changed: (change: Change) => void;
  readonly look: () => void;
}

/**
 * Listens to everything in the workbook that can change the ledger, by whatever hand.
 *
 * @returns ends it; rejects with nothing, because a lost connection has ended it already
 */
export async function watchWorkbook(context: Excel.RequestContext, told: Told): Promise<() => Promise<void>> {
  const { worksheets, tables } = context.workbook;
  const look = (): Promise<void> => after(() => told.look());
  const handlers = [
    worksheets.onChanged.add((event) => after(() => changesOf(event).forEach(told.changed))),
    worksheets.onRowSorted.add((event) => after(() => sorted(event).forEach(told.changed))),
    worksheets.onColumnSorted.add(({ worksheetId }) =>
      after(() => told.changed({ kind: 'moved', sheetId: worksheetId })),
    ),
    worksheets.onCalculated.add(({ worksheetId }) =>
      after(() => told.changed({ kind: 'calculated', sheetId: worksheetId })),
    ),
    worksheets.onAdded.add(look),
    worksheets.onDeleted.add(look),
    // Nothing tells that a table was resized, or a table or sheet renamed: whoever did it goes on to something else then.
    worksheets.onActivated.add(look),
    worksheets.onSelectionChanged.add(look),
    tables.onAdded.add(look),
    tables.onDeleted.add(look),
  ];
  await context.sync();
  return async () => {
    try {
      await Excel.run(context, async (same) => {
        for (const handler of handlers) handler.remove();
        await same.sync();
      });
    } catch {
      // They are gone with the connection that they came by.
    }
  };
}

function after(tell: () => void): Promise<void> {
  tell();
  return Promise.resolve();
}

const ROWS_MOVED: Readonly<Record<string, 'rowsIn' | 'rowsOut'>> = {
  RowInserted: 'rowsIn',
  RowDeleted: 'rowsOut',
};

function changesOf(event: Excel.WorksheetChangedEventArgs): readonly Change[] {
  const { worksheetId: sheetId, address, changeType, changeDirectionState } = event;
  const areas = areasOf(address);
  const kind = ROWS_MOVED[changeType] ?? movedDown(changeType, changeDirectionState);
  if (kind === undefined && changeType !== 'RangeEdited') return [{ kind: 'moved', sheetId }];
  const [area, ...others] = areas ?? [];
  if (!area || (kind !== undefined && others.length > 0)) return [{ kind: 'moved', sheetId }];
  if (kind !== undefined) return [{ kind, sheetId, area, at: Date.now() }];
  return [area, ...others].map((each) => ({ kind: 'cells', sheetId, area: each }));
}

/** Cells that came in and pushed those below down, or went out and let them up. */
function movedDown(
  changeType: string,
  state: Excel.ChangeDirectionState | undefined,
): 'rowsIn' | 'rowsOut' | undefined {
  if (changeType === 'CellInserted' && state?.insertShiftDirection === 'Down') return 'rowsIn';
  if (changeType === 'CellDeleted' && state?.deleteShiftDirection === 'Up') return 'rowsOut';
  return undefined;
}

function sorted({ worksheetId: sheetId, address }: Excel.WorksheetRowSortedEventArgs): readonly Change[] {
  const areas = areasOf(address);
  return areas?.map((area) => ({ kind: 'cells', sheetId, area })) ?? [{ kind: 'moved', sheetId }];
}

/** Undefined when the address is none that is understood. */
function areasOf(address: string): readonly Area[] | undefined {
  const areas = address.split(',').map((part) => parseArea(part.slice(part.lastIndexOf('!') + 1)));
  return areas.every((area) => area !== undefined) ? areas : undefined;
}
