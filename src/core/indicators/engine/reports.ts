import { columnById, settledValues } from '../../ledger/columnar/column-values';
import type { ColumnarTable } from '../../ledger/columnar/columnar-table';
import { cellKey } from '../../values/cell-key';
import type { CellValue } from '../../values/cell-value';

/** A row of 実績 with a figure. Keys are as ids are compared; null is blank. */
export interface Report {
  readonly fiscalYear: number;
  /** As written; null is the whole year. */
  readonly period: string | null;
  /** A serial of the 1900 system. */
  readonly measuredOn: number | null;
  readonly projectKey: string | null;
  readonly partnerKey: string | null;
  /** Project and partner as written, for a sentence. */
  readonly place: string;
  readonly attribute: string | null;
  readonly group: string | null;
  readonly value: number | null;
  readonly numerator: number | null;
  /** Never 0: then it is as good as not reported. */
  readonly denominator: number | null;
  readonly target: number | null;
}

const KNOWN = new WeakMap<ColumnarTable, ReadonlyMap<string, readonly Report[]>>();

/**
 * The reports of each indicator, by the key of its id, in the order of their rows: all rows with an indicator and a year, those that
 * hold nothing but a target too. A table is read once.
 */
export function reportsIn(table: ColumnarTable): ReadonlyMap<string, readonly Report[]> {
  const known = KNOWN.get(table);
  if (known) return known;
  const read = readReports(table);
  KNOWN.set(table, read);
  return read;
}

function readReports(table: ColumnarTable): ReadonlyMap<string, readonly Report[]> {
  const column = (id: string): readonly CellValue[] => {
    const found = columnById(table, id);
    return found ? settledValues(found) : [];
  };
  const ids = column('indicatorId');
  const years = column('fiscalYear');
  const days = column('measuredOn');
  const [projects, partners] = [column('projectId'), column('partnerId')];
  const [periods, attributes, groups] = [column('period'), column('attribute'), column('group')];
  const [values, targets] = [column('value'), column('target')];
  const [numerators, denominators] = [column('numerator'), column('denominator')];
  const byIndicator = new Map<string, Report[]>();
  for (let row = 0; row < table.rows; row += 1) {
    const indicator = cellKey(ids[row] ?? null);
    const fiscalYear = years[row];
    if (indicator === null || typeof fiscalYear !== 'number') continue;
    const [project, partner] = [projects[row] ?? null, partners[row] ?? null];
    const report: Report = {
      fiscalYear,
      period: textOf(periods[row]),
      measuredOn: numberOf(days[row]),
      projectKey: cellKey(project),
      partnerKey: cellKey(partner),
      place: [project, partner].flatMap((cell) => textOf(cell) ?? []).join(' / '),
      attribute: cellKey(attributes[row] ?? null),
      group: cellKey(groups[row] ?? null),
      value: numberOf(values[row]),
      numerator: numberOf(numerators[row]),
      denominator: numberOf(denominators[row]) === 0 ? null : numberOf(denominators[row]),
      target: numberOf(targets[row]),
    };
    const reports = byIndicator.get(indicator);
    if (reports) reports.push(report);
    else byIndicator.set(indicator, [report]);
  }
  return byIndicator;
}

function numberOf(cell: CellValue | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}

function textOf(cell: CellValue | undefined): string | null {
  return cell === null || cell === undefined || typeof cell === 'object' || cell === ''
    ? null
    : String(cell).trim();
}
