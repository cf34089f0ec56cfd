/**
 * When the posts that are lacking in a week could go out.
 *
 * On the team's days; else on those that the channel has used and, where each of these has a post, on other working days; then
 * a second one on them. From tomorrow on, since nobody tells which hours of today are past; not on a public holiday unless the channel speaks on
 * them; outside its quiet hours and far enough from its other posts. The emptiest day comes first, then the one farthest from other posts, then the earliest. Each slot that is found
 * is taken for the next ones; where they then stand in each other's way, as many as fit are taken in the order of the week. The week
 * is filled as a whole, whichever part of it the period holds.
 */
import type { Period } from '../coverage/coverage-result.ts';
import type { Day } from '../time/day.ts';
import { weekdayOf } from '../time/day.ts';
import type { DaySet } from '../time/day-set.ts';
import { PUBLIC_HOLIDAYS, WORKING_WEEK, dayBit } from '../time/day-set.ts';
import type { CadenceTarget, FreeSlot, FutureGap } from './cadence.ts';
import type { CountedPosts, PostColumns } from './counted-posts.ts';
import { isTimed } from './counted-posts.ts';
import type { UsualTimes } from './usual-times.ts';

export interface OpenSlot {
  readonly channel: number;
  readonly day: Day;
  readonly minutes: number;
  readonly usual: FreeSlot['usual'];
}

export interface SlotSearch {
  readonly calendar: PostColumns;
  readonly counted: CountedPosts;
  readonly targets: readonly (CadenceTarget | null)[];
  readonly usual: UsualTimes;
  readonly holidays: ReadonlySet<Day>;
  readonly period: Period;
  readonly today: Day;
}

const DAY_MINUTES = 1440;
/** Minutes between two posts of a channel for which the team has set none. */
const USUAL_SPACING = 120;
/** Whole hours that stand in where the usual time is taken or quiet. */
const FIRST_HOUR = 8;
const LAST_HOUR = 20;
/** Where all of those are taken. */
const LAST_RESORT = [7, 21, 6, 22];
/** Days beyond which another post is far away. */
const FARTHEST = 14;

/** By moment, then by channel. */
export function freeSlots(search: SlotSearch, gaps: readonly FutureGap[]): readonly OpenSlot[] {
  const { from, to } = search.period;
  const lacking = new Map<number, FutureGap[]>();
  for (const gap of gaps) lacking.set(gap.channel, [...(lacking.get(gap.channel) ?? []), gap]);
  const taken = takenMoments(search, lacking);
  const slots = [...lacking].flatMap(([channel, own]) => slotsOf(search, channel, own, taken.get(channel) ?? [])).filter(({ day }) => day >= from && day <= to);
  return slots.sort((a, b) => a.day - b.day || a.minutes - b.minutes || a.channel - b.channel);
}

/** By channel, the moments at which it speaks, in order, as far back as a slot may have to stand off; a post without a time stands at the usual one. */
function takenMoments({ calendar: { day, minutes, channel }, counted: { rows, channelsOf }, targets, usual, today }: SlotSearch, lacking: ReadonlyMap<number, unknown>): ReadonlyMap<number, number[]> {
  const moments = new Map<number, number[]>([...lacking.keys()].map((at) => [at, []]));
  const first = today - Math.max(FARTHEST, ...targets.map((target) => Math.ceil((target?.spacing ?? 0) / 24)));
  for (const row of rows) {
    const on = day[row] as number;
    if (on < first) continue;
    for (const at of channelsOf[channel.codes[row] as number] as readonly number[]) {
      const own = moments.get(at);
      if (own === undefined) continue;
      const minute = minutes[row] as number;
      own.push(on * DAY_MINUTES + (isTimed(minute) ? minute : (usual.own(at, weekdayOf(on))[0] ?? usual.standIn)));
    }
  }
  for (const own of moments.values()) if (own.some((moment, at) => at > 0 && moment < (own[at - 1] ?? moment))) own.sort((a, b) => a - b);
  return moments;
}

/** @param moments In order; what is found is put among them. */
function slotsOf(search: SlotSearch, channel: number, gaps: readonly FutureGap[], moments: number[]): readonly OpenSlot[] {
  const { targets, usual } = search;
  const stated = targets[channel]?.days ?? null;
  const minutes = [1, 2, 3, 4, 5, 6, 7].map((weekday) => minutesOn(search, channel, weekday));
  return gaps.flatMap(({ week, posts, least }) => {
    const open = (set: DaySet): readonly OpenDay[] => openDays(search, week, set).map((day) => ({ day, minutes: minutes[weekdayOf(day) - 1] ?? [], isFull: false }));
    const days = open(stated ?? usual.weekdays(channel));
    // Nobody has said that the other working days are not to be used.
    const others = stated === null ? open(WORKING_WEEK) : [];
    const before = [...moments];
    let slots: OpenSlot[] = [];
    while (slots.length < least - posts) {
      const free = bestSlot(search, channel, days, moments, 0) ?? bestSlot(search, channel, others, moments, 0);
      const slot = free ?? bestSlot(search, channel, days, moments) ?? bestSlot(search, channel, others, moments);
      if (slot === null) break;
      const moment = slot.day * DAY_MINUTES + slot.minutes;
      moments.splice(placeOf(moments, moment), 0, moment);
      slots.push(slot);
    }
    for (const hours of slots.length < least - posts ? [1, Infinity] : []) {
      const taken = [...before];
      const packed = packedSlots(search, channel, [...days, ...others], taken, { hours, most: least - posts });
      if (packed.length <= slots.length) continue;
      slots = packed;
      moments.splice(0, moments.length, ...taken);
    }
    return slots;
  });
}

/** As many as the spacing allows, the earliest first, which is how most fit; of each day the best hours alone. */
function packedSlots(
  { targets, usual }: SlotSearch, channel: number, days: readonly OpenDay[], moments: number[], { hours, most }: { readonly hours: number; readonly most: number },
): OpenSlot[] {
  const spacing = spacingOf(targets[channel] ?? null);
  const choices = days.flatMap(({ day, minutes }) => minutes.slice(0, hours).map((each) => day * DAY_MINUTES + each)).sort((a, b) => a - b);
  const slots: OpenSlot[] = [];
  for (const moment of choices) {
    if (slots.length === most || !isFree(moments, moment, spacing)) continue;
    const day = Math.floor(moment / DAY_MINUTES);
    const minutes = moment - day * DAY_MINUTES;
    moments.splice(placeOf(moments, moment), 0, moment);
    slots.push({ channel, day, minutes, usual: usualOn(usual, channel, weekdayOf(day), minutes) });
  }
  return slots;
}

/** Minutes from one post of a channel to the next. */
function spacingOf(target: CadenceTarget | null): number {
  const hours = target?.spacing ?? 0;
  return hours > 0 ? hours * 60 : USUAL_SPACING;
}

interface OpenDay {
  readonly day: Day;
  /** Those that could be taken, best first. */
  readonly minutes: readonly number[];
  /** Whether none of them is free any more. */
  isFull: boolean;
}

export function openDays({ holidays, today }: SlotSearch, week: Day, days: DaySet): readonly Day[] {
  const speaksOnHolidays = (days & PUBLIC_HOLIDAYS) !== 0;
  return [0, 1, 2, 3, 4, 5, 6].map((later) => week + later).filter((day) => {
    if (day <= today) return false;
    return holidays.has(day) ? speaksOnHolidays : (days & dayBit(weekdayOf(day))) !== 0;
  });
}

/** The usual minute of that weekday, then whole hours, the nearest first; none in the quiet hours. */
export function minutesOn({ targets, usual }: SlotSearch, channel: number, weekday: number): readonly number[] {
  const own = usual.own(channel, weekday);
  const wished = own[0] ?? usual.standIn;
  const hours = Array.from({ length: LAST_HOUR - FIRST_HOUR + 1 }, (_, hour) => (FIRST_HOUR + hour) * 60);
  const others = hours.sort((a, b) => Math.abs(a - wished) - Math.abs(b - wished) || b - a);
  return [...new Set([...own, usual.standIn, ...others, ...LAST_RESORT.map((hour) => hour * 60)])].filter((minutes) => !isQuiet(targets[channel] ?? null, minutes));
}

/** @param most Posts that the day may have already. */
function bestSlot({ targets, usual }: SlotSearch, channel: number, days: readonly OpenDay[], moments: readonly number[], most = Infinity): OpenSlot | null {
  const spacing = spacingOf(targets[channel] ?? null);
  let best: OpenSlot | null = null;
  let fewest = most;
  let farthest = -1;
  for (const open of days) {
    if (open.isFull) continue;
    const { day } = open;
    const posts = placeOf(moments, (day + 1) * DAY_MINUTES) - placeOf(moments, day * DAY_MINUTES);
    const distance = daysApart(moments, day);
    if (posts > fewest || (posts === fewest && distance <= farthest)) continue;
    const minutes = open.minutes.find((each) => isFree(moments, day * DAY_MINUTES + each, spacing));
    open.isFull = minutes === undefined;
    if (minutes === undefined) continue;
    best = { channel, day, minutes, usual: usualOn(usual, channel, weekdayOf(day), minutes) };
    fewest = posts;
    farthest = distance;
  }
  return best;
}

function usualOn(usual: UsualTimes, channel: number, weekday: number, minutes: number): OpenSlot['usual'] {
  if (usual.onDay(channel, weekday) === minutes) return 'that-day';
  return usual.own(channel, weekday).includes(minutes) ? 'any-day' : null;
}

/** From a day to the nearest other one on which the channel speaks. */
function daysApart(moments: readonly number[], day: Day): number {
  const before = moments[placeOf(moments, day * DAY_MINUTES) - 1] ?? -Infinity;
  const after = moments[placeOf(moments, (day + 1) * DAY_MINUTES)] ?? Infinity;
  return Math.min(FARTHEST, day - Math.floor(before / DAY_MINUTES), Math.floor(after / DAY_MINUTES) - day);
}

function isFree(moments: readonly number[], moment: number, spacing: number): boolean {
  const at = placeOf(moments, moment);
  return moment - (moments[at - 1] ?? -Infinity) >= spacing && (moments[at] ?? Infinity) - moment >= spacing;
}

/** How many of the moments lie before one. */
function placeOf(moments: readonly number[], moment: number): number {
  let low = 0;
  let high = moments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle] ?? Infinity) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From the one minute up to the other, which may be of the next day. */
function isQuiet(target: CadenceTarget | null, minutes: number): boolean {
  return target !== null && target.quiet.some(([from, to]) => (from < to ? minutes >= from && minutes < to : minutes >= from || minutes < to));
}
