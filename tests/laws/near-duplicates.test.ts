/** Laws of nearly equal texts: what the index finds is what comparing all pairs finds, and posts far away in time don't matter. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runRule } from '../../core/rules/rule.ts';
import type { Rule } from '../../core/rules/rule.ts';
import { DEFAULT_SETTINGS } from '../../core/rules/settings.ts';
import { textContradictory } from '../../core/rules/texts/text-contradictory.ts';
import { textNearDuplicate } from '../../core/rules/texts/text-near-duplicate.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { NO_SIDE_TABS } from '../../core/side-tabs/side-tabs.ts';
import { chanceFrom } from '../bench/chance.ts';
import { caption } from '../bench/synthetic-texts.ts';
import { calendarOf } from '../core/rules/calendar-of.ts';
import { LAST_DAY, allPairs, foundPairs, inOrder, manyPosts, postsOfDays } from './alike-posts.ts';
import type { SentPost } from './alike-posts.ts';

const windows = fc.constantFrom(0, 1, 3, 5, 30);

describe('alike texts', () => {
  it('are those that comparing all pairs finds', () => {
    let pairs = 0;
    fc.assert(
      fc.property(postsOfDays, windows, (posts, windowDays) => {
        const expected = allPairs(posts, windowDays);
        pairs += expected.length;
        expect(foundPairs(posts, windowDays)).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
    // So that the law is not about nothing.
    expect(pairs).toBeGreaterThan(1000);
  });

  it('are those that comparing all pairs finds among 5,000', () => {
    const posts = manyPosts(5000);
    const expected = allPairs(posts, 30);
    expect(expected.length).toBeGreaterThan(200);
    expect(foundPairs(posts, 30)).toEqual(expected);
  });

  it('stay alike where a text that shares no word with them joins', () => {
    fc.assert(
      fc.property(postsOfDays, windows, (posts, windowDays) => {
        const stranger = { sender: 9, day: LAST_DAY, text: Array.from({ length: 20 }, (_, index) => `autre${index}`).join(' ') };
        expect(foundPairs([...posts, stranger], windowDays)).toEqual(foundPairs(posts, windowDays));
      }),
      { numRuns: 500 },
    );
  });

  it('stay alike whatever goes out before and after more than a window away', () => {
    fc.assert(
      fc.property(postsOfDays, postsOfDays, windows, (posts, others, windowDays) => {
        const away = windowDays + LAST_DAY + 1;
        const moved = (by: number): readonly SentPost[] => [...posts, ...others].map((post) => ({ ...post, day: post.day + by }));
        const [before, after] = [inOrder(moved(-away)), inOrder(moved(away))];
        const among = new Set(posts.map((_, index) => String(index + before.length)));
        const found = foundPairs([...before, ...posts, ...after], windowDays).map((pair) => pair.split(' ')).filter(([later = '']) => among.has(later));
        const places = found.map(([later, earlier, share]) => `${Number(later) - before.length} ${Number(earlier) - before.length} ${share}`);
        expect(places.sort()).toEqual(foundPairs(posts, windowDays));
      }),
      { numRuns: 1000 },
    );
  });

  it('are alike whatever numbers the senders have', () => {
    fc.assert(
      fc.property(postsOfDays, windows, (posts, windowDays) => {
        expect(foundPairs(posts.map((post) => ({ ...post, sender: 9 - post.sender })), windowDays)).toEqual(foundPairs(posts, windowDays));
      }),
      { numRuns: 500 },
    );
  });

  it('are no texts that share a frame alone, nor posts of a recurring format', () => {
    const frame = 'Chaque lundi, le musée vous présente une œuvre de sa collection, choisie et racontée par les guides qui la connaissent le mieux. Venez la voir sur place jusqu’à la fin du mois. Cette semaine:';
    const posts = ['la lampe du phare', 'un kayak de cèdre', 'le violon du forgeron', 'des skis de bois'].map((text, index) => ({ sender: 0, day: index * 7, text: `${frame} ${text}.` }));
    expect(foundPairs(posts, 30)).toEqual([]);
    expect(foundPairs(posts.slice(0, 3), 30)).toHaveLength(3);
    // Two a year are no format.
    expect(foundPairs(posts.map((post, index) => ({ ...post, day: post.day + (index < 2 ? 0 : 365) })), 30).map((pair) => pair.slice(0, 3))).toEqual(['1 0', '3 2']);
  });
});

const FIRST_DAY = 46_347;
const WINDOW = DEFAULT_SETTINGS.duplicateWindowDays;

interface ChannelPost extends SentPost {
  readonly channel: string;
}

/** What both rules find in posts that are all still to be made, in the order of their rows. */
function findingsOf(posts: readonly ChannelPost[]): readonly Finding[] {
  const rows = posts.map(({ day, channel, sender, text }) => [FIRST_DAY + day, channel, `@${sender}`, text, 'À produire']);
  const calendar = calendarOf(['date', 'channel', 'account', 'text', 'status'], rows);
  const findings: Finding[] = [];
  // Each reports under its own code.
  const rules = [textNearDuplicate, textContradictory] as readonly Rule[];
  for (const rule of rules) runRule(rule, { calendar, tabs: NO_SIDE_TABS, today: FIRST_DAY, settings: DEFAULT_SETTINGS }, findings);
  return findings.sort((a, b) => rowOf(a) - rowOf(b) || a.code.localeCompare(b.code));
}

/** From 0, the headings aside. */
function rowOf({ cells: [{ row }] }: Finding): number {
  return row - 1;
}

const hour = fc.constantFrom('à 9 h', 'à 10 h', 'à 9 h 30', 'à 14 h', 'samedi', 'le 5 mai', '15 $', '20 $');
const place = fc.constantFrom('au grenier', 'au phare', 'au moulin');
/** Announcements that differ in a figure or two, and in where. */
const announcements: fc.Arbitrary<readonly ChannelPost[]> = fc.array(
  fc.record({ sender: fc.nat(1), day: fc.nat(90), channel: fc.constantFrom('Facebook', 'Instagram', ''), hour, place, isTold: fc.boolean() }).map((made) => ({
    ...made,
    text: `Visite guidée de l’exposition ${made.place} avec la conservatrice, le samedi 28 novembre ${made.hour}. ${made.isTold ? 'Réservez votre place au guichet.' : 'Passez le mot à vos voisins et voisines.'}`,
  })),
  { minLength: 2, maxLength: 12 },
);

describe('the rules about alike texts', () => {
  it('find the same among posts whatever goes out more than two windows before and after', () => {
    let count = 0;
    const codes = new Set<string>();
    fc.assert(
      fc.property(announcements, announcements, (posts, others) => {
        const away = 90 + 2 * WINDOW + 1;
        const moved = (list: readonly ChannelPost[], by: number): readonly ChannelPost[] => list.map((post) => ({ ...post, day: post.day + by }));
        const amid = moved(posts, away);
        const alone = findingsOf(amid);
        for (const { code } of alone) codes.add(code);
        count += alone.length;
        const strangers = [...posts, ...others];
        const all = findingsOf([...amid, ...strangers, ...moved(strangers, 2 * away)]);
        expect(all.filter((finding) => rowOf(finding) < posts.length)).toEqual(alone);
      }),
      { numRuns: 500 },
    );
    expect(codes).toEqual(new Set(['text-near-duplicate', 'text-contradictory']));
    expect(count).toBeGreaterThan(300);
  });

  it('find as much in a calendar of 20,000 captions put together from the same phrases as in its first 4,000', () => {
    const { posts, planted } = plantedCaptions(20_000);
    const found = new Set(findingsOf(posts).map(rowOf));
    expect(planted.length).toBeGreaterThan(280);
    expect(planted.filter((row) => found.has(row)).length).toBeGreaterThanOrEqual(planted.length * 0.99);
    const few = posts.slice(0, 4000);
    const lastDay = (few[few.length - 1]?.day ?? 0) - 2 * WINDOW;
    const early = (rows: Iterable<number>): readonly number[] => [...rows].filter((row) => (posts[row]?.day ?? 0) < lastDay).sort((a, b) => a - b);
    expect(early(new Set(findingsOf(few).map(rowOf)))).toEqual(early(found));
  });
});

/** Twenty captions a day on five channels by 18 accounts; every 66th is one of two days before with a word changed. */
function plantedCaptions(size: number): { readonly posts: readonly ChannelPost[]; readonly planted: readonly number[] } {
  const chance = chanceFrom(20_261_121);
  const posts: ChannelPost[] = [];
  const planted: number[] = [];
  for (let row = 0; row < size; row += 1) {
    const day = Math.floor(row / 20);
    const earlier = row % 66 === 65 ? posts[row - 40] : undefined;
    if (earlier !== undefined) planted.push(row);
    posts.push(earlier === undefined
      ? { sender: Math.floor(chance.next() * 18), day, channel: chance.pick(['Facebook', 'Instagram', 'LinkedIn', 'X', 'YouTube']), text: caption(chance) }
      : { ...earlier, day, text: otherwise(earlier.text, chance.next()) });
  }
  return { posts, planted };
}

/** The text with one of its words changed, neither of the first nor of the last. */
function otherwise(text: string, dice: number): string {
  const words = text.split(' ');
  words[3 + Math.floor(dice * Math.max(1, words.length - 6))] = 'autrement';
  return words.join(' ');
}
