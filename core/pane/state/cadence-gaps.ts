/** Weeks to come that lack posts, each with the slots in which those could go out. */
import type { Cadence, FreeSlot, FutureGap } from '../../cadence/cadence.ts';
import type { Day } from '../../time/day.ts';
import { weekStart } from '../../time/iso-week.ts';

/** A slot by what it is, so that it is found again in a calendar that was read anew. */
export interface CadenceSlot {
  readonly channel: string;
  readonly day: Day;
  readonly minutes: number;
}

export interface ListedWeek {
  readonly gap: FutureGap;
  /** By moment; fewer than the week lacks where the team's own rules leave no more. */
  readonly slots: readonly FreeSlot[];
}

/** By week, then by channel. */
export function listedWeeks({ futureGaps, freeSlots }: Pick<Cadence, 'futureGaps' | 'freeSlots'>): readonly ListedWeek[] {
  return futureGaps.map((gap) => ({ gap, slots: freeSlots.filter(({ channel, day }) => channel === gap.channel && weekStart(day) === gap.week) }));
}

export function slotName({ channels }: Pick<Cadence, 'channels'>, { channel, day, minutes }: FreeSlot): CadenceSlot {
  return { channel: channels[channel] ?? '', day, minutes };
}

/** Null where it is no longer free. */
export function slotNamed({ channels, freeSlots }: Pick<Cadence, 'channels' | 'freeSlots'>, { channel, day, minutes }: CadenceSlot): FreeSlot | null {
  return freeSlots.find((slot) => channels[slot.channel] === channel && slot.day === day && slot.minutes === minutes) ?? null;
}
