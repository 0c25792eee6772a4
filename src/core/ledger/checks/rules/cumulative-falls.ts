import { cellKey } from '../../../values/cell-key';
import type { CellValue } from '../../../values/cell-value';
import { dateOfSerial } from '../../../values/date-serial';
import { fiscalYearOfDate, isYearNumber } from '../../../values/fiscal-year';
import type { Check } from '../check';
import type { CheckedColumn, CheckedLedger, CheckedTable } from '../checked-ledger';
import { eachEntry } from '../each-cell';
import { problem } from '../finding';
import { addressOf, foundAt, shownAt } from '../finding-at';

/** One reported value with its place in time. */
interface Point {
  readonly entry: number;
  readonly year: number;
  /** In months since the first of April; absent where the row names no period of the list and no day of its year. */
  readonly time: number | undefined;
  readonly value: number;
}

/** Texts that differ from report to report and set no series apart. */
const REMARKS: readonly string[] = ['source', 'note'];
/** Says when, not what. */
const PERIOD = 'period';

/**
 * A cumulative value below the one reported before it. Told only where the order in time is certain: rows of
 * one indicator, party, project and breakdown, of different fiscal years (cumulative since the start) or of
 * different periods or days of one (both kinds). A period counts by its end.
 */
export const cumulativeFalls: Check = (ledger) => {
  const table = ledger.tables.get('measurements');
  const values = table?.columns.get('value');
  const reporting = ledger.tables.get('indicators')?.columns.get('reporting');
  if (!table || !values || !reporting) return [];
  const befores = beforeIn(seriesIn(ledger, table, values, modesOf(ledger, reporting)));
  return eachEntry(values, (value, entry) => {
    const before = befores.get(entry);
    if (!before || typeof value !== 'number' || before.value <= value) return undefined;
    const data = {
      before: shownAt(values, before.entry),
      first: addressOf(table, values, before.entry),
      year: before.year,
      reporting: reporting.header,
    };
    return foundAt(table, values, entry, problem('cumulativeFalls', data));
  });
};

/** Key of an indicator → the id of its way of reporting. */
function modesOf({ tables, lists }: CheckedLedger, reporting: CheckedColumn): ReadonlyMap<string, string> {
  const ids = tables.get('indicators')?.columns.get('indicatorId');
  const known = lists.get(reporting.spec.list ?? '')?.ids;
  const modes = new Map<string, string>();
  ids?.settled.forEach((id, entry) => {
    const mode = known?.get(cellKey(reporting.settled[entry] ?? null) ?? '');
    const key = cellKey(id);
    // Of two rows with one key, neither is the right one for sure; the key is reported already.
    if (key !== null && mode !== undefined) modes.set(key, modes.has(key) ? '' : mode);
  });
  return modes;
}

function seriesIn(
  { lists }: CheckedLedger,
  table: CheckedTable,
  values: CheckedColumn,
  modes: ReadonlyMap<string, string>,
): readonly (readonly Point[])[] {
  const apart = [...table.columns.values()].filter(
    ({ spec: { id, type, key } }) =>
      !key && id !== PERIOD && !REMARKS.includes(id) && ['id', 'choice', 'text', 'code'].includes(type),
  );
  const [years, days, indicators] = ['fiscalYear', 'measuredOn', 'indicatorId'].map((id) =>
    table.columns.get(id),
  );
  const periods = table.columns.get(PERIOD);
  const periodIds = lists.get(periods?.spec.list ?? '')?.ids;
  const series = new Map<string, Point[]>();
  values.settled.forEach((value, entry) => {
    const year = years?.settled[entry];
    const mode = modes.get(cellKey(indicators?.settled[entry] ?? null) ?? '');
    if (typeof value !== 'number' || typeof year !== 'number' || !isYearNumber(year)) return;
    if (mode !== 'cumulativeYearly' && mode !== 'cumulativeLifetime') return;
    const names = apart.map(({ settled }) => cellKey(settled[entry] ?? null));
    const key = JSON.stringify([mode === 'cumulativeYearly' ? year : null, ...names]);
    const points = series.get(key) ?? [];
    series.set(key, points);
    const period = cellKey(periods?.settled[entry] ?? null);
    const time =
      period === null ? timeOfDay(days?.settled[entry], year) : endOfPeriod(periodIds?.get(period) ?? '');
    points.push({ entry, year, time, value });
  });
  return [...series.values()];
}

/**
 * @example endOfPeriod('m04') //=> 1
 * @example endOfPeriod('half1') //=> 6
 * @example endOfPeriod('m03') //=> 12
 */
export function endOfPeriod(period: string): number | undefined {
  const [, kind = '', number = ''] = /^(m|q|half|year)(\d*)$/.exec(period) ?? [];
  switch (kind) {
    case 'm':
      return ((Number(number) + 8) % 12) + 1;
    case 'q':
      return Number(number) * 3;
    case 'half':
      return Number(number) * 6;
    case 'year':
      return 12;
    default:
      return undefined;
  }
}

function timeOfDay(value: CellValue | undefined, year: number): number | undefined {
  const date = typeof value === 'number' ? dateOfSerial(value) : undefined;
  return date && fiscalYearOfDate(date) === year ? ((date.month + 8) % 12) + date.day / 31 : undefined;
}

/** Entry → the value reported last before it; of several that could be it the smallest, to be certain. */
function beforeIn(series: readonly (readonly Point[])[]): ReadonlyMap<number, Point> {
  const befores = new Map<number, Point>();
  const tell = (points: readonly Point[], before: Point | undefined): void => {
    for (const { entry } of points) if (before) befores.set(entry, before);
  };
  for (const points of series) {
    let lastYear: Point | undefined;
    for (const ofYear of grouped(points, ({ year }) => year)) {
      const untimed = ofYear.filter(({ time }) => time === undefined);
      tell(untimed, lastYear);
      let before = lastYear;
      for (const together of grouped(ofYear, ({ time }) => time)) {
        tell(together, before);
        before = smallest(together);
      }
      lastYear = untimed.length > 0 ? smallest(ofYear) : before;
    }
  }
  return befores;
}

/** In the order of what they are grouped by; what has no place in it is left out. */
function grouped(
  points: readonly Point[],
  by: (point: Point) => number | undefined,
): readonly (readonly Point[])[] {
  const groups = new Map<number, Point[]>();
  for (const point of points) {
    const place = by(point);
    if (place === undefined) continue;
    const group = groups.get(place) ?? [];
    groups.set(place, group);
    group.push(point);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

function smallest(points: readonly Point[]): Point | undefined {
  return points.reduce<Point | undefined>(
    (least, point) => (least && least.value <= point.value ? least : point),
    undefined,
  );
}
