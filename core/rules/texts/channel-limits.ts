/** Which limits hold for the text and the title of a row: those of its networks or the tool it is made in, and the team's own. */
import { fold, foldedWords } from '../../lexicon/fold.ts';
import { textLimits } from '../../networks/limits.ts';
import type { ExportTarget, LimitLevel, TextLimit } from '../../networks/limits.ts';
import { isNetwork } from '../../networks/networks.ts';
import type { LengthUnit } from '../../networks/text-length.ts';
import { entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { RuleContext } from '../rule.ts';
import { teamLimit } from './team-limits.ts';

/** One limit on a text or a title. */
export interface ChannelLimit {
  /** Key as in `ChannelEntry.channels`; '' for posts without a channel. */
  readonly channel: string;
  readonly part: 'text' | 'title';
  readonly most: number;
  readonly unit: LengthUnit;
  readonly level: LimitLevel;
  readonly source: 'network' | 'tool' | 'team';
  readonly tool: ExportTarget;
  readonly isVerified: boolean;
  /** What some accounts may write; the same as `most` where one limit holds for all. */
  readonly mostOfSome: number;
}

const TARGETS: readonly ExportTarget[] = ['hootsuite', 'buffer', 'metricool'];

/** The texts that a limit is about, by row. */
export function judgedTexts(calendar: Calendar, { part }: ChannelLimit): readonly string[] {
  return part === 'title' ? calendar.title : calendar.text;
}

/** Gives the limits of each row; rows of one channel, tool and account share them. */
export function channelLimits(context: RuleContext): (row: number) => readonly ChannelLimit[] {
  const { calendar: { channel, tool, account } } = context;
  const known = new Map<number, readonly ChannelLimit[]>();
  return (row) => {
    const key = ((channel.codes[row] ?? 0) * tool.entries.length + (tool.codes[row] ?? 0)) * account.entries.length + (account.codes[row] ?? 0);
    let limits = known.get(key);
    if (limits === undefined) {
      limits = limitsOf(context, entryOf(channel, row).channels, entryOf(tool, row), entryOf(account, row));
      known.set(key, limits);
    }
    return limits;
  };
}

function limitsOf(context: RuleContext, channels: readonly string[], toolWord: string, account: string): readonly ChannelLimit[] {
  const limits: ChannelLimit[] = [];
  for (const channel of channels.length === 0 ? [''] : channels) {
    const target = targetOf(context, channel, toolWord, account);
    const own = isNetwork(channel) ? textLimits(channel, 'text', target) : [];
    const team = teamLimit(context.tabs.style, 'text-most', channel);
    for (const limit of own) {
      // The team says of this channel that its account may write more than others.
      const isRaised = team?.isOfChannel === true && team.most > limit.most && limit.mostOfSome !== undefined;
      limits.push(ofNetwork(limit, isRaised ? Math.min(team.most, limit.mostOfSome) : limit.most));
    }
    if (team !== null) limits.push(ofTeam(channel, team.most, own[0]?.unit ?? 'code-points'));
    // Where a row goes to several networks, its title need not be that of the video or the pin.
    if (channels.length === 1 && isNetwork(channel)) limits.push(...textLimits(channel, 'title', target).map((limit) => ofNetwork(limit, limit.most)));
  }
  return limits;
}

function ofNetwork(limit: TextLimit, most: number): ChannelLimit {
  const { network, unit, level, target, isVerified } = limit;
  const part = limit.part === 'title' ? 'title' : 'text';
  return {
    channel: network, part, most, unit, level, tool: target, source: target === 'native' ? 'network' : 'tool', isVerified,
    mostOfSome: Math.max(most, limit.mostOfSome ?? 0),
  };
}

function ofTeam(channel: string, most: number, unit: LengthUnit): ChannelLimit {
  return { channel, part: 'text', most, unit, level: 'warning', source: 'team', tool: 'native', isVerified: true, mostOfSome: most };
}

/** Where the post is made: as the channels tab says of the channel, else the row, else the settings. */
function targetOf({ tabs, settings }: RuleContext, channel: string, toolWord: string, account: string): ExportTarget {
  const pages = (tabs.channels?.rows ?? []).filter(({ network, tool }) => tool !== null && network.includes(channel));
  const handle = fold(account);
  const [page] = [...pages.filter((one) => handle !== '' && fold(one.handle) === handle), ...pages];
  return page?.tool ?? namedTarget(toolWord) ?? settings.exportTarget;
}

function namedTarget(word: string): ExportTarget | null {
  const words = foldedWords(word);
  return TARGETS.find((target) => words.includes(target)) ?? null;
}
