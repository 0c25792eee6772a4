import type { Area } from '../../core/book/area';
import type { TableChange } from '../../core/indicators/engine/ledger-change';
import type { ColumnarTable } from '../../core/ledger/columnar/columnar-table';
import { entryAt, spliceRows } from '../../core/ledger/columnar/splice-rows';
import type { TableHead } from '../../core/ledger/columnar/table-builder';
import { TableBuilder } from '../../core/ledger/columnar/table-builder';
import type { CellValue } from '../../core/values/cell-value';
import { isReported } from '../../core/values/blank';
import { isCellError } from '../../core/values/cell-value';
import type { ChunkPace } from '../chunk-pace';
import type { Change } from './change';
import { FormulaResults } from './formula-results';
import type { PlacedTable } from './layout';
import { readBody } from './read-body';
import { RowSpans } from './row-spans';

/**
 * One table of the ledger as it was read, and what is known to have happened to it since. Only what has changed is read again; whatever is
 * not certain is read as a whole.
 */
export class KeptTable {
  private content: ColumnarTable | undefined;
  private head: TableHead | undefined;
  /** What was told of before these steps. */
  private base: ColumnarTable | undefined;
  private steps: TableChange[] = [];
  /** Where its rows stand, by everything that was told. */
  private body: Area;
  private readonly spans = new RowSpans();
  private whole = true;
  private lastRead = Number.NEGATIVE_INFINITY;
  private readonly formulas = new FormulaResults();

  private sheetId: string;

  /** @param unsure how long after a reading rows may still turn out to have moved before it, in milliseconds */
  constructor(
    placed: PlacedTable,
    private readonly unsure: number,
  ) {
    this.body = placed.body;
    this.sheetId = placed.sheetId;
  }

  /** Takes note of what was told; nothing is read yet. Never to be called while it is being read. */
  apply(change: Change): void {
    if (change.sheetId !== this.sheetId || this.whole) return;
    const { body } = this;
    if (change.kind === 'moved') this.whole = true;
    else if (change.kind === 'calculated') this.formulas.calculated();
    else if (change.kind === 'cells') {
      const { left, right } = change.area;
      if (left <= body.right && right >= body.left) this.spans.add(change.area);
    } else this.shift(change);
  }

  /** What has become of a table that somebody knows, up to what is kept now. */
  changesSince(known: ColumnarTable | undefined): readonly TableChange[] {
    const { base, content, steps } = this;
    this.base = content;
    this.steps = [];
    if (!content || content === known) return [];
    return known && base === known ? steps : [{ table: content }];
  }

  /** The table as it stands in the workbook: the same object as long as nothing in it has changed. */
  async read(
    context: Excel.RequestContext,
    placed: PlacedTable,
    head: TableHead,
    pace: ChunkPace,
  ): Promise<ColumnarTable> {
    const known = this.usable(placed, head);
    if (!known) return this.readWhole(context, placed, head, pace);
    let table = known;
    const steps: TableChange[] = [];
    const step = (next: ColumnarTable, from: number, to: number): void => {
      const count = next.rows - table.rows + to - from;
      table = next;
      steps.push({ table, rows: { from, to, count } });
    };
    if (table.name !== head.name || table.sheet !== head.sheet || !same(table.area, head.area))
      step({ ...table, name: head.name, sheet: head.sheet, area: head.area }, 0, 0);
    for (const span of await this.formulas.changed(context, placed, table, pace)) this.spans.add(span);
    for (const { top, bottom } of this.spans.within(placed.body)) {
      const part = { ...placed.body, top, bottom };
      const rows = await rowsOf(context, placed, head, part, pace);
      const [from, to] = [entryAt(table, top), entryAt(table, bottom + 1)];
      step(spliceRows(table, { from, to, rows, moved: 0 }), from, to);
      await this.formulas.found(context, placed, { top, bottom }, pace);
    }
    this.steps.push(...steps);
    this.took(table, placed, head);
    return table;
  }

  private async readWhole(
    context: Excel.RequestContext,
    placed: PlacedTable,
    head: TableHead,
    pace: ChunkPace,
  ): Promise<ColumnarTable> {
    this.whole = true;
    const table = await rowsOf(context, placed, head, placed.body, pace);
    this.formulas.forget();
    this.steps = [{ table }];
    this.took(table, placed, head);
    return table;
  }

  private took(table: ColumnarTable, { body, sheetId }: PlacedTable, head: TableHead): void {
    this.content = table;
    this.head = head;
    this.body = body;
    this.sheetId = sheetId;
    this.whole = false;
    this.spans.clear();
    this.formulas.settled();
    this.lastRead = Date.now();
  }

  /** What is kept, when it is certain where its rows stand now. */
  private usable({ body }: PlacedTable, head: TableHead): ColumnarTable | undefined {
    const { body: known, content } = this;
    if (this.whole || !this.head || columnsOf(this.head) !== columnsOf(head)) return undefined;
    if (known.top !== body.top || known.left !== body.left || known.right !== body.right) return undefined;
    // A table that has grown by what was typed below it, and in no other way.
    const grown = { top: known.bottom + 1, bottom: body.bottom };
    const told = known.bottom === body.bottom || (known.bottom < body.bottom && this.spans.cover(grown));
    return told ? content : undefined;
  }

  /** Entries went, and none came. */
  private put(table: ColumnarTable, from: number, to: number): void {
    this.content = table;
    this.steps.push({ table, rows: { from, to, count: 0 } });
  }

  private shift({ kind, area, at }: Extract<Change, { readonly kind: 'rowsIn' | 'rowsOut' }>): void {
    const { body, content, head } = this;
    if (area.left > body.right || area.right < body.left) return;
    const { top } = area;
    if (top > body.bottom) return;
    const count = area.bottom - top + 1;
    const torn = area.left > body.left || area.right < body.right;
    const cut = kind === 'rowsOut' && top < body.top && area.bottom >= body.top - 1;
    // What was read lately may have been read after the rows had moved.
    if (torn || cut || !content || !head || at - this.lastRead < this.unsure) {
      this.whole = true;
      return;
    }
    const none = new TableBuilder(head).build();
    if (kind === 'rowsIn') {
      const from = entryAt(content, top);
      this.put(spliceRows(content, { from, to: from, rows: none, moved: count }), from, from);
      this.spans.insert(top, count);
      const inside = top >= body.top;
      if (inside) this.spans.add({ top, bottom: area.bottom });
      this.body = { ...body, top: inside ? body.top : body.top + count, bottom: body.bottom + count };
    } else {
      const [from, to] = [entryAt(content, top), entryAt(content, area.bottom + 1)];
      this.put(spliceRows(content, { from, to, rows: none, moved: -count }), from, to);
      this.spans.delete(top, count);
      const above = Math.max(0, Math.min(area.bottom + 1, body.top) - top);
      const inside = Math.max(0, Math.min(area.bottom, body.bottom) - Math.max(top, body.top) + 1);
      this.body = { ...body, top: body.top - above, bottom: body.bottom - above - inside };
    }
  }
}

/** Rows of a table as a table of their own. A row in which nothing stands is none; an error says that something does. */
async function rowsOf(
  context: Excel.RequestContext,
  placed: PlacedTable,
  head: TableHead,
  part: Area,
  pace: ChunkPace,
): Promise<ColumnarTable> {
  const builder = new TableBuilder(head);
  const indexes = head.columns.map(({ place }) => place - part.left);
  await readBody(context, placed, part, pace, (place, row) => {
    if (!row.some(says)) return;
    builder.begin(place);
    for (let column = 0; column < indexes.length; column += 1) {
      const value = row[indexes[column] ?? 0] ?? null;
      if (value !== null) builder.put(column, value);
    }
  });
  return builder.build();
}

function says(value: CellValue): boolean {
  return isCellError(value) || isReported(value);
}

/** Which column means what and stands where. */
function columnsOf({ spec, columns, date1904 }: TableHead): string {
  return JSON.stringify([spec.id, columns, date1904]);
}

function same(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
