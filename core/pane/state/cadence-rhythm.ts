/** Silences and crowded times, what can still be changed before what is past. */
import type { Burst, Cadence, FutureGap, Silence } from '../../cadence/cadence.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';
import { weekStart } from '../../time/iso-week.ts';

export type RhythmEvent =
  | { readonly kind: 'silence'; readonly silence: Silence }
  /** `to` is its last day. */
  | { readonly kind: 'burst'; readonly burst: Burst; readonly to: Day };

export interface Rhythm {
  /** Under way or to come. */
  readonly coming: readonly RhythmEvent[];
  readonly past: readonly RhythmEvent[];
}

/** Silences by length, then bursts; one that no post ends yet and that is no more than weeks to fill is told as those. */
export function rhythmOf({ silences, bursts, futureGaps }: Pick<Cadence, 'silences' | 'bursts' | 'futureGaps'>, { day }: Pick<Calendar, 'day'>, today: Day): Rhythm {
  const events: readonly RhythmEvent[] = [
    ...silences.filter((silence) => !isGap(silence, futureGaps, today)).map((silence): RhythmEvent => ({ kind: 'silence', silence })),
    ...bursts.map((burst): RhythmEvent => ({ kind: 'burst', burst, to: burst.kind === 'week' ? burst.week + 6 : (day[burst.rows[1]] ?? 0) })),
  ];
  const isComing = (event: RhythmEvent): boolean => (event.kind === 'silence' ? event.silence.to : event.to) >= today;
  return { coming: events.filter(isComing), past: events.filter((event) => !isComing(event)) };
}

/** Whether it begins in this week or later, and each whole week of it is one that lacks posts. */
function isGap({ channel, from, to, isCut }: Silence, gaps: readonly FutureGap[], today: Day): boolean {
  if (!isCut || from < weekStart(today)) return false;
  const first = weekStart(from + 6);
  if (first + 6 > to) return false;
  for (let week = first; week + 6 <= to; week += 7) {
    if (!gaps.some((gap) => gap.channel === channel && gap.week === week)) return false;
  }
  return true;
}
