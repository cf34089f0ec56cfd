/** What coverage says of a period. */
import type { Day } from '../time/day.ts';
import type { Moment } from './staff.ts';

/** Both days included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** Nobody at all; fewer than the least; more than the most. */
export type StretchKind = 'gap' | 'understaffed' | 'overstaffed';

/** As long as the same number of people is on for one need without a break, in wall-clock moments. */
export interface Stretch {
  readonly kind: StretchKind;
  /** Place in `Staff.needs`. */
  readonly need: number;
  readonly from: Moment;
  readonly to: Moment;
  /** The least, or of overstaffed ones the most. */
  readonly needed: number;
  readonly present: number;
  /** Minutes that really pass: an hour that the clock skips is none, one that it repeats is two. */
  readonly minutes: number;
}

export interface CoverageFigures {
  /** Minutes in which at least one person is needed, over all needs. */
  readonly needed: number;
  /** Those of them in which enough are on. */
  readonly covered: number;
  /** covered ÷ needed; null where nothing is needed. */
  readonly share: number | null;
  /** Wilson's interval at 95 %: each need on each day counts once, for minutes of one stretch stand or fall together. */
  readonly interval: readonly [low: number, high: number] | null;
  /** People × minutes that are lacking, also in understaffed stretches; in all, in evenings (from 18:00 to 8:00 on weekdays), on weekends and holidays. */
  readonly missing: number;
  readonly missingEvening: number;
  readonly missingWeekend: number;
  /** Stretches without anybody, and the minutes of the longest. */
  readonly gaps: number;
  readonly longestGap: number;
}

export interface Coverage {
  readonly period: Period;
  readonly total: CoverageFigures;
  /** Roles in the order of the needs. */
  readonly byRole: readonly { readonly role: string; readonly figures: CoverageFigures }[];
  /** By moment, then by need. */
  readonly stretches: readonly Stretch[];
  /** Roles as in `byRole` × days of the period, row by row: minutes needed and minutes covered. */
  readonly neededByDay: Float64Array;
  readonly coveredByDay: Float64Array;
}
