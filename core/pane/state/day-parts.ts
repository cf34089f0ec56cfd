/** Where in a day a role is needed, and where somebody is lacking: what a cell of the picture is filled with. */
import { DAY_MINUTES } from '../../coverage/staff.ts';
import type { Need, Staff } from '../../coverage/staff.ts';
import { holdsOn } from '../../time/day-set.ts';
import type { Day } from '../../time/day.ts';
import type { Lack } from './team-picture.ts';

/** From 0 at the first hour in which the role is ever needed to 1 at the end of the last. */
export interface DayPart {
  readonly state: 'covered' | 'understaffed' | 'gap';
  readonly from: number;
  readonly to: number;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a role's days are measured by, whatever day it is. */
export interface RoleHours extends Span {
  readonly needs: readonly Need[];
  readonly closed: readonly Need[];
}

export function roleHours({ needs }: Staff, role: string): RoleHours {
  const own = needs.filter((need) => need.role === role && !need.isClosed);
  return {
    needs: own,
    closed: needs.filter((need) => need.isClosed && (need.role === role || need.role === '')),
    from: Math.min(DAY_MINUTES, ...own.map(({ from }) => from)),
    to: Math.max(0, ...own.map(({ to }) => to)),
  };
}

/** By time, without what is closed; parts of one state that touch are one. */
export function dayParts({ holidays }: Staff, hours: RoleHours, day: Day, lacks: readonly Lack[]): readonly DayPart[] {
  const isOn = (need: Need, on: Day): boolean => holdsOn(need.days, on, holidays.has(on));
  // A night that is closed reaches into the next day, and a need of a night into what is closed then.
  const closings = [-1, 0, 1].flatMap((step) => hours.closed.filter((need) => isOn(need, day + step)).map((need) => ({ need, from: need.from + step * DAY_MINUTES, to: need.to + step * DAY_MINUTES })));
  const open = hours.needs.filter((need) => isOn(need, day)).flatMap((need) =>
    closings.filter((closing) => closing.need.channel === null || closing.need.channel === need.channel).reduce<readonly Span[]>(without, [need]));
  const edges = [...new Set([...open, ...lacks].flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const length = hours.to - hours.from;
  const parts: DayPart[] = [];
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1];
    if (to === undefined || length <= 0) break;
    const state = stateWithin(from, lacks) ?? (holdsAt(open, from) ? 'covered' : null);
    const last = parts[parts.length - 1];
    if (state === null) continue;
    const [begin, end] = [(from - hours.from) / length, (to - hours.from) / length];
    if (last !== undefined && last.state === state && last.to === begin) parts[parts.length - 1] = { ...last, to: end };
    else parts.push({ state, from: begin, to: end });
  }
  return parts;
}

/** The worst of what is lacking at a minute. */
function stateWithin(minute: number, lacks: readonly Lack[]): 'gap' | 'understaffed' | null {
  const here = lacks.filter(({ from, to }) => from <= minute && minute < to);
  if (here.some(({ kind }) => kind === 'gap')) return 'gap';
  return here.some(({ kind }) => kind === 'understaffed') ? 'understaffed' : null;
}

function holdsAt(spans: readonly Span[], minute: number): boolean {
  return spans.some(({ from, to }) => from <= minute && minute < to);
}

function without(spans: readonly Span[], taken: Span): readonly Span[] {
  return spans.flatMap(({ from, to }) => [{ from, to: Math.min(to, taken.from) }, { from: Math.max(from, taken.to), to }].filter((span) => span.from < span.to));
}
