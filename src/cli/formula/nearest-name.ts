/**
 * The known name that a mistyped one most probably stands for, or undefined when none is close: at
 * most a third of its letters may differ. Case is ignored; of equally close names the first wins.
 *
 * @example nearestName('PEPOLE', ['PEOPLE', 'POOLED']) //=> 'PEOPLE'
 * @example nearestName('XYZ', ['PEOPLE', 'POOLED']) //=> undefined
 */
export function nearestName(typed: string, known: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = Math.floor(Math.max(typed.length, 3) / 3) + 1;
  for (const name of known) {
    const distance = editDistance(typed.toUpperCase(), name.toUpperCase());
    if (distance < least) [nearest, least] = [name, distance];
  }
  return nearest;
}

/**
 * How many letters must be put in, left out, changed, or swapped with their neighbour to turn one
 * word into the other (optimal string alignment).
 *
 * @example editDistance('PEPOLE', 'PEOPLE') //=> 1
 * @example editDistance('', 'AB') //=> 2
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        at(last, column) + 1,
        at(now, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, at(before, column - 2) + 1);
      now.push(cost);
    }
    [before, last] = [last, now];
  }
  return at(last, b.length);
}

function at(costs: readonly number[], index: number): number {
  return costs[index] ?? Infinity;
}
