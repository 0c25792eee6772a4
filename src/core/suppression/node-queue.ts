/** Nodes with a distance, nearest first (a binary heap); of equal distances any may come first. */
export class NodeQueue {
  readonly #entries: { readonly node: number; readonly distance: number }[] = [];

  push(node: number, distance: number): void {
    let at = this.#entries.push({ node, distance }) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfNearer(at, parent)) return;
      at = parent;
    }
  }

  pop(): { readonly node: number; readonly distance: number } | undefined {
    const nearest = this.#entries[0];
    const last = this.#entries.pop();
    if (!nearest || !last || this.#entries.length === 0) return nearest;
    this.#entries[0] = last;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const child = this.#distance(left + 1) < this.#distance(left) ? left + 1 : left;
      if (child >= this.#entries.length || !this.#swapIfNearer(child, at)) return nearest;
      at = child;
    }
  }

  #distance(index: number): number {
    return this.#entries[index]?.distance ?? Infinity;
  }

  #swapIfNearer(child: number, parent: number): boolean {
    const [below, above] = [this.#entries[child], this.#entries[parent]];
    if (!below || !above || below.distance >= above.distance) return false;
    this.#entries[child] = above;
    this.#entries[parent] = below;
    return true;
  }
}
