import type { Noun } from './nouns';

/** Objects that Office.js asked to keep between requests (tracked objects), by reference id. */
export class ObjectReferences {
  private readonly kept = new Map<string, Noun>();
  private readonly ids = new WeakMap<Noun, string>();
  private last = 0;

  keep(noun: Noun): void {
    if (this.ids.has(noun)) return;
    const id = String(++this.last);
    this.ids.set(noun, id);
    this.kept.set(id, noun);
  }

  idOf(noun: Noun): string | undefined {
    return this.ids.get(noun);
  }

  find(id: string): Noun | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    const noun = this.kept.get(id);
    if (noun !== undefined) this.ids.delete(noun);
    this.kept.delete(id);
  }

  /** Cells moved: ranges that are kept go with them; undefined lets one go. */
  follow(move: (noun: Noun) => Noun | undefined): void {
    for (const [id, noun] of this.kept) {
      const next = move(noun);
      if (next === noun) continue;
      this.ids.delete(noun);
      if (next === undefined) this.kept.delete(id);
      else {
        this.kept.set(id, next);
        this.ids.set(next, id);
      }
    }
  }

  /** How many objects the add-in still holds. */
  get count(): number {
    return this.kept.size;
  }
}
