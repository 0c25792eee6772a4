import type { IUnitRange } from '@univerjs/core';
import {
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  NumberValueObject,
} from '@univerjs/engine-formula';
import type { UniverServices } from './univer-services';

/** A formula in Univer's list of what is to be calculated. */
interface Tree {
  readonly treeId: number;
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  toRTreeItem(): IUnitRange[];
}

/** Where Univer asks whether formulas refer to themselves; it then calculates them all the same. */
interface CycleCheck {
  _checkIsCycleDependency(trees: readonly Tree[]): boolean;
}

/**
 * A formula that depends on itself shows 0, as in Excel without iteration; Univer shows a number
 * that grows with every calculation.
 */
export class CircularReferences {
  private cells = new Map<string, IUnitRange>();
  private fresh: IUnitRange[] = [];

  constructor(private readonly services: UniverServices) {
    const generator = services.injector.get(IFormulaDependencyGenerator) as unknown as CycleCheck;
    generator._checkIsCycleDependency = (trees) => {
      this.look(trees);
      return false;
    };
    const runtime = services.injector.get(IFormulaRuntimeService);
    const set = runtime.setRuntimeData.bind(runtime);
    runtime.setRuntimeData = (variant) => {
      const { currentUnitId, currentSubUnitId, currentRow, currentColumn } = runtime;
      const circular = this.cells.has(keyOf(currentUnitId, currentSubUnitId, currentRow, currentColumn));
      set(circular ? NumberValueObject.create(0) : variant);
    };
  }

  /** Cells that came into a circle in the calculation that has ended: what reads them reads 0 now. */
  toCalculateAgain(): readonly IUnitRange[] {
    return this.fresh.splice(0);
  }

  private look(trees: readonly Tree[]): void {
    const inCircles = circles(trees, (tree) =>
      this.services.dependencies.searchDependency(tree.toRTreeItem()),
    );
    for (const tree of trees) {
      const { unitId, subUnitId, row, column } = tree;
      const key = keyOf(unitId, subUnitId, row, column);
      if (!inCircles.has(tree)) this.cells.delete(key);
      else if (!this.cells.has(key)) {
        const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        const cell: IUnitRange = { unitId, sheetId: subUnitId, range };
        this.cells.set(key, cell);
        this.fresh.push(cell);
      }
    }
  }
}

function keyOf(unitId: string, sheetId: string, row: number, column: number): string {
  return `${unitId}|${sheetId}|${row}|${column}`;
}

interface Visit {
  readonly tree: Tree;
  readonly next: Iterator<Tree, undefined>;
}

/** The formulas that reach themselves: Tarjan's strongly connected components, without recursion. */
function circles(trees: readonly Tree[], readersOf: (tree: Tree) => Iterable<number>): ReadonlySet<Tree> {
  const byId = new Map(trees.map((tree) => [tree.treeId, tree]));
  const order = new Map<Tree, number>();
  const low = new Map<Tree, number>();
  const open: Tree[] = [];
  const isOpen = new Set<Tree>();
  const found = new Set<Tree>();
  const enter = (tree: Tree): Visit => {
    order.set(tree, order.size);
    low.set(tree, order.size - 1);
    open.push(tree);
    isOpen.add(tree);
    const readers = [...readersOf(tree)].map((id) => byId.get(id)).filter((reader) => reader !== undefined);
    if (readers.includes(tree)) found.add(tree);
    return { tree, next: readers[Symbol.iterator]() };
  };
  const lower = (tree: Tree, value: number | undefined): void => {
    low.set(tree, Math.min(low.get(tree) ?? 0, value ?? 0));
  };
  for (const start of trees) {
    if (order.has(start)) continue;
    const path = [enter(start)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const step = visit.next.next();
      if (step.done !== true) {
        const reader = step.value;
        if (!order.has(reader)) path.push(enter(reader));
        else if (isOpen.has(reader)) lower(visit.tree, order.get(reader));
        continue;
      }
      path.pop();
      const { tree } = visit;
      const parent = path.at(-1);
      if (parent) lower(parent.tree, low.get(tree));
      if (low.get(tree) !== order.get(tree)) continue;
      const members = open.splice(open.indexOf(tree));
      for (const member of members) isOpen.delete(member);
      if (members.length > 1) for (const member of members) found.add(member);
    }
  }
  return found;
}
