import fc from 'fast-check';
import type { Steps } from '../../src/core/slices';
import { finish, inSlices } from '../../src/core/slices';

function* counting(to: number): Steps<number> {
  for (let step = 1; step <= to; step += 1) yield step / to;
  return to;
}

test('all at once, or with pauses: the same result', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 50 }), fc.nat({ max: 7 }), async (steps, rest) => {
      const told: number[] = [];
      const sliced = await inSlices(counting(steps), {
        stopped: () => false,
        pause: (done) => {
          told.push(done);
          return told.length % 8 < rest ? Promise.resolve() : undefined;
        },
      });
      expect(sliced).toEqual({ stopped: false, value: finish(counting(steps)) });
      expect(told).toEqual(Array.from({ length: steps }, (_, step) => (step + 1) / steps));
    }),
  );
});

test('work that is no longer wanted ends at the next step', async () => {
  let steps = 0;
  const pace = { pause: () => void (steps += 1), stopped: () => steps >= 3 };
  expect(await inSlices(counting(10), pace)).toEqual({ stopped: true });
  expect(steps).toBe(3);
});
