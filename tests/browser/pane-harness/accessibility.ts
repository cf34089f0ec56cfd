/** What the tests of accessibility share: the themes, what axe finds, and what does not fit. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { PaneOptions } from './open-pane.ts';

export const THEMES: readonly (readonly [name: string, options: PaneOptions])[] = [
  ['light', { theme: 'light' }],
  ['dark', { theme: 'dark' }],
  ['high contrast', { theme: 'high-contrast' }],
  ['a dark contrast theme of the system', { theme: 'high-contrast', context: { forcedColors: 'active', colorScheme: 'dark' } }],
  ['a light contrast theme of the system', { theme: 'high-contrast', context: { forcedColors: 'active', colorScheme: 'light' } }],
];

export async function violations(page: Page): Promise<readonly string[]> {
  // Colours are judged once they stand still.
  await page.evaluate(async () => {
    const brief = document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0) < 2000);
    await Promise.allSettled(brief.map(({ finished }) => finished));
  });
  // The pane has no frames: axe need not open a page of its own to put the answers of several together.
  if (page.frames().length > 1) throw new Error('the pane has frames, which axe would not look into this way');
  // Fluent's keyboard library puts markers around a menu that pass the focus on; axe takes them for hidden controls.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().exclude('[data-tabster-dummy]').analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Elements whose text is wider than they are, and the page if it scrolls sideways. */
export function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const tooWide = [...document.querySelectorAll('main, main *')].filter(
      (element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline',
    );
    return tooWide.map((element) => `${element.tagName} ${element.className} ${element.textContent ?? ''}`.slice(0, 120));
  });
}

/** 160 is the width of a pane of 320 at a zoom of 200 %. */
export const WIDTHS: readonly number[] = [160, 300, 320, 350];
