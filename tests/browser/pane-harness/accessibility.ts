/** What the tests of accessibility share: the themes, what axe finds, and what does not fit. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ThemeName } from '../../../core/pane/surroundings.ts';
import type { PaneOptions } from './open-pane.ts';

export const THEMES: readonly (readonly [name: string, options: PaneOptions])[] = [
  ['light', { theme: 'light' }],
  ['dark', { theme: 'dark' }],
  ['high contrast', { theme: 'high-contrast' }],
  ['a dark contrast theme of the system', { theme: 'high-contrast', context: { forcedColors: 'active', colorScheme: 'dark' } }],
  ['a light contrast theme of the system', { theme: 'high-contrast', context: { forcedColors: 'active', colorScheme: 'light' } }],
];

/** What each theme paints the pane with. */
const BACKGROUNDS: Readonly<Record<ThemeName, string>> = { light: '#ffffff', dark: '#292929', 'high-contrast': '#000000' };

/** Puts the open pane into every theme, or those that are named, one after the other, and back into the light one. */
export async function inEveryTheme(page: Page, look: (name: string) => Promise<void>, names: readonly string[] = THEMES.map(([name]) => name)): Promise<void> {
  for (const [name, options] of THEMES) {
    if (!names.includes(name)) continue;
    await changeTheme(page, options);
    await look(name);
  }
  await changeTheme(page, {});
}

/** Puts the open pane into a theme, and the system into its colours. */
export async function changeTheme(page: Page, { theme = 'light', context = {} }: PaneOptions): Promise<void> {
  await page.emulateMedia({ forcedColors: context.forcedColors ?? 'none', colorScheme: context.colorScheme ?? 'light' });
  await page.evaluate((chosen) => window.harness.setTheme(chosen), theme);
  const background = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body).getPropertyValue('--colorNeutralBackground1').trim());
  await expect.poll(background).toBe(BACKGROUNDS[theme]);
}

/** What axe finds; of some of its rules alone where they are named. */
export async function violations(page: Page, only: readonly string[] = []): Promise<readonly string[]> {
  // Colours are judged once they stand still.
  const hasAxe = await page.evaluate(async () => {
    const brief = document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0) < 2000);
    await Promise.allSettled(brief.map(({ finished }) => finished));
    return 'axe' in window;
  });
  // The pane has no frames: axe need not open a page of its own to put the answers of several together.
  if (page.frames().length > 1) throw new Error('the pane has frames, which axe would not look into this way');
  // Axe stays in the page once it is there, and what passes need not be described: both take longer than to judge.
  const axe = new AxeBuilder({ page, ...(hasAxe ? { axeSource: ';' } : {}) }).setLegacyMode().options({
    resultTypes: ['violations'],
    ...(only.length === 0 ? {} : { runOnly: { type: 'rule', values: [...only] } }),
  });
  // Fluent's keyboard library puts markers around a menu that pass the focus on; axe takes them for hidden controls.
  const { violations: found } = await axe.exclude('[data-tabster-dummy]').analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Elements whose text is wider than they are, and the page if it scrolls sideways. */
export function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    // What turns an icon leaves the width behind that it had halfway: an icon's own box says where it stands.
    const widthInside = (element: Element): number =>
      element.childNodes.length === 1 && element.firstChild instanceof SVGElement ? element.firstChild.getBoundingClientRect().width : element.scrollWidth;
    const tooWide = [...document.querySelectorAll('main, main *')].filter(
      (element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1 && widthInside(element) > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline',
    );
    return tooWide.map((element) => `${element.tagName} ${element.className} ${element.textContent ?? ''}`.slice(0, 120));
  });
}

/** 160 is the width of a pane of 320 at a zoom of 200 %. */
export const WIDTHS: readonly number[] = [160, 300, 320, 350];
