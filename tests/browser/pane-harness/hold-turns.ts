/** Holds long work of the pane where it stands, however fast the machine is, until it is let go on. */
import type { Page } from 'playwright-core';

/** What is done in slices waits for its next turn; everything else goes on. Answers how to let it go on. */
export async function holdTurns(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const later = window.setTimeout;
    const held: (() => void)[] = [];
    // Only such work waits for a promise of no delay: its callback is the promise's own.
    const isTurn = (callback: unknown, delay: unknown): callback is () => void => delay === 0 && typeof callback === 'function' && callback.name === '' && String(callback).includes('[native code]');
    const holding = (callback: TimerHandler, delay?: number): number => (isTurn(callback, delay) ? held.push(callback) : later(callback, delay));
    window.setTimeout = holding as typeof window.setTimeout;
    document.body.addEventListener('let-go', () => {
      window.setTimeout = later;
      for (const callback of held) later(callback, 0);
    }, { once: true });
  });
  return () => page.evaluate(() => void document.body.dispatchEvent(new Event('let-go')));
}
