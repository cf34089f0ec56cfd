/** What ships looks as what is written: the build says styles in less, and every element keeps every one of its values. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './launch-browser.ts';
import { changeTheme } from './pane-harness/accessibility.ts';
import { bundlePane, newTab, openPane, openPaneIn } from './pane-harness/open-pane.ts';
import type { PaneFiles, PaneOptions } from './pane-harness/open-pane.ts';

const STILL = { reducedMotion: 'reduce' } as const;

let browser: Browser;
let bundles: readonly [written: PaneFiles, shipped: PaneFiles];
/** One tab for each, in which one view after the other is opened. */
let tabs: readonly [written: Page, shipped: Page];

beforeAll(async () => {
  [browser, ...bundles] = await Promise.all([launchBrowser(), bundlePane(), bundlePane(true)]);
  tabs = await Promise.all([newTab(browser, bundles[0], { context: STILL }), newTab(browser, bundles[1], { context: STILL })]);
}, 120_000);

afterAll(() => browser.close());

/**
 * Each element with all of its values, and those of what stands before and after it: as a sum, or written out for one of them.
 * All of them written out are megabytes.
 */
function looks(page: Page, only: number | null = null): Promise<readonly string[]> {
  return page.evaluate((wanted) => {
    // The theme's variables that nothing asks for are left out; what asks for them shows in other values.
    const names = [...getComputedStyle(document.body)].filter((name) => !name.startsWith('--'));
    const textOf = (style: CSSStyleDeclaration): string => names.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('\n');
    const sumOf = (text: string): string => {
      let [one, other] = [0x81_1c_9d_c5, 5381];
      for (let at = 0; at < text.length; at += 1) {
        one = Math.imul(one ^ text.charCodeAt(at), 0x01_00_01_93);
        other = Math.imul(other, 33) + text.charCodeAt(at) | 0;
      }
      return `${text.length} ${one} ${other}`;
    };
    const elements = [...document.querySelectorAll('body, body *:not(script)')];
    return (wanted === null ? elements : elements.slice(wanted, wanted + 1)).map((element) => {
      const beside = ['::before', '::after'].map((where) => getComputedStyle(element, where)).filter(({ content }) => content !== 'none');
      const text = [element.tagName, ...[getComputedStyle(element), ...beside].map(textOf)].join('\n');
      return wanted === null ? sumOf(text) : text;
    });
  }, only);
}

/** Lines of the first element that looks otherwise, as written and as shipped. */
async function firstDifference(written: Page, shipped: Page): Promise<unknown> {
  const [ones, others] = await Promise.all([looks(written), looks(shipped)]);
  if (ones.length <= 40 || ones.length !== others.length) return `${ones.length} elements, and ${others.length}`;
  const at = ones.findIndex((look, index) => look !== others[index]);
  if (at === -1) return [];
  const [one, other] = await Promise.all([looks(written, at), looks(shipped, at)]);
  const [lines, otherLines] = [one, other].map(([text = '']) => text.split('\n'));
  return (lines ?? []).flatMap((line, index) => (line === otherLines?.[index] ? [] : [`${at}: ${line} / ${otherLines?.[index] ?? ''}`]));
}

async function expectSameIn(written: Page, shipped: Page, message = 'as it opens'): Promise<void> {
  // What moves in one of them comes to an end.
  await expect.poll(() => firstDifference(written, shipped), { timeout: 20_000, message }).toEqual([]);
}

async function expectSame(options: PaneOptions, reach: (page: Page) => Promise<unknown>): Promise<void> {
  await Promise.all(tabs.map(async (page) => {
    await page.mouse.move(-1, -1);
    await page.goto('about:blank');
    await openPaneIn(page, options);
    await reach(page);
  }));
  await expectSameIn(...tabs);
}

/**
 * How high the list is follows from the rows that were ever drawn; which ones were before the pane's last styles came is
 * chance. In a tab of that height all of them are, in both.
 */
async function toFindings(page: Page): Promise<void> {
  await page.getByRole('treeitem').first().waitFor();
  const size = page.viewportSize() ?? { width: 350, height: 700 };
  await page.setViewportSize({ ...size, height: 10_000 });
  await page.waitForFunction(() => [...document.querySelectorAll('[role="treeitem"][aria-level="1"]')].some((group) => group.getAttribute('aria-posinset') === group.getAttribute('aria-setsize')));
  await page.setViewportSize(size);
}

function toView(page: Page): Promise<void> {
  return page.locator('[role="tabpanel"] :is(h2, h3, table, button, svg)').first().waitFor();
}

const THEMES: readonly (readonly [name: string, options: PaneOptions])[] = [
  ['light', { theme: 'light' }], ['dark', { theme: 'dark' }], ['high contrast', { theme: 'high-contrast' }], ['the contrast of the system', { context: { forcedColors: 'active' } }],
];

/** What is done with the list of findings, one after the other. */
const DEEDS: readonly (readonly [what: string, reach: (page: Page) => Promise<unknown>])[] = [
  ['the focus in a field, a tab pointed at', async (page) => {
    await page.getByRole('searchbox').focus();
    await page.getByRole('tab').last().hover();
  }],
  ['the focus of the keyboard, a button pointed at', async (page) => {
    await page.keyboard.press('Tab');
    await page.getByRole('button').last().hover();
  }],
  ['an open menu', async (page) => {
    await page.locator('button[aria-haspopup="menu"]').last().click();
    await page.getByRole('menu').first().waitFor();
  }],
];

describe('elements keep all their values in what ships', () => {
  test('findings in every theme, with what is pointed at, what has the focus, and an open menu', async () => {
    await expectSame({}, toFindings);
    for (const [name, options] of THEMES) {
      await Promise.all(tabs.map((page) => changeTheme(page, options)));
      await expectSameIn(...tabs, name);
    }
    await Promise.all(tabs.map((page) => changeTheme(page, {})));
    for (const [what, reach] of DEEDS) {
      await Promise.all(tabs.map(reach));
      await expectSameIn(...tabs, what);
    }
  });

  test.each(['team', 'cadence', 'results'] as const)('the view of %s', async (view) => {
    await expectSame({ scenario: view, view }, toView);
  });

  test('the week, and columns that were asked about', async () => {
    await expectSame({ scenario: 'track', view: 'week' }, toView);
    await expectSame({ scenario: 'unsure' }, (page) => page.locator('select').first().waitFor());
  });

  test('what stands there while the calendar is being read', async () => {
    const options = { readingTime: 60_000, isClockStopped: true, context: STILL } as const;
    // A clock that was stopped stays with its tab.
    const [written, shipped] = await Promise.all([openPane(browser, bundles[0], options), openPane(browser, bundles[1], options)]);
    await Promise.all([written, shipped].map(async (page) => {
      await page.locator('.fui-SkeletonItem').first().waitFor();
      // Where it has got to depends on the moment.
      await page.addStyleTag({ content: '* { animation: none !important; }' });
    }));
    await expectSameIn(written, shipped);
  });
});
