import { chain, each } from '../combine';
import type { Outcome } from '../outcome';
import { answered, wrong } from '../outcome';
import { reason } from '../reasons';
import type { Block } from '../values/block';
import { cellsOf } from '../values/block';
import type { CellValue } from '../values/cell-value';
import type { Test } from '../values/criterion';
import { criterion } from '../values/criterion';
import { alongside, oneCell } from '../values/read-cells';

/** One range read beside the ids, and the test its cells must pass. */
export interface Condition {
  readonly cells: readonly CellValue[];
  readonly holds: Test;
}

/**
 * Reads range, criterion, range, criterion, … as COUNTIFS does. Every range must have the shape of
 * `ids`; every criterion is one cell.
 * @example conditionsOf([['a'], ['b']], [[[2020], [2021]], [[2021]]]).value[0].cells //=> [2020, 2021]
 * @example conditionsOf([['a']], [[['x']]]).reason //=> { code: 'unpairedCriteria', data: { count: 1 } }
 */
export function conditionsOf(ids: Block, pairs: readonly Block[]): Outcome<readonly Condition[]> {
  if (pairs.length % 2 !== 0) return wrong(reason('unpairedCriteria', { count: pairs.length }));
  const ranges = pairs.filter((_, index) => index % 2 === 0);
  return each(ranges, (range, index) => {
    const position = index + 1;
    return chain(alongside(range, 'range', ids, 'ids', position), (beside) =>
      chain(oneCell(pairs[index * 2 + 1] ?? [], 'criterion'), (cell) =>
        chain(criterion(cell, position), (holds) => answered({ cells: cellsOf(beside), holds })),
      ),
    );
  });
}
