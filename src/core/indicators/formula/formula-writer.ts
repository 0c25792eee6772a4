import type { ColumnShape, LedgerShape, TableShape } from '../definition/ledger-shape';
import type { ListsOfLedger } from '../plan/narrow';
import type { FormulaDialect, StepName, StepNames } from './dialect';
import { dayText } from './day-text';
import { columnReference } from './formula-text';
import { LimitList } from './formula-limits';

/** What a formula is written for. */
export interface FormulaLedger {
  readonly shape: LedgerShape;
  readonly lists: ListsOfLedger;
}

/**
 * One formula being written. The modern dialect gives names to what is used more than once; the classic one has no
 * names and writes it out each time.
 */
export class FormulaWriter {
  readonly limits = new LimitList();
  private readonly steps: { readonly name: string; readonly text: string }[] = [];
  private readonly counts = new Map<StepName, number>();

  constructor(
    readonly dialect: FormulaDialect,
    readonly ledger: FormulaLedger,
    private readonly names: StepNames,
    /** Whether it asks on the day on which it is calculated. */
    private readonly live: boolean,
  ) {}

  get modern(): boolean {
    return this.dialect === 'modern';
  }

  /** A part of the formula that is used again: its name, or itself in parentheses. */
  keep(name: StepName, text: string): string {
    if (!this.modern) return isOneOperand(text) ? text : `(${text})`;
    const known = this.steps.find((step) => step.text === text);
    if (known) return known.name;
    if (this.steps.some((step) => step.name === text)) return text;
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    const unique = count === 1 ? this.names[name] : `${this.names[name]}${count}`;
    this.steps.push({ name: unique, text });
    return unique;
  }

  /** The day of asking: the plan's, or the one on which the formula is calculated. */
  askedOn(asOf: number): string {
    if (!this.live) return dayText(asOf);
    this.limits.add('asOfToday');
    return 'TODAY()';
  }

  /** The whole formula that gives a value. */
  finish(value: string): string {
    if (this.steps.length === 0) return `=${value}`;
    return `=LET(${[...this.steps.flatMap(({ name, text }) => [name, text]), value].join(',')})`;
  }

  table(id: string): TableShape {
    const table = this.ledger.shape.tables.get(id);
    if (!table) throw new Error(`A plan names the table ${id}, which is not in the ledger`);
    return table;
  }

  reference(table: string, column: ColumnShape): string {
    return columnReference(this.table(table).name, column.header);
  }

  /** The column of a table by its id in the schema. */
  column(table: string, id: string): ColumnShape | undefined {
    return this.table(table).columns.find(({ spec }) => spec?.id === id);
  }

  /** A column as limits tell it. */
  told(table: string, column: ColumnShape): string {
    return `${this.table(table).name}.${column.header}`;
  }

  /** The rows for which a product of flags is 1. */
  count(flags: string): string {
    return `${this.modern ? 'SUM' : 'SUMPRODUCT'}(${flags})`;
  }
}

/** A name, a number, a column, or one call: what needs no parentheses beside an operator. */
function isOneOperand(text: string): boolean {
  const call = /^[A-Z][A-Z0-9.]*\(/.exec(text)?.[0] ?? (text.startsWith('(') ? '(' : '');
  if (call === '') return /^[^\s()*+\-/&<>=,"]+$/.test(text);
  let depth = 1;
  let quoted = false;
  for (let i = call.length; i < text.length; i += 1) {
    const sign = text[i];
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) return i === text.length - 1;
  }
  return false;
}
