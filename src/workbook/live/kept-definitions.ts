import type { IndicatorsOfBook } from '../../core/indicators/definition/indicators-in-book';
import { indicatorsInSource } from '../../core/indicators/definition/indicators-in-book';
import type { LedgerSource, TableBody } from '../../core/ledger/checks/ledger-source';
import type { LedgerLanguage } from '../../core/ledger/ledger-language';
import type { CellValue } from '../../core/values/cell-value';
import type { ChunkPace } from '../chunk-pace';
import { listsAmong } from '../read-source';
import type { Change } from './change';
import { touches } from './change';
import type { PlacedTable } from './layout';
import { readBody } from './read-body';

/**
 * What the workbook's indicators are, from its table of indicators and its lists: few rows, so they are read as a whole when anything in them
 * has changed.
 */
export class KeptDefinitions {
  private tables: readonly PlacedTable[] = [];
  private bodies: ReadonlyMap<string, TableBody> = new Map();
  private key = '';
  private stale = true;
  private defined: IndicatorsOfBook | undefined;

  constructor(private readonly languages: readonly LedgerLanguage[]) {}

  apply(change: Change): void {
    const own = this.tables.filter(({ sheetId }) => sheetId === change.sheetId);
    if (change.kind === 'cells') {
      // One row more: a table grows by what is typed below it.
      if (own.some(({ area }) => touches({ ...area, bottom: area.bottom + 1 }, change.area)))
        this.stale = true;
    } else if (own.length > 0) this.stale = true;
  }

  /**
   * @param all every table of the workbook
   * @param shape whatever tells two shapes of the ledger apart
   * @returns the same object as long as nothing has changed; undefined without indicators
   */
  async read(
    context: Excel.RequestContext,
    all: readonly PlacedTable[],
    indicators: PlacedTable,
    shape: string,
    pace: ChunkPace,
  ): Promise<IndicatorsOfBook | undefined> {
    const tables = [...new Set([indicators, ...listsAmong(all, this.languages)])];
    if (this.stale || JSON.stringify(tables) !== JSON.stringify(this.tables)) {
      const bodies = new Map<string, TableBody>();
      for (const table of tables) bodies.set(table.id, await bodyOf(context, table, pace));
      this.bodies = bodies;
      this.tables = tables;
    }
    const { bodies } = this;
    const key = JSON.stringify([shape, [...bodies].map(([id, { columns }]) => [id, columns])]);
    if (key !== this.key) {
      this.defined = indicatorsInSource(sourceOf(all, bodies), this.languages);
      this.key = key;
    }
    this.stale = false;
    return this.defined;
  }
}

async function bodyOf(
  context: Excel.RequestContext,
  table: PlacedTable,
  pace: ChunkPace,
): Promise<TableBody> {
  const { top, bottom, left, right } = table.body;
  const columns = Array.from({ length: right - left + 1 }, (): CellValue[] => []);
  await readBody(context, table, table.body, pace, (_, row) =>
    columns.forEach((column, index) => column.push(row[index] ?? null)),
  );
  return {
    top,
    height: bottom - top + 1,
    columns: columns.map((values) => ({ values, calculated: new Set() })),
  };
}

const NOTHING: TableBody = { top: 0, height: 0, columns: [] };

function sourceOf(all: readonly PlacedTable[], bodies: ReadonlyMap<string, TableBody>): LedgerSource {
  const byName = new Map(all.map(({ name, id }) => [name, bodies.get(id) ?? NOTHING]));
  return {
    sheets: [...new Set(all.map(({ sheet }) => sheet))],
    tables: all,
    date1904: false,
    body: ({ name }) => byName.get(name) ?? NOTHING,
    merges: () => [],
  };
}
