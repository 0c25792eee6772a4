import type { KnownValues } from '../../ledger/checks/known-values';
import { comparable } from '../../values/normalise';
import type { Definition } from './definition';
import type { FilterOperator } from './filter-text';
import { readFilter } from './filter-text';
import type { LedgerShape, TableShape } from './ledger-shape';
import type { Reach } from './reach';
import { fullName, isNamed, reachable, reachOf } from './reach';
import type { Sought } from './sought-values';
import { soughtValues } from './sought-values';

/** A condition on the rows of a source, its column found. */
export interface Condition {
  readonly on: Reach;
  readonly operator: FilterOperator;
  /** As they are written. */
  readonly values: readonly string[];
  /** As the column holds them. */
  readonly sought: Sought;
}

/** The rows that an indicator is counted from. */
export interface Source {
  readonly table: TableShape;
  /** What is counted or added up; null where rows are counted. */
  readonly of: Reach | null;
  readonly conditions: readonly Condition[];
  /** The day, or the fiscal year, that says which period a row belongs to; null where the rows have none. */
  readonly day: Reach | null;
  /** For a lagged cohort: the day of the outcome. */
  readonly outcome: Reach | null;
}

/** Columns of 指標 that say where an indicator is counted. */
export type SourceColumn = 'sourceTable' | 'sourceColumn' | 'filter' | 'dateColumn' | 'outcomeColumn';

export type SourceFault =
  | { readonly in: SourceColumn; readonly fault: 'needed' }
  | {
      readonly in: 'sourceTable';
      readonly fault: 'unknownTable';
      readonly name: string;
      readonly tables: readonly string[];
    }
  | {
      readonly in: SourceColumn;
      readonly fault: 'unknownColumn';
      readonly name: string;
      readonly table: string;
    }
  | {
      readonly in: SourceColumn;
      readonly fault: 'severalColumns';
      readonly name: string;
      readonly names: readonly string[];
    }
  | { readonly in: 'sourceColumn'; readonly fault: 'notNumbers'; readonly name: string }
  | { readonly in: 'dateColumn' | 'outcomeColumn'; readonly fault: 'notDays'; readonly name: string }
  | { readonly in: 'filter'; readonly fault: 'unreadable'; readonly part: string }
  | {
      readonly in: 'filter';
      readonly fault: 'unknownValue';
      readonly name: string;
      readonly value: string;
      readonly list: string;
    }
  | { readonly in: 'filter'; readonly fault: 'notOrdered'; readonly name: string }
  | {
      readonly in: 'filter';
      readonly fault: 'unreadableValue';
      readonly name: string;
      readonly value: string;
    }
  /** The indicator counts by periods, and nothing says which column holds the day; `names` are those there are. */
  | {
      readonly in: 'dateColumn';
      readonly fault: 'noDay';
      readonly table: string;
      readonly names: readonly string[];
    };

export interface SourceRead {
  /** undefined when a fault leaves it open what is counted. */
  readonly source: Source | undefined;
  readonly faults: readonly SourceFault[];
}

const NUMBERS: readonly string[] = ['integer', 'decimal', 'yen', 'rate'];
const PARTS_OF_A_YEAR: readonly string[] = ['halfYear', 'quarter', 'month'];
/** What a measure makes its value of: rows alone or a column of any kind, any column, a column of numbers, no column. */
const MADE_OF: Readonly<Record<Definition['measure'], 'rows' | 'values' | 'numbers' | 'nothing'>> = {
  reported: 'nothing',
  count: 'rows',
  distinct: 'values',
  sum: 'numbers',
  mean: 'numbers',
  minimum: 'numbers',
  maximum: 'numbers',
  median: 'numbers',
  ratio: 'nothing',
  cohort: 'nothing',
};

/**
 * Where an indicator is counted, every name resolved. Everything that cannot be resolved is told, each with the column of 指標
 * it stands in; then there is no source: an indicator is never counted from something like what was meant.
 */
export function readSource(
  definition: Definition,
  shape: LedgerShape,
  lists: ReadonlyMap<string, Pick<KnownValues, 'name' | 'values'>>,
): SourceRead {
  const { sourceTable: name } = definition;
  if (name === null) return { source: undefined, faults: [{ in: 'sourceTable', fault: 'needed' }] };
  const table = [...shape.tables.values()].find((each) => isNamed(each, name));
  if (!table) {
    const tables = [...shape.tables.values()].map((each) => each.name);
    return { source: undefined, faults: [{ in: 'sourceTable', fault: 'unknownTable', name, tables }] };
  }
  const reading = new SourceReading(definition, table, shape, lists);
  const source = reading.source();
  return { source: reading.faults.length > 0 ? undefined : source, faults: reading.faults };
}

class SourceReading {
  readonly faults: SourceFault[] = [];

  constructor(
    private readonly definition: Definition,
    private readonly table: TableShape,
    private readonly shape: LedgerShape,
    private readonly lists: ReadonlyMap<string, Pick<KnownValues, 'name' | 'values'>>,
  ) {}

  source(): Source {
    return {
      table: this.table,
      of: this.of(),
      conditions: this.conditions(),
      day: this.day(),
      outcome: this.outcome(),
    };
  }

  private of(): Reach | null {
    const { measure, sourceColumn: name } = this.definition;
    const needs = MADE_OF[measure];
    if (name === null) {
      if (needs === 'values' || needs === 'numbers')
        this.faults.push({ in: 'sourceColumn', fault: 'needed' });
      return null;
    }
    const reach = this.named('sourceColumn', name);
    const type = reach?.column.spec?.type;
    if (needs === 'numbers' && type !== undefined && !NUMBERS.includes(type))
      this.faults.push({ in: 'sourceColumn', fault: 'notNumbers', name });
    return reach;
  }

  private conditions(): readonly Condition[] {
    const written = readFilter(this.definition.filter ?? '');
    if (!written.read) {
      this.faults.push({ in: 'filter', fault: 'unreadable', part: written.part });
      return [];
    }
    return written.conditions.flatMap(({ header, operator, values }) => {
      const on = this.named('filter', header);
      if (!on) return [];
      const list = this.lists.get(on.column.spec?.list ?? '');
      const unknown = values.find((value) => value !== '' && list && !list.values.has(comparable(value)));
      if (list && unknown !== undefined) {
        this.faults.push({
          in: 'filter',
          fault: 'unknownValue',
          name: header,
          value: unknown,
          list: list.name,
        });
      }
      const read = soughtValues(on.column.spec?.type, operator, values);
      if (read.read) return [{ on, operator, values, sought: read.sought }];
      this.faults.push(
        read.fault === 'notOrdered'
          ? { in: 'filter', fault: read.fault, name: header }
          : { in: 'filter', fault: read.fault, name: header, value: read.value },
      );
      return [];
    });
  }

  private day(): Reach | null {
    const { dateColumn: name, window, measure } = this.definition;
    const byYear = measure !== 'cohort' && (window === null || !PARTS_OF_A_YEAR.includes(window));
    const types: readonly (string | undefined)[] = byYear ? ['date', 'fiscalYear'] : ['date'];
    if (name !== null) return this.dayNamed('dateColumn', name, types);
    if (measure === 'cohort') {
      this.faults.push({ in: 'dateColumn', fault: 'needed' });
      return null;
    }
    const days = reachable(this.table, this.shape).map((level) =>
      level.filter(({ column }) => types.includes(column.spec?.type)),
    );
    // Only a day that every row has is taken unasked.
    const [own, ...others] = days.flat().filter(({ column }) => column.spec?.required);
    if (own && others.length === 0) return own;
    if (window === null || window === 'lifetime') return null;
    const names = (days.find((level) => level.length > 0) ?? []).map((reach) => fullName(reach, this.shape));
    this.faults.push({ in: 'dateColumn', fault: 'noDay', table: this.table.name, names });
    return null;
  }

  private outcome(): Reach | null {
    const { measure, outcomeColumn: name } = this.definition;
    if (measure !== 'cohort') return null;
    if (name !== null) return this.dayNamed('outcomeColumn', name, ['date']);
    this.faults.push({ in: 'outcomeColumn', fault: 'needed' });
    return null;
  }

  private dayNamed(
    column: 'dateColumn' | 'outcomeColumn',
    name: string,
    types: readonly (string | undefined)[],
  ): Reach | null {
    const reach = this.named(column, name);
    // Whether a person's own column holds days is known from its cells only.
    if (reach?.column.spec && !types.includes(reach.column.spec.type))
      this.faults.push({ in: column, fault: 'notDays', name });
    return reach;
  }

  private named(column: SourceColumn, name: string): Reach | null {
    const found = reachOf(name, this.table, this.shape);
    if (found.found === 'one') return found.reach;
    this.faults.push(
      found.found === 'none'
        ? { in: column, fault: 'unknownColumn', name, table: this.table.name }
        : { in: column, fault: 'severalColumns', name, names: found.names },
    );
    return null;
  }
}
