/** How often a page that is still at work is asked again. */
const PAUSE = 100;

/**
 * Asks until the answer is as expected, then expects it: what a person does who looks at the screen
 * until it shows the result. A page that never gets there fails with the last answer.
 */
export async function eventually<T>(
  ask: () => Promise<T>,
  expected: unknown,
  patience = 60_000,
): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    try {
      expect(answer).toEqual(expected);
      return;
    } catch (difference) {
      if (Date.now() > end) throw difference;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
