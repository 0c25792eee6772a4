import { formatArea } from '../../book/area';
import type { CellValue } from '../../values/cell-value';
import type { ColumnarTable, ProblemKind } from './columnar-table';
import { PROBLEM_KINDS } from './columnar-table';
import { valueOfCode } from './dictionary';

/** A cell whose value is not, or not as it stood, in its column. */
export interface CellProblem {
  readonly kind: ProblemKind;
  /** Entry of the row in the table's columns. */
  readonly row: number;
  /** Index into the table's columns. */
  readonly column: number;
  readonly header: string;
  readonly sheet: string;
  /** As Excel names the cell: C5. */
  readonly address: string;
  /** What stands in the cell; null where a formula has no result. */
  readonly raw: CellValue;
}

/** Every problem of a table, one by one: there may be as many as there are cells. */
export function* cellProblems(table: ColumnarTable): Generator<CellProblem> {
  const { problems, columns, places, sheet } = table;
  for (let i = 0; i < problems.rows.length; i += 1) {
    const row = problems.rows[i] ?? 0;
    const index = problems.columns[i] ?? 0;
    const column = columns[index];
    const [top, left] = [places[row] ?? 0, column?.place ?? 0];
    yield {
      kind: PROBLEM_KINDS[problems.kinds[i] ?? 0] ?? 'wrongType',
      row,
      column: index,
      header: column?.header ?? '',
      sheet,
      address: formatArea({ top, left, bottom: top, right: left }),
      raw: valueOfCode(problems.raw, problems.codes[i] ?? 0),
    };
  }
}
