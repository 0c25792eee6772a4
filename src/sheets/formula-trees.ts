import { CELL_INVERTED_INDEX_CACHE, FORMULA_REF_TO_ARRAY_CACHE, LexerNode } from '@univerjs/engine-formula';

/**
 * A copy of a formula tree. Univer keeps the trees it has read and then rebuilds those of LET and
 * LAMBDA in place, so that the same formula read a second time would lose its variables.
 */
export function copyOfTree(node: LexerNode): LexerNode {
  const copy = new LexerNode();
  copy.setToken(node.getToken());
  copy.setDefinedNames([...node.getDefinedNames()]);
  for (const child of node.getChildren()) {
    if (typeof child === 'string') copy.addChildren(child);
    else {
      const own = copyOfTree(child);
      own.setParent(copy);
      copy.addChildren(own);
    }
  }
  return copy;
}

/** Univer's caches, of which only one is within reach; they share one class. */
interface HashedCache {
  _hash(key: string): string;
}

/**
 * Univer shortens cache keys of more than 64 letters to 32 bits: two long formulas, or two ranges,
 * could be taken for each other. With whole keys they cannot.
 */
export function keepWholeCacheKeys(): void {
  const caches = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as HashedCache;
  caches._hash = (key) => key;
}

/**
 * Univer notes which cells hold which value while it compares; arrays that formulas compute are
 * noted as if they were cells of the sheet they come from, and later comparisons find them there.
 */
export function keepNoCellIndex(): void {
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
