/** Random numbers that are the same on every machine and every run: examples must not change by themselves. */
export interface SeededRandom {
  /** At least 0, less than 1. */
  readonly next: () => number;
  /** One entry of a list that is not empty. */
  readonly pick: <T>(from: readonly T[]) => T;
}

/** Knuth's multiplier and an odd increment: full period over 32 bits; the upper bits are what is used. */
const MULTIPLIER = 1664525;
const INCREMENT = 1013904223;
const RANGE = 2 ** 32;

export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const step = (): number => {
    state = (Math.imul(state, MULTIPLIER) + INCREMENT) >>> 0;
    return state >>> 8;
  };
  /** 24 + 24 bits, because the lower bits of one step alone repeat too soon. */
  const next = (): number => (step() * 2 ** 24 + step()) / (RANGE * 2 ** 16);
  return {
    next,
    pick: (from) => {
      const found = from[Math.floor(next() * from.length)];
      if (found === undefined) throw new Error('Nothing to pick from');
      return found;
    },
  };
}
