import type { IndicatorLedger } from '../../core/indicators/engine/indicator-ledger';
import type { LedgerChange } from '../../core/indicators/engine/ledger-change';
import { tablesInReach } from '../../core/indicators/live/tables-in-reach';
import type { ColumnarTable } from '../../core/ledger/columnar/columnar-table';
import { tableHead } from '../../core/ledger/columnar/table-head';
import type { LedgerLanguage } from '../../core/ledger/ledger-language';
import type { RecognisedTable } from '../../core/ledger/recognise';
import { recogniseLedger } from '../../core/ledger/recognise';
import type { ChunkPace } from '../chunk-pace';
import { chunkPace } from '../chunk-pace';
import { countsFrom1904 } from '../date-system';
import type { Change } from './change';
import { KeptDefinitions } from './kept-definitions';
import { KeptTable } from './kept-table';
import type { PlacedTable } from './layout';
import { readLayout, signatureOf } from './layout';

/** A recognised table and where it stands. */
interface LedgerPlace {
  readonly recognised: RecognisedTable;
  readonly placed: PlacedTable;
}

/** The workbook's ledger as it was read, kept up to date by what is told of changes. */
export class LedgerCopy {
  private readonly definitions: KeptDefinitions;
  private readonly tables = new Map<string, KeptTable>();
  private readonly pace: ChunkPace = chunkPace();
  private signature: string | undefined;
  private recognised: ReadonlyMap<string, RecognisedTable> = new Map();
  private date1904: boolean | undefined;
  private ledger: IndicatorLedger | undefined;
  /** Table id in the schema → id of the Excel table. */
  private readonly places = new Map<string, string>();

  constructor(
    private readonly languages: readonly LedgerLanguage[],
    private readonly unsure: number,
  ) {
    this.definitions = new KeptDefinitions(languages);
  }

  /** Takes note of what was told; never while `read` is under way. */
  apply(change: Change): void {
    this.definitions.apply(change);
    for (const table of this.tables.values()) table.apply(change);
  }

  /**
   * Reads what has changed. May be asked again after it was rejected: then nothing of it was taken in.
   *
   * @returns the same object as long as nothing has changed; undefined when the workbook has no table of indicators
   */
  async read(context: Excel.RequestContext): Promise<IndicatorLedger | undefined> {
    this.date1904 ??= await countsFrom1904(context);
    const all = await readLayout(context);
    const places = this.recognise(all);
    const indicators = places.get('indicators');
    const defined =
      indicators &&
      (await this.definitions.read(context, all, indicators.placed, this.signature ?? '', this.pace));
    if (!defined) return (this.ledger = undefined);
    const tables = new Map<string, ColumnarTable>();
    for (const id of tablesInReach(defined)) {
      const place = places.get(id);
      if (place) tables.set(id, await this.table(context, place));
    }
    const { ledger } = this;
    if (ledger?.defined === defined && sameTables(ledger.tables, tables)) return ledger;
    return (this.ledger = { defined, tables });
  }

  /** What leads from a ledger that this copy gave before to the one it gave last. */
  changeSince(known: IndicatorLedger, now: IndicatorLedger): LedgerChange {
    return {
      tables: [...now.tables].flatMap(([id, table]) => {
        const before = known.tables.get(id);
        if (before === table) return [];
        return this.tables.get(this.places.get(id) ?? '')?.changesSince(before) ?? [{ table }];
      }),
      gone: [...known.tables.keys()].filter((id) => !now.tables.has(id)),
      ...(known.defined === now.defined ? {} : { defined: now.defined }),
    };
  }

  private async table(
    context: Excel.RequestContext,
    { recognised, placed }: LedgerPlace,
  ): Promise<ColumnarTable> {
    this.places.set(recognised.spec.id, placed.id);
    let kept = this.tables.get(placed.id);
    if (!kept) this.tables.set(placed.id, (kept = new KeptTable(placed, this.unsure)));
    return kept.read(context, placed, tableHead(recognised, this.date1904 === true), this.pace);
  }

  /** Recognising takes time: once for each set of tables, wherever they stand. */
  private recognise(all: readonly PlacedTable[]): ReadonlyMap<string, LedgerPlace> {
    const signature = JSON.stringify(all.map(signatureOf));
    const byName = new Map(all.map((placed) => [placed.name, placed]));
    if (signature !== this.signature) {
      this.recognised = recogniseLedger(all, this.languages).tables;
      this.signature = signature;
      const ids = new Set(all.map(({ id }) => id));
      for (const id of this.tables.keys()) if (!ids.has(id)) this.tables.delete(id);
    }
    return new Map(
      [...this.recognised].flatMap(([id, recognised]) => {
        const placed = byName.get(recognised.found.name);
        return placed ? [[id, { recognised: { ...recognised, found: placed }, placed }] as const] : [];
      }),
    );
  }
}

function sameTables(a: ReadonlyMap<string, ColumnarTable>, b: ReadonlyMap<string, ColumnarTable>): boolean {
  return a.size === b.size && [...a].every(([id, table]) => b.get(id) === table);
}
