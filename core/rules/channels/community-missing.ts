/**
 * A proactive page that has no post for the community, of late or ahead, in a calendar that marks such posts.
 *
 * Only a calendar that says of some posts that they are for the community can tell which page has none; what else
 * speaks with people, such as a poll or a contest, counts for the page all the same.
 */
import { foldedWords, singular } from '../../lexicon/fold.ts';
import { entriesOf } from '../../lexicon/word-list.ts';
import type { ChannelRow } from '../../side-tabs/channels-tab.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import { NO_DAY, ROW_KIND, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { ALL_CHANNELS } from '../../table/decode-channel.ts';
import type { Day } from '../../time/day.ts';
import { isAbandoned } from '../resolution.ts';
import type { Rule } from '../rule.ts';
import { isKept, keptPages, pageName } from './pages.ts';

const WEEKS_EACH_WAY = 4;
/** With fewer posts marked so around today, the team does not mark them. */
const LEAST_MARKED = 4;
/** A page with fewer posts ahead is not planned yet. */
const LEAST_AHEAD = 4;
/** Of a page's posts, as many must have a pillar or a format. */
const LEAST_SORTED = 0.8;
const COMMUNITY = singularSet('communauté, communautés, community, communities, comunidad, comunidade');
const SPEAKS_WITH_PEOPLE = singularSet(`communautaire, ugc, engagement, interaction, interactive, interactif, conversation, discussion, poll, sondage, quiz, question, réponse, answer, faq, ama, live, direct, concours, contest, giveaway, challenge, défi,
  membre, member, fan, abonné, follower, ambassadeur, ambassador, partage, animation, webcare`);

export const communityMissing: Rule<'community-missing'> = {
  code: 'community-missing',
  severity: 'suggestion',
  needs: [['pillar', 'format'], ['channel'], ['date', 'datetime']],
  needsTabs: ['channels'],
  run: ({ calendar, tabs: { channels }, today }, report) => {
    if (channels === null || channels.rows.every(({ level }) => level !== 'proactive')) return;
    const { marked, byChannel } = countPosts(calendar, today);
    if (marked < LEAST_MARKED || (byChannel.get(ALL_CHANNELS)?.community ?? 0) > 0) return;
    for (const page of channels.rows) {
      const [channel = ''] = page.network;
      if (!isJudged(page) || keptPages(channels, channel).length > 1) continue;
      const { ahead, all, sorted, community } = byChannel.get(channel) ?? NO_POSTS;
      if (community > 0 || ahead < LEAST_AHEAD || sorted < all * LEAST_SORTED) continue;
      report([sideCell(channels, page, 'level')], { ...pageName(page), posts: all, weeks: WEEKS_EACH_WAY }, { confidence: 'to-check' });
    }
  },
};

function isJudged(page: ChannelRow): boolean {
  return page.level === 'proactive' && isKept(page) && page.network.length === 1;
}

/** Posts of the weeks around today on one channel. */
interface ChannelCounts {
  all: number;
  ahead: number;
  /** Those of which the calendar says what they are. */
  sorted: number;
  /** Those that may be for the community. */
  community: number;
}

const NO_POSTS: Readonly<ChannelCounts> = { all: 0, ahead: 0, sorted: 0, community: 0 };

/** Posts without a channel count for all of them. */
function countPosts(calendar: Calendar, today: Day): { readonly marked: number; readonly byChannel: ReadonlyMap<string, Readonly<ChannelCounts>> } {
  const pillars = calendar.pillar.entries.map(markOf);
  const formats = calendar.format.entries.map(markOf);
  const byChannel = new Map<string, ChannelCounts>();
  let marked = 0;
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const day = calendar.day[row] ?? NO_DAY;
    if (day < today - WEEKS_EACH_WAY * 7 || day >= today + WEEKS_EACH_WAY * 7 || calendar.kind[row] !== ROW_KIND.post) continue;
    if (isAbandoned(entryOf(calendar.status, row).state)) continue;
    const mark = Math.max(pillars[calendar.pillar.codes[row] ?? 0] ?? MARKS.blank, formats[calendar.format.codes[row] ?? 0] ?? MARKS.blank);
    if (mark === MARKS.community) marked += 1;
    const { channels } = entryOf(calendar.channel, row);
    for (const channel of channels.length === 0 ? [ALL_CHANNELS] : channels) {
      const counts = byChannel.get(channel) ?? { ...NO_POSTS };
      byChannel.set(channel, counts);
      counts.all += 1;
      if (day >= today) counts.ahead += 1;
      if (mark !== MARKS.blank) counts.sorted += 1;
      if (mark >= MARKS.people) counts.community += 1;
    }
  }
  return { marked, byChannel };
}

function singularSet(list: string): ReadonlySet<string> {
  return new Set(entriesOf(list).map(singular));
}

/** What a pillar or a format says of the community, the stronger the higher. */
const MARKS = { blank: 0, other: 1, people: 2, community: 3 } as const;

function markOf(label: string): number {
  const words = foldedWords(label).map(singular);
  if (words.length === 0) return MARKS.blank;
  if (words.some((word) => COMMUNITY.has(word))) return MARKS.community;
  return words.some((word) => SPEAKS_WITH_PEOPLE.has(word)) ? MARKS.people : MARKS.other;
}
