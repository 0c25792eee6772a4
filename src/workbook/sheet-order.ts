import { comparable } from '../core/values/normalise';

/**
 * Where new sheets go so that a ledger keeps its order: behind the sheet that comes before it in the
 * ledger, else in front of the one that comes after it, else at the end. Sheets of the person's own
 * keep their order among themselves.
 *
 * @param ledger all sheets of a complete ledger, in order
 * @param added those of them that are new
 * @param there the sheets of the workbook, in order
 * @returns name → position, to be set in the order of `ledger`
 * @example [...sheetPositions(['目次', '団体', '事業'], ['団体'], ['メモ', '目次', '事業'])] //=> [["団体", 2]]
 */
export function sheetPositions(
  ledger: readonly string[],
  added: readonly string[],
  there: readonly string[],
): ReadonlyMap<string, number> {
  const order = [...there];
  const positions = new Map<string, number>();
  ledger.forEach((name, index) => {
    if (!added.includes(name)) return;
    const before = placeOfLast(ledger.slice(0, index), order);
    const after = placeOfFirst(ledger.slice(index + 1), order);
    const position = before !== undefined ? before + 1 : (after ?? order.length);
    order.splice(position, 0, name);
    positions.set(name, position);
  });
  return positions;
}

function placeOfLast(names: readonly string[], order: readonly string[]): number | undefined {
  return [...names]
    .reverse()
    .map((name) => placeOf(name, order))
    .find((place) => place !== undefined);
}

function placeOfFirst(names: readonly string[], order: readonly string[]): number | undefined {
  return names.map((name) => placeOf(name, order)).find((place) => place !== undefined);
}

function placeOf(name: string, order: readonly string[]): number | undefined {
  const place = order.findIndex((each) => comparable(each) === comparable(name));
  return place < 0 ? undefined : place;
}
