/** CADENCE: posts by week and channel against what the team has set, as a table that spills from the formula's cell. */
import type { CadenceTarget } from '../cadence/cadence.ts';
import { asksForPosts } from '../cadence/targets.ts';
import { weekCounts } from '../cadence/week-counts.ts';
import { countedPosts } from '../cadence/counted-posts.ts';
import { channelTitle } from '../networks/network-names.ts';
import { writtenChannel } from '../table/decode-channel.ts';
import { formatIsoWeek, isoWeekOf } from '../time/iso-week.ts';
import type { Language } from '../words/language.ts';
import type { FunctionDeclaration, FunctionValue } from './declaration.ts';
import { postsGiven } from './posts-given.ts';
import { periodGiven } from './staff-given.ts';
import { targetsGiven } from './targets-given.ts';
import { ROW, UNREAD_DAY } from './unread-days.ts';

/** `unknown` where the level of a page is no known one: it may be passive, and what it asks for does not count. */
type Verdict = 'under' | 'on' | 'over' | 'partial' | 'unknown';

const HEADINGS: { readonly [L in Language]: readonly string[] } = {
  fr: ['Semaine', 'Canal', 'Publications', 'Minimum', 'Maximum', 'Verdict'],
  en: ['Week', 'Channel', 'Posts', 'Minimum', 'Maximum', 'Verdict'],
};
const VERDICTS: { readonly [L in Language]: { readonly [V in Verdict]: string } } = {
  fr: { under: 'sous le minimum', on: 'dans la cible', over: 'au-dessus du maximum', partial: 'semaine incomplète', unknown: 'niveau inconnu' },
  en: { under: 'under', on: 'on target', over: 'over', partial: 'part of a week', unknown: 'unknown level' },
};

export const CADENCE: FunctionDeclaration<'calendar' | 'from' | 'to' | 'channels'> = {
  parameters: [
    { key: 'calendar', kind: 'range', isTab: true }, { key: 'from', kind: 'day' }, { key: 'to', kind: 'day' },
    { key: 'channels', kind: 'range', isTab: true, isOptional: true },
  ],
  result: 'rows',
  run: (given, language) => {
    const period = periodGiven(given);
    const { targets, unknown } = targetsGiven(given.range('channels'));
    const posts = postsGiven(given, ['date', 'channel']);
    const passive = new Set([...targets.values()].filter(({ level }) => level === 'passive').map(({ channel }) => channel));
    const asked = [...targets.values()].filter(asksForPosts).map(({ channel }) => channel);
    const counted = countedPosts(posts, period, period, asked, passive);
    const { weeks, isWhole, counts } = weekCounts(posts, counted, period);
    const titleOf = (channel: string): string => channelTitle(writtenChannel(posts, channel));
    const rows = weeks.flatMap((week, at) => counted.channels.map((channel, place): readonly FunctionValue[] => {
      const number = counts[at * counted.channels.length + place] ?? 0;
      const target = targets.get(channel) ?? null;
      const verdict = unknown.has(channel) ? 'unknown' : verdictOn(number, target, isWhole[at] === true);
      return [formatIsoWeek(isoWeekOf(week)), titleOf(channel), number, target?.least ?? '', target?.most ?? '', verdict === null ? '' : VERDICTS[language][verdict]];
    }));
    const unread = posts.unreadDays.flatMap(({ channels, inRange }) => channels.map((channel): readonly FunctionValue[] => [UNREAD_DAY[language], titleOf(channel), 1, '', '', `${ROW[language]} ${inRange}`]));
    return [HEADINGS[language], ...rows, ...unread];
  },
};

/** Null without a target. Of part of a week only too many can be told. */
function verdictOn(posts: number, target: CadenceTarget | null, isWhole: boolean): Verdict | null {
  if (target === null || !asksForPosts(target)) return null;
  if (posts > (target.most ?? Infinity)) return 'over';
  if (posts < (target.least ?? 0)) return isWhole ? 'under' : 'partial';
  return isWhole || target.most === null ? 'on' : 'partial';
}
