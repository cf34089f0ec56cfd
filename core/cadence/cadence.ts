/** What cadence says of a period: how often each channel speaks, against what the team has set for it. */
import type { Period } from '../coverage/coverage-result.ts';
import type { ChannelLevel } from '../side-tabs/channels-tab.ts';
import type { Day } from '../time/day.ts';
import type { DaySet } from '../time/day-set.ts';
import type { ShutBy } from './shut-by.ts';

/** Minutes since midnight, from the one to before the other, also past midnight. */
export type QuietHours = readonly [from: number, to: number];

/** What the team has set for one channel in its tab of channels; null for what it has not. */
export interface CadenceTarget {
  /** Key as in `ChannelEntry.channels`. */
  readonly channel: string;
  /** Passive channels have no target: they answer and watch. */
  readonly level: ChannelLevel | null;
  /** Posts per ISO week. */
  readonly least: number | null;
  readonly most: number | null;
  /** Hours between two posts. */
  readonly spacing: number | null;
  /** Those of each of its pages: a slot is nobody's page before it is planned, and so keeps out of all of them. */
  readonly quiet: readonly QuietHours[];
  /** Days of the week on which the channel speaks. */
  readonly days: DaySet | null;
  /** Rows of the tab of channels that it was read from, from 0; the pages of one network are added up. */
  readonly rows: readonly number[];
}

/** Days without a post on a channel, from the day after one to the day before the next, in the period or not. */
export interface Silence {
  /** Place in `Cadence.channels`. */
  readonly channel: number;
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  /** Whether the calendar knows no post of the channel before it, or none after it: it may be longer. */
  readonly isCut: boolean;
}

/** More posts than the channel bears: over its most in a week, whichever part of it the period holds, or closer to each other than its spacing. */
export type Burst =
  | { readonly kind: 'week'; readonly channel: number; readonly week: Day; readonly posts: number; readonly most: number }
  /** `rows` are those of the two posts in the calendar, `hours` lie between them. */
  | { readonly kind: 'spacing'; readonly channel: number; readonly rows: readonly [number, number]; readonly hours: number; readonly spacing: number };

/** A week from this one on with fewer posts than its channel's least: all of the week's posts count, what is out already and what the period cuts off too. */
export interface FutureGap {
  readonly channel: number;
  /** Its Monday. */
  readonly week: Day;
  readonly posts: number;
  readonly least: number;
  /** Posts that it lacks and for which there is no slot in the period. */
  readonly unplaced?: number;
  /** What leaves it without any free slot; absent where there is one, or where that lies beyond the period. */
  readonly shutBy?: ShutBy;
}

/** When a post that is lacking could go out: from tomorrow on, within the period. */
export interface FreeSlot {
  readonly channel: number;
  readonly day: Day;
  readonly minutes: number;
  /** Whether the channel uses the time of late on that day of the week, uses it much whatever the day, or not at all: it stands in. */
  readonly usual: 'that-day' | 'any-day' | null;
  /** Rows of the calendar with ideas that could fill it, best first. */
  readonly ideas: readonly number[];
}

/** How even the weeks are. Only whole weeks of the past count, from that of the calendar's first post on. */
export interface Regularity {
  readonly channel: number;
  /** Whole weeks looked at. */
  readonly weeks: number;
  readonly mean: number;
  /** Variance ÷ mean of the weekly counts: 1 as by chance, 0 always the same; null with fewer than 8 weeks, or no post at all. */
  readonly dispersion: number | null;
  /** Whole weeks at or over the least and at or under the most, with Wilson's interval at 95 %; null without a target. */
  readonly onTarget: { readonly weeks: number; readonly interval: readonly [low: number, high: number] } | null;
}

/** What the posts of a channel are about, or are made as. */
export interface MixShare {
  /** Place in `Cadence.channels`; null for all posts. */
  readonly channel: number | null;
  readonly dimension: 'pillar' | 'format';
  /** As the team first writes it; '' for rows that name none. */
  readonly item: string;
  readonly posts: number;
  readonly share: number;
  readonly interval: readonly [low: number, high: number];
  /** Fraction of all posts that the content plan asks for; null where it says nothing, and for a single channel. */
  readonly target: number | null;
}

export interface Cadence {
  readonly period: Period;
  /** By key, in the order of the tab of channels, then of first use in the period; a calendar that names no channel anywhere has one, `''`. */
  readonly channels: readonly string[];
  /** Beside `channels`; null for a channel without a row in the tab. */
  readonly targets: readonly (CadenceTarget | null)[];
  /** Mondays of the ISO weeks that the period touches. */
  readonly weeks: readonly Day[];
  /** Beside `weeks`: whether all seven days are in the period. */
  readonly isWhole: readonly boolean[];
  /** Weeks × channels, row by row: posts of the period. */
  readonly counts: Float64Array;
  /** Weekdays (0 Monday) × 24 hours, row by row: posts of the period that have a time, on all channels once. */
  readonly hours: Float64Array;
  /** Posts of the period on at least one channel, and those of them without a time. */
  readonly posts: number;
  readonly untimed: number;
  /** Of channels with a target, or that speak now and then; by length, longest first. */
  readonly silences: readonly Silence[];
  readonly bursts: readonly Burst[];
  readonly regularity: readonly Regularity[];
  readonly mix: readonly MixShare[];
  /** By week, then by channel. */
  readonly futureGaps: readonly FutureGap[];
  /** By moment, then by channel. */
  readonly freeSlots: readonly FreeSlot[];
}
