/** What speaks for an idea in a slot, as facts for words. */
import type { Cadence } from '../../cadence/cadence.ts';
import { channelTitle } from '../../networks/network-names.ts';
import { goalKey } from '../../rules/goals/goal-words.ts';
import { NO_DAY, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { ALL_CHANNELS, writtenChannel } from '../../table/decode-channel.ts';
import { weekStart } from '../../time/iso-week.ts';
import type { Day } from '../../time/day.ts';
import type { CadenceSlot } from './cadence-gaps.ts';

export type IdeaReason =
  | { readonly kind: 'channel' }
  /** Names of the other channels that it is for: it would go out on them as well. */
  | { readonly kind: 'other-channels'; readonly names: readonly string[] }
  /** It names none: it would go out on the slot's. */
  | { readonly kind: 'any-channel' }
  | { readonly kind: 'on-hold' }
  /** Its own day, in the slot's week. */
  | { readonly kind: 'day'; readonly day: Day }
  /** Its pillar has a smaller share than the plan asks for. */
  | { readonly kind: 'pillar'; readonly pillar: string; readonly share: number; readonly target: number };

export function ideaReasons(calendar: Calendar, { mix }: Pick<Cadence, 'mix'>, { channel, day }: CadenceSlot, row: number): readonly IdeaReason[] {
  const { channels } = entryOf(calendar.channel, row);
  const others = channels.filter((each) => each !== channel && each !== ALL_CHANNELS);
  const pillar = entryOf(calendar.pillar, row);
  const own = calendar.day[row] ?? NO_DAY;
  const share = pillar === '' ? undefined : mix.find((each) => each.channel === null && each.dimension === 'pillar' && goalKey(each.item) === goalKey(pillar));
  return [
    ...(channel === '' ? [] : channels.length === 0 ? [{ kind: 'any-channel' as const }] : [{ kind: 'channel' as const }]),
    ...(channel === '' || others.length === 0 ? [] : [{ kind: 'other-channels' as const, names: others.map((each) => channelTitle(writtenChannel(calendar, each))) }]),
    ...(entryOf(calendar.status, row).state === 'on-hold' ? [{ kind: 'on-hold' as const }] : []),
    ...(own !== NO_DAY && weekStart(own) === weekStart(day) ? [{ kind: 'day' as const, day: own }] : []),
    ...(share !== undefined && share.target !== null && share.share < share.target ? [{ kind: 'pillar' as const, pillar: share.item, share: share.share, target: share.target }] : []),
  ];
}
