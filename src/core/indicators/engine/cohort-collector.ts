import type { CohortPlan } from '../plan/plan';
import type { CohortFigures } from './answer-cohort';
import { limitOf } from './answer-cohort';
import { CellMembers, startsOf, withCell } from './cell-members';
import type { Collector, RowsInCells } from './collector';
import { keptIn } from './kept';
import type { RowView } from './row-view';

type Cohort = Pick<CohortPlan, 'start' | 'outcome' | 'lagMonths' | 'asOf'>;

/** Of the rows of each cell that have a start: whose time is over, who had an outcome in it, who still waits. */
export class CohortCollector implements Collector {
  private matured: Int32Array;
  private successes: Int32Array;
  /** The last days of those who wait. */
  private readonly waiting: CellMembers<Uint32Array>;
  private readonly limits = new Map<number, number>();

  constructor(
    private readonly cohort: Cohort,
    starts: Int32Array,
    outcomes: Int32Array,
    { cellOf, cells, mask }: RowsInCells,
  ) {
    this.matured = new Int32Array(cells);
    this.successes = new Int32Array(cells);
    const { matured, successes } = this;
    const waiting: number[][] = Array.from({ length: cells }, () => []);
    for (let row = 0; row < starts.length; row += 1) {
      const start = starts[row] ?? 0;
      if (start === 0 || mask[row] === 0) continue;
      const cell = cellOf[row] ?? 0;
      const limit = this.limit(start);
      if (limit > cohort.asOf) {
        waiting[cell]?.push(limit);
        continue;
      }
      matured[cell] = (matured[cell] ?? 0) + 1;
      successes[cell] = (successes[cell] ?? 0) + success(start, outcomes[row] ?? 0, limit);
    }
    const counts = Int32Array.from(waiting, ({ length }) => length);
    this.waiting = new CellMembers(Uint32Array.from(waiting.flat()), startsOf(counts));
  }

  figuresIn(cell: number): CohortFigures {
    const waiting = this.waiting.of(cell);
    return {
      matured: this.matured[cell] ?? 0,
      successes: this.successes[cell] ?? 0,
      waiting: waiting.length,
      firstLimit: waiting.reduce((first, limit) => Math.min(first, limit), LATEST),
    };
  }

  change(cell: number, row: RowView, sign: 1 | -1): void {
    const start = row.day(this.cohort.start);
    if (start === 0) return;
    const limit = this.limit(start);
    if (limit > this.cohort.asOf) {
      if (sign === 1) this.waiting.add(cell, limit);
      else this.waiting.remove(cell, limit);
      return;
    }
    this.matured = withCell(this.matured, cell);
    this.successes = withCell(this.successes, cell);
    this.matured[cell] = (this.matured[cell] ?? 0) + sign;
    const outcome = row.day(this.cohort.outcome);
    this.successes[cell] = (this.successes[cell] ?? 0) + sign * success(start, outcome, limit);
  }

  private limit(start: number): number {
    return keptIn(this.limits, start, () => Math.min(limitOf(start, this.cohort.lagMonths), LATEST));
  }
}

/** A day after every other one. */
const LATEST = 0xffffffff;

function success(start: number, outcome: number, limit: number): 0 | 1 {
  return outcome >= start && outcome <= limit ? 1 : 0;
}
