import type { Pace } from '../../core/slices';

/** How often the person is told how far it is: drawing that takes time, too. */
const TELLING = 250;

/** Work at a stretch; with what a slice takes longer than planned it stays well below a tenth of a second. */
const SLICE = 25;

/**
 * Long work on the page: after a slice the page may draw, scroll and hear keys. A message to itself brings the
 * work back soon, where a timer would wait, or sleep in a tab that is not shown.
 */
export function pagePace(told: (done: number) => void, stopped: () => boolean): Pace {
  let since = performance.now();
  let lastTold = -Infinity;
  return {
    stopped,
    pause: (done) => {
      if (performance.now() - since < SLICE) return undefined;
      if (since - lastTold > TELLING) {
        lastTold = since;
        told(done);
      }
      return nextTurn().then(() => {
        since = performance.now();
      });
    },
  };
}

/** Ends when the page has had its turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
