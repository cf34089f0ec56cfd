/** Two posts on one page the same day about the same subject, in other words. */
import { fold } from '../../lexicon/fold.ts';
import { isFormat, isTheme } from '../../lexicon/formats.ts';
import { isPlaceholder } from '../../lexicon/placeholders.ts';
import type { SideTab } from '../../side-tabs/side-tabs.ts';
import { NO_DAY, cellOf, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { channelAsWritten } from '../../table/decode-channel.ts';
import type { Day } from '../../time/day.ts';
import { rowsToCome } from '../open-rows.ts';
import { otherPost } from '../other-post.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { comparableText } from '../texts/text-fingerprint.ts';
import { crowdsOf } from '../crowds.ts';
import { placesOf } from './places.ts';

/** A title on more rows than this names a series, and not one subject. */
const MOST_USES = 3;
const SHORTEST_TITLE = 4;

export const slotRedundant: Rule<'slot-redundant'> = {
  code: 'slot-redundant',
  severity: 'suggestion',
  needs: [['title'], ['channel'], ['date', 'datetime']],
  run: ({ calendar, tabs, today }, report) => {
    const repeats = repeatsOf(calendar, tabs.channels, today);
    if (repeats.length === 0) return;
    const uses = usesOf(calendar, new Set(repeats.map(({ row }) => calendar.title[row] ?? '')));
    for (const { row, other, channel } of repeats) {
      const title = calendar.title[row] ?? '';
      if ((uses.get(title) ?? 0) > MOST_USES) continue;
      report(
        [cellOf(calendar, row, 'title'), cellOf(calendar, other, 'title')],
        { label: rowLabel(calendar, row), channel: channelAsWritten(entryOf(calendar.channel, row), channel), day: calendar.day[row] ?? NO_DAY, today, ...otherPost(calendar, row, other) },
        { confidence: 'to-check' },
      );
    }
  },
};

interface Repeat {
  readonly row: number;
  readonly other: number;
  readonly channel: string;
}

function repeatsOf(calendar: Calendar, tab: SideTab<'channels'> | null, today: Day): readonly Repeat[] {
  const places = placesOf(calendar, tab);
  const repeats: Repeat[] = [];
  for (const rows of rowsAlike(calendar, today)) {
    const firstAt = new Map<string, number>();
    for (const row of rows) {
      const title = fold(calendar.title[row] ?? '');
      if (title.length < SHORTEST_TITLE || isGeneric(calendar.title[row] ?? '')) continue;
      // One subject in two forms (a reel, then an article) is told twice on purpose.
      const keys = places(row).map(({ channel, key }) => ({ channel, key: `${key}\u0000${calendar.format.codes[row] ?? 0}\u0000${title}` }));
      const same = keys.find(({ key }) => firstAt.has(key));
      const other = same === undefined ? undefined : firstAt.get(same.key);
      for (const { key } of keys) if (!firstAt.has(key)) firstAt.set(key, row);
      if (same !== undefined && other !== undefined && !hasSameText(calendar, row, other)) repeats.push({ row, other, channel: same.channel });
    }
  }
  return repeats;
}

/** Posts to come of one day whose titles may be the same, two or more at a time. */
function rowsAlike(calendar: Calendar, today: Day): readonly (readonly number[])[] {
  return crowdsOf(rowsToCome(calendar, today), (row) => {
    const title = calendar.title[row] ?? '';
    return title === '' ? null : skeletonOf(title, calendar.day[row] ?? NO_DAY);
  });
}

/** A number that is the same for titles that differ by case, accents and punctuation only: cheaper than folding every one. */
function skeletonOf(title: string, seed: number): number {
  let skeleton = seed;
  for (let index = 0; index < title.length; index += 1) {
    const sign = SKELETON[title.charCodeAt(index)] ?? 0;
    if (sign !== 0) skeleton = (Math.imul(skeleton, 31) + sign) | 0;
  }
  return skeleton;
}

/** For each plain sign its number: digits, and letters that are seldom written with an accent, in either case alike. */
const SKELETON: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code).toLowerCase();
  return /[bdfghjklmpqrstvwxz0-9]/.test(sign) ? sign.charCodeAt(0) : 0;
});

/** `Story`, `Promo`, `À venir`: what the post is and not what it is about. */
function isGeneric(title: string): boolean {
  return isPlaceholder(title) || isFormat(title) || isTheme(title);
}

/** The same words twice are told as such. */
function hasSameText(calendar: Calendar, row: number, other: number): boolean {
  const text = calendar.text[row] ?? '';
  return text !== '' && comparableText(text) === comparableText(calendar.text[other] ?? '');
}

/** How many rows have each of some titles. */
function usesOf(calendar: Calendar, titles: ReadonlySet<string>): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const title of calendar.title) if (titles.has(title)) uses.set(title, (uses.get(title) ?? 0) + 1);
  return uses;
}
