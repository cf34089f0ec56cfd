/** The ideas of the calendar that could fill a slot, best first. */
import { goalKey } from '../rules/goals/goal-words.ts';
import { NO_DAY, ROW_KIND } from '../table/calendar.ts';
import type { Calendar } from '../table/calendar.ts';
import { ALL_CHANNELS } from '../table/decode-channel.ts';
import type { Day } from '../time/day.ts';
import type { MixShare } from './cadence.ts';

/** More than these nobody reads. */
const MOST_IDEAS = 20;
const STATES_OF_IDEAS: ReadonlySet<string | null> = new Set([null, 'idea', 'to-produce', 'in-review', 'on-hold']);

type IdeaColumns = Pick<Calendar, 'rowCount' | 'day' | 'kind' | 'channel' | 'status' | 'pillar'>;

interface Idea {
  readonly row: number;
  readonly day: Day;
  readonly channels: readonly string[];
  /** How far its pillar is under the plan; 0 where nothing says. */
  readonly lack: number;
}

/**
 * Looks up the ideas for a channel and a week: without a day or of that week, for the channel or for none said. First
 * those for the channel, then those whose pillar is most under its share of the plan, then the oldest row.
 */
export function ideaFinder(calendar: IdeaColumns, mix: readonly MixShare[]): (channel: string, week: Day) => readonly number[] {
  const ideas = ideasIn(calendar, mix);
  const lists = new Map<string, readonly Idea[]>();
  const undatedFor = (channel: string): readonly Idea[] => {
    const known = lists.get(channel) ?? ranked(ideas.filter((idea) => idea.day === NO_DAY && isFor(idea, channel)), channel);
    lists.set(channel, known);
    return known;
  };
  const dated = ideas.filter(({ day }) => day !== NO_DAY);
  return (channel, week) => {
    const ofWeek = dated.filter((idea) => idea.day >= week && idea.day < week + 7 && isFor(idea, channel));
    const own = ofWeek.length === 0 ? undatedFor(channel) : ranked([...ofWeek, ...undatedFor(channel)], channel);
    return own.map(({ row }) => row);
  };
}

function ranked(ideas: readonly Idea[], channel: string): readonly Idea[] {
  const isOwn = ({ channels }: Idea): number => Number(channels.includes(channel));
  return [...ideas].sort((a, b) => isOwn(b) - isOwn(a) || b.lack - a.lack || a.row - b.row).slice(0, MOST_IDEAS);
}

function isFor({ channels }: Idea, channel: string): boolean {
  return channels.length === 0 || channels.includes(channel) || channels.includes(ALL_CHANNELS);
}

function ideasIn({ rowCount, day, kind, channel, status, pillar }: IdeaColumns, mix: readonly MixShare[]): readonly Idea[] {
  const lacks = new Map(mix.flatMap(({ channel: of, dimension, item, share, target }) => (of === null && dimension === 'pillar' && target !== null ? [[goalKey(item), target - share] as const] : [])));
  const lackOf = pillar.entries.map((entry) => lacks.get(goalKey(entry)) ?? 0);
  const isOpen = status.entries.map(({ state }) => STATES_OF_IDEAS.has(state));
  const isIdea = status.entries.map(({ state }) => state === 'idea');
  const ideas: Idea[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const code = status.codes[row] as number;
    if (kind[row] === ROW_KIND.event || (kind[row] !== ROW_KIND.idea && isIdea[code] !== true) || isOpen[code] !== true) continue;
    ideas.push({ row, day: day[row] ?? NO_DAY, channels: channel.entries[channel.codes[row] ?? 0]?.channels ?? [], lack: lackOf[pillar.codes[row] ?? 0] ?? 0 });
  }
  return ideas;
}
