/** Tabs that a test has done with, made as good as new for the next one, which need not have the page's scripts compiled again. */
import type { Page } from 'playwright-core';

export interface SpareTabs {
  /** An empty tab that an earlier test has done with. */
  readonly take: () => Page | undefined;
  /** Empties a tab for the next test; one that can't be emptied is closed. */
  readonly leave: (page: Page) => Promise<void>;
}

/** The tabs of one file of tests, all of which came from the same kind of context. */
export function spareTabs(): SpareTabs {
  const spare: Page[] = [];
  return {
    take: () => spare.pop(),
    leave: async (page) => {
      if (await isEmptied(page)) spare.push(page);
      else await page.context().close();
    },
  };
}

/** Nothing stays of what the test has kept, answered for the network, emulated or pointed at. */
async function isEmptied(page: Page): Promise<boolean> {
  try {
    for (const other of page.context().pages()) if (other !== page) await other.close();
    await Promise.all([page.unrouteAll({ behavior: 'ignoreErrors' }), ...page.frames().map((frame) => frame.evaluate(forget))]);
    await page.emulateMedia({ media: null, colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' });
    await page.mouse.move(-1, -1);
    await page.goto('about:blank');
    return true;
  } catch {
    return false;
  }
}

function forget(): void {
  // A frame of a page of its own may have no store.
  if (origin === 'null') return;
  localStorage.clear();
  sessionStorage.clear();
}
