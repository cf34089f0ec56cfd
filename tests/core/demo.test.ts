/** The demo workbook holds what it says: its flaws are found where they were planted, and nothing else is. */
import { describe, expect, it } from 'vitest';
import { check } from '../../core/jobs/check.ts';
import { openCalendar } from '../../core/jobs/open-calendar.ts';
import type { OpenedCalendar } from '../../core/jobs/open-calendar.ts';
import { DEFAULT_SETTINGS } from '../../core/rules/settings.ts';
import { NO_DAY, ROW_KIND, entryOf } from '../../core/table/calendar.ts';
import { qualifiedAddress } from '../../core/table/cell-ref.ts';
import { dayFromCivil, weekdayOf } from '../../core/time/day.ts';
import type { Day } from '../../core/time/day.ts';
import { LANGUAGES } from '../../core/words/language.ts';
import { makeDemo } from '../fixtures/demo/demo.ts';
import type { Demo } from '../fixtures/demo/demo.ts';
import type { Book } from '../hosts/book/book.ts';
import { openBook } from '../hosts/book/open-book.ts';
import { saveBook } from '../hosts/book/save-book.ts';
import { MemoryWorkbook } from '../hosts/memory/memory-workbook.ts';

function day(year: number, month: number, date: number): Day {
  const found = dayFromCivil({ year, month, date });
  if (found === null) throw new RangeError('no such day');
  return found;
}

/** A Saturday, a Monday across New Year, and a Sunday in a leap year. */
const TODAYS: readonly (readonly [string, Day])[] = [
  ['2026-11-21', day(2026, 11, 21)], ['2027-01-04', day(2027, 1, 4)], ['2028-02-27', day(2028, 2, 27)],
];
const CASES = LANGUAGES.flatMap((language) => TODAYS.map(([name, today]) => ({ language, name, today })));

async function opened(book: Book): Promise<OpenedCalendar> {
  const found = await openCalendar(new MemoryWorkbook(book));
  if (found.kind === 'declined') throw new Error(`declined: ${found.code}`);
  return found;
}

/** The demo has neither a content plan nor recurring posts, and its calendar no columns for objectives and audiences. */
const NOT_RUN = ['recurrence-missing', 'recurrence-unreadable', 'objective-hole', 'audience-hole', 'mix-off-target', 'plan-sum'];

/** What the rules find in an open workbook, with the cells as the demo writes them. */
async function foundIn(book: Book, today: Day): Promise<readonly { readonly code: string; readonly cells: readonly string[] }[]> {
  const { calendar, tabs } = await opened(book);
  const { findings, result } = check.run({ tables: { calendar, tabs }, settings: DEFAULT_SETTINGS, today });
  expect(result.notRun.map(({ code }) => code)).toEqual(NOT_RUN);
  return findings.map(({ code, cells }) => ({
    code, cells: cells.map((cell) => qualifiedAddress(book.sheet(cell.sheet)?.name ?? '', cell.row, cell.column)),
  }));
}

/** `code 'Tab'!B7 'Tab'!A7`, in order. */
function lines(findings: readonly { readonly code: string; readonly cells: readonly string[] }[]): readonly string[] {
  return findings.map(({ code, cells }) => [code, ...cells].join(' ')).sort();
}

describe.each(CASES)('the demo in $language on $name', ({ language, today }) => {
  const demo = makeDemo(language, today);

  it('has exactly the findings that were planted', async () => {
    expect(lines(await foundIn(demo.book, today))).toEqual(lines(demo.expected));
  });

  it('is read by its headings on the third row of its calendar tab', async () => {
    const { recognition } = await opened(demo.book);
    expect(recognition.content).toBe('calendar');
    const [sheet, ...others] = recognition.sheets;
    expect(others).toEqual([]);
    expect(sheet.headerRow).toBe(2);
    expect(sheet.sheetName).toBe(language === 'fr' ? 'Calendrier' : 'Calendar');
    // What a museum is to this team, a service or an account, its heading alone can't say.
    const roles = sheet.columns.filter(({ heading }) => heading !== 'Musée' && heading !== 'Museum').map(({ role }) => role);
    expect(roles).toEqual([
      'date', 'time', 'row_kind', 'channel', 'pillar', 'campaign', 'title', 'text', 'format', 'asset', 'alt_text', 'owner',
      'approver', 'approved_on', 'status', 'tracking', 'url', 'notes', 'impressions', 'reach', 'engagements', 'clicks',
    ]);
  });

  it('holds some 400 posts of nine people on six channels over 26 weeks around today', async () => {
    const { calendar } = await opened(demo.book);
    const posts = Array.from({ length: calendar.rowCount }, (_, row) => row).filter((row) => calendar.kind[row] === ROW_KIND.post);
    expect(posts.length).toBeGreaterThan(380);
    expect(posts.length).toBeLessThan(420);
    const counts = new Map<string, number>();
    for (const channel of posts.flatMap((row) => entryOf(calendar.channel, row).channels)) counts.set(channel, (counts.get(channel) ?? 0) + 1);
    // One row stands on a seventh channel, by mistake.
    expect([...counts.values()].filter((count) => count > 1)).toHaveLength(6);
    const people = new Set(posts.map((row) => entryOf(calendar.owner, row)).filter(({ shared }) => shared === null).flatMap((owner) => owner.people));
    expect(people.size).toBe(9);
    const days = posts.map((row) => calendar.day[row] ?? NO_DAY).filter((each) => each !== NO_DAY);
    const monday = today - weekdayOf(today) + 1;
    expect(new Set(days.map((each) => Math.floor((each - monday) / 7))).size).toBe(26);
    expect(Math.min(...days)).toBe(monday - 70);
    expect(Math.max(...days)).toBe(monday + 16 * 7 - 1);
  });

  it('never tells the same twice by accident', () => {
    const sheet = demo.book.sheetNamed(language === 'fr' ? 'Calendrier' : 'Calendar');
    const texts = [...(sheet?.rows() ?? [])].slice(3).flatMap(({ values }) => (typeof values[8] === 'string' ? [values[8].replace(/\s+/g, ' ').trim().toLowerCase()] : []));
    const planted = demo.expected.filter(({ code }) => code === 'text-duplicate').length;
    // Beside those to be found, six repeats are no fault: four of whole texts and two of a placeholder.
    expect(texts.length - new Set(texts).size).toBe(planted + 6);
  });
});

describe('making the demo', () => {
  it.each(LANGUAGES)('gives the same cells for the same day, in %s', (language) => {
    const cells = ({ book }: Demo): string => JSON.stringify(book.sheets.map((sheet) => [sheet.name, [...sheet.rows()]]));
    expect(cells(makeDemo(language, day(2026, 11, 21)))).toBe(cells(makeDemo(language, day(2026, 11, 21))));
  });

  it.each(LANGUAGES)('finds the same in the file that it is saved to, in %s', async (language) => {
    const today = day(2026, 11, 21);
    const { book, expected, fileName } = makeDemo(language, today);
    const reopened = await openBook(await saveBook(book), fileName);
    expect(lines(await foundIn(reopened, today))).toEqual(lines(expected));
  });

  it('plants as many flaws of each kind as it promises', () => {
    for (const language of LANGUAGES) {
      const counts = new Map<string, number>();
      for (const { code } of makeDemo(language, day(2026, 11, 21)).expected) counts.set(code, (counts.get(code) ?? 0) + 1);
      expect(Object.fromEntries(counts)).toEqual({
        'date-missing': 4, 'date-impossible': 1, 'date-unreadable': 1, 'past-unresolved': 6, 'scheduled-untracked': 4, 'published-unlinked': 1,
        'owner-missing': 1, 'owner-shared': 7, 'self-approved': 1, 'channel-missing': 1, 'channel-unknown': 1, 'slot-clash': 1,
        'text-duplicate': 4, 'text-too-long': 1, 'hashtags-too-many': 1, 'style-banned-word': 1, 'style-hashtag-missing': 1,
        'media-expired': 2, 'media-missing': 1, 'alt-text-missing': 1,
        'channel-no-owner': 1, 'channel-no-backup': 1, 'channel-dormant': 1, 'channel-rogue': 1, 'channel-double': 1, 'channel-action-due': 1,
        'week-under': 1, 'week-over': 1, 'spacing-short': 1, 'silence-ahead': 1,
        'policy-two-actions': 1, 'policy-no-owner': 1, 'reply-missing': 3, 'objective-incomplete': 1,
        'coverage-gap': 1, 'shift-open': 1, 'shift-unknown': 1, 'shift-away': 1, 'owner-away': 2, 'leaver': 1, 'bus-factor': 1, 'duty-missed': 1, 'report-overdue': 1,
      });
    }
  });

  it.each([17, 18, 19, 20])('works on November %i too, with the same rows spoilt in both languages', async (date) => {
    const today = day(2026, 11, date);
    const rows: (readonly string[])[] = [];
    for (const language of LANGUAGES) {
      const { book, expected } = makeDemo(language, today);
      expect(lines(await foundIn(book, today))).toEqual(lines(expected));
      rows.push(expected.map(({ code, cells }) => `${code} ${cells.map((cell) => cell.replace(/^.*!/, '')).join(' ')}`));
    }
    expect(rows[0]).toEqual(rows[1]);
  });

  it('leaves no gap where the editing day is a public holiday', async () => {
    // Four weeks before the first of July, which is a Tuesday in 2031.
    const today = day(2031, 6, 3);
    const { book, expected } = makeDemo('fr', today);
    expect(expected.map(({ code }) => code)).not.toContain('coverage-gap');
    expect(lines(await foundIn(book, today))).toEqual(lines(expected));
  });
});
