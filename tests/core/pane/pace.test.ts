/** Long work lets the page go on, and comes to its end. */
import { describe, expect, it } from 'vitest';
import type { Steps } from '../../../core/exchange/steps.ts';
import { bySlices } from '../../../core/pane/pace.ts';

/** Work in which each step holds the page up for so long. */
function* busy(steps: number, milliseconds: number, onStep: () => void): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    for (const until = performance.now() + milliseconds; performance.now() < until; );
    onStep();
    yield step / steps;
  }
  return 'done';
}

describe('work by slices', () => {
  it('lets others have their turn before it is over', async () => {
    let steps = 0;
    let [turns, stepsThen] = [0, 0];
    const other = setInterval(() => {
      turns += 1;
      if (turns === 1) stepsThen = steps;
    }, 0);
    const result = await bySlices(busy(12, 10, () => (steps += 1)));
    clearInterval(other);
    expect([result, steps]).toEqual(['done', 12]);
    expect(turns).toBeGreaterThan(1);
    expect(stepsThen).toBeLessThan(12);
  });

  it('is over at once where it is short, and throws what the work throws', async () => {
    await expect(bySlices(busy(0, 0, () => undefined))).resolves.toBe('done');
    await expect(bySlices(busy(1, 0, () => {
      throw new RangeError('no');
    }))).rejects.toThrow('no');
  });
});
