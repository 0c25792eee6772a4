import type { Page } from 'playwright-core';

/** A stretch of time in which the page could neither draw nor hear a key, in ms since the page began. */
export interface Block {
  readonly start: number;
  readonly duration: number;
}

declare global {
  interface Window {
    kyodoBlocks?: Block[];
  }
}

/** Lets the page write down its long tasks (50 ms and more, its frames' included), from now on and after every reload. */
export async function watchBlocks(page: Page): Promise<void> {
  const watch = (): void => {
    if (window !== window.top) return;
    const blocks: Block[] = [];
    window.kyodoBlocks = blocks;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) blocks.push({ start: startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
  };
  await page.addInitScript(watch);
  await page.evaluate(watch);
}

/** Does something with the page and answers how long it took and the blocks in the meantime. */
export async function blocksDuring(
  page: Page,
  work: () => Promise<unknown>,
): Promise<{ readonly took: number; readonly blocks: readonly Block[] }> {
  const now = (): Promise<number> => page.evaluate(() => performance.now());
  const start = await now();
  await work();
  const end = await now();
  // The browser tells long tasks a little later.
  await page.waitForTimeout(500);
  const blocks = await page.evaluate(() => window.kyodoBlocks ?? []);
  return {
    took: end - start,
    blocks: blocks.filter((block) => block.start + block.duration > start && block.start < end),
  };
}

export function longest(blocks: readonly Block[]): number {
  return Math.max(0, ...blocks.map(({ duration }) => duration));
}
