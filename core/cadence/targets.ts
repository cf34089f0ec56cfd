/** What the team has set for each channel: the pages of one network that are kept and speak, added up. */
import type { ChannelLevel, ChannelRow } from '../side-tabs/channels-tab.ts';
import { CHANNEL_LEVELS } from '../side-tabs/channels-tab.ts';
import type { CadenceTarget, QuietHours } from './cadence.ts';

/** What of a page its channel's target is made of. */
export type TargetRow = Pick<ChannelRow, 'row' | 'network' | 'status' | 'statusWord' | 'level' | 'least' | 'most' | 'spacing' | 'quietFrom' | 'quietTo' | 'days'>;

/** By the channel's key, in the order of the tab; pages that are to go, sleep or belong to nobody ask for nothing. */
export function targetsOf(rows: readonly TargetRow[]): ReadonlyMap<string, CadenceTarget> {
  const pages = new Map<string, TargetRow[]>();
  for (const page of rows) {
    // A status that is no known one, such as closed or planned, is of a page that does not speak.
    if (page.status !== 'official' && (page.status !== null || page.statusWord !== '')) continue;
    for (const channel of page.network) pages.set(channel, [...(pages.get(channel) ?? []), page]);
  }
  return new Map([...pages].map(([channel, own]) => [channel, targetOf(channel, own)]));
}

/** A least over the most is a slip: nobody can keep to it, and nothing is judged by it. */
export function isCrossed({ least, most }: Pick<TargetRow, 'least' | 'most'>): boolean {
  return least !== null && most !== null && least > most;
}

function targetOf(channel: string, pages: readonly TargetRow[]): CadenceTarget {
  const speaking = pages.filter(({ level }) => level !== 'passive').map((page) => (isCrossed(page) ? { ...page, least: null, most: null } : page));
  // A page that may speak on any day leaves all of them open, if it is asked for posts.
  const asked = speaking.filter(({ least }) => least !== null);
  const days = (asked.length === 0 ? speaking.filter((page) => page.days !== null) : asked).map((page) => page.days);
  return {
    channel,
    level: strongest(speaking.length === 0 ? pages : speaking),
    least: sumOf(speaking.map(({ least }) => least)),
    // What one page may post without end, all of them together may.
    most: speaking.some(({ most }) => most === null) ? null : sumOf(speaking.map(({ most }) => most)),
    spacing: speaking.reduce((widest: number | null, { spacing }) => (spacing === null ? widest : Math.max(spacing, widest ?? 0)), null),
    quiet: speaking.flatMap(({ quietFrom, quietTo }): readonly QuietHours[] => (quietFrom === null || quietTo === null || quietFrom === quietTo ? [] : [[quietFrom, quietTo]])),
    days: days.length === 0 || days.includes(null) ? null : days.reduce((all: number, set) => all | (set ?? 0), 0),
    rows: (speaking.length === 0 ? pages : speaking).map(({ row }) => row),
  };
}

/** Null where nothing is known. */
function sumOf(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce((sum, number) => (number === null ? sum : (sum ?? 0) + number), null);
}

function strongest(pages: readonly TargetRow[]): ChannelLevel | null {
  return CHANNEL_LEVELS.reduce<ChannelLevel | null>((best, level) => (pages.some((page) => page.level === level) ? level : best), null);
}

/** Whether a channel is asked for anything: a number of posts a week. */
export function asksForPosts(target: Pick<CadenceTarget, 'least' | 'most'> | null): boolean {
  return target !== null && (target.least !== null || target.most !== null);
}
