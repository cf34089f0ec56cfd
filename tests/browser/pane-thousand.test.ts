/** A thousand findings: few of them drawn, and every count as a recount of the sheet's own rows gives it. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { rulesIn } from '../../core/index.ts';
import type { FindingCode } from '../../core/index.ts';
import { chooseFilter } from './pane-harness/behaviour-parts.ts';
import { eventually, paneOpener, rows } from './pane-harness/pane-tests.ts';
import { COLUMN, SAMPLE_TODAY, THOUSAND_FLAWS, sampleRows } from './pane-harness/sample-calendar.ts';

const open = paneOpener();
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** What stands on the row of a finding. */
interface Recounted {
  readonly code: FindingCode;
  readonly date: number | null;
  readonly channel: string;
  readonly owner: string;
}

/** Judges the rows anew, by what is wrong with them. */
function recount(): readonly Recounted[] {
  const texts = new Set<unknown>();
  return sampleRows(THOUSAND_FLAWS, 0).slice(1).flatMap((row): readonly Recounted[] => {
    const date = row[COLUMN.date] === null ? null : Number(row[COLUMN.date]);
    const [status, owner, text] = [row[COLUMN.status], String(row[COLUMN.owner]), row[COLUMN.text]];
    const isRepeated = texts.has(text);
    texts.add(text);
    const codes: readonly FindingCode[] = [
      ...(date === null ? ['date-missing' as const] : []),
      ...(date !== null && date < SAMPLE_TODAY && status === 'En révision' ? ['past-unresolved' as const] : []),
      ...(status === 'Programmé' && row[COLUMN.tracking] === null ? ['scheduled-untracked' as const] : []),
      ...(owner === 'Équipe' || owner.includes(',') ? ['owner-shared' as const] : []),
      ...(isRepeated ? ['text-duplicate' as const] : []),
    ];
    return codes.map((code) => ({ code, date, channel: String(row[COLUMN.channel]), owner }));
  });
}

const ALL = recount();

/** Numbers by name, in the order of the names. */
function tally(nameOf: (finding: Recounted) => string, findings = ALL): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(nameOf(finding), (counts.get(nameOf(finding)) ?? 0) + 1);
  return inOrder(counts);
}

function inOrder(counts: Iterable<readonly [string, number]>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function weekOf({ date }: Recounted): string {
  if (date === null) return 'No date';
  // Serial 2 was a Monday.
  const monday = new Date(Date.UTC(1899, 11, 30) + (date - ((date - 2) % 7)) * 86_400_000);
  const year = monday.getUTCFullYear() === 2026 ? '' : `, ${monday.getUTCFullYear()}`;
  return `Week of ${MONTHS[monday.getUTCMonth()]} ${monday.getUTCDate()}${year}`;
}

function personOf({ owner }: Recounted): string {
  return owner === 'Équipe' || owner.includes(',') ? 'Several owners or a group' : owner;
}

/** Scrolls through the whole list, so many of its heights at a time: the groups by name, and the most rows that were drawn at once. */
async function walk(page: Page, step = 0.8): Promise<{ readonly groups: Readonly<Record<string, number>>; readonly mostRows: number }> {
  const { groups, mostRows } = await page.evaluate(async (by) => {
    const painted = (): Promise<unknown> => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); });
    let scroller = document.querySelector('[role="tree"]');
    while (scroller !== null && scroller.scrollHeight <= scroller.clientHeight) scroller = scroller.parentElement;
    if (scroller === null) throw new Error('nothing scrolls');
    const found = new Map<string, number>();
    let most = 0;
    for (let isEnd = false; !isEnd; ) {
      await painted();
      const drawn = [...document.querySelectorAll('[role="treeitem"]')];
      most = Math.max(most, drawn.length);
      for (const row of drawn.filter((each) => each.getAttribute('aria-level') === '1')) {
        const [name, count] = [...row.querySelectorAll('span')].map(({ textContent }) => textContent);
        found.set((name ?? '').replace(/\s/g, ' '), Number((count ?? '').replace(/\D/g, '')));
      }
      isEnd = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
      scroller.scrollTop += scroller.clientHeight * by;
    }
    scroller.scrollTop = 0;
    await painted();
    return { groups: [...found], mostRows: most };
  }, step);
  return { groups: inOrder(groups), mostRows };
}

function grouped(page: Page, by: string): Promise<readonly string[]> {
  return page.getByRole('combobox', { name: 'Group by' }).selectOption(by);
}

function said(page: Page): Promise<string | null> {
  return page.getByRole('status').textContent();
}

test('a thousand findings are counted and grouped as the rows say, by rule, person, channel and week', async () => {
  expect(ALL).toHaveLength(1000);
  const page = await open({ scenario: 'thousand', language: 'en', height: 5000 });
  await eventually(() => said(page)).toBe('1,000 findings');
  const names = rulesIn('en');
  expect((await walk(page)).groups).toEqual(tally(({ code }) => names[code].name));
  await grouped(page, 'person');
  expect((await walk(page)).groups).toEqual(tally(personOf));
  await grouped(page, 'channel');
  expect((await walk(page)).groups).toEqual(tally(({ channel }) => channel));
  await grouped(page, 'week');
  expect((await walk(page)).groups).toEqual(tally(weekOf));
});

test('of a thousand findings only those in view and a few around are drawn, at the start, on the way and at the end', async () => {
  const page = await open({ scenario: 'thousand', language: 'en' });
  await rows(page).first().waitFor();
  // The lowest row is 32 pixels high: so many fit, and six stand ready on either side, and the one with the focus.
  expect((await walk(page, 7.3)).mostRows).toBeLessThanOrEqual(Math.ceil(720 / 32) + 13);
  await rows(page).first().focus();
  await page.keyboard.press('End');
  await eventually(() => page.locator('[role="treeitem"]:focus').getAttribute('aria-posinset')).toBe(String(THOUSAND_FLAWS.textDuplicate));
  expect(await rows(page).count()).toBeLessThanOrEqual(Math.ceil(720 / 32) + 13);
});

test('severity, person, weeks and search narrow a thousand findings down together', async () => {
  const page = await open({ scenario: 'thousand', language: 'en', height: 5000 });
  const severity = (name: string): ReturnType<Page['getByRole']> => page.getByRole('group', { name: 'Filter by severity' }).getByRole('button', { name });
  let left = ALL.filter(({ code }) => code !== 'date-missing');
  await severity('Warnings').click();
  await eventually(() => said(page)).toBe(`${left.length} of 1,000 findings shown`);
  await page.getByRole('combobox', { name: 'For' }).selectOption({ label: 'Benoît Côté' });
  left = left.filter(({ owner }) => owner.includes('Benoît Côté'));
  await eventually(() => said(page)).toBe(`${left.length} of 1,000 findings shown`);
  await grouped(page, 'channel');
  expect((await walk(page)).groups).toEqual(tally(({ channel }) => channel, left));
  // Saturday's last week, this one and the next: from 9 November to 29 November.
  await chooseFilter(page, 'This week and next');
  left = left.filter(({ date }) => date !== null && date >= SAMPLE_TODAY - 12 && date <= SAMPLE_TODAY + 8);
  await eventually(() => said(page)).toBe(`${left.length} of 1,000 findings shown`);
  await page.getByRole('searchbox').fill('tracking');
  left = left.filter(({ code }) => code === 'scheduled-untracked');
  expect(left.length).toBeGreaterThan(1);
  await eventually(() => said(page)).toBe(`${left.length} of 1,000 findings shown`);
});
