/** Makes of what is open shifts that one person each can take. */
import { DAY_MINUTES } from '../staff.ts';
import type { Moment, Staff } from '../staff.ts';
import type { Stretch } from '../coverage-result.ts';
import { dayOf, passedMinutes } from './minutes-on.ts';
import type { Stint } from './minutes-on.ts';

/** What is longer is cut: first at each midnight, then each day's part into equal ones. */
const LONGEST = 720;
/** Cuts within a day stand at a quarter of an hour from its beginning. */
const STEP = 15;

/** One person's share of a stretch. */
export interface OpenShift extends Stint {
  /** Place in `Staff.needs`. */
  readonly need: number;
  /** Those that really pass. */
  readonly minutes: number;
  /** Whether somebody is on duty for the need meanwhile, and too few. */
  readonly isShared: boolean;
}

/** By moment, then by need; a stretch that lacks two people gives each of its shifts twice. */
export function openShifts({ needs, clock }: Staff, open: readonly Stretch[]): readonly OpenShift[] {
  const shifts: OpenShift[] = [];
  for (const { kind, need, from, to, needed, present } of open) {
    if (kind === 'overstaffed' || needs[need] === undefined) continue;
    for (const part of partsOf(from, to)) {
      // An hour that the clock skips is nobody's.
      const minutes = passedMinutes(part, clock);
      if (minutes === 0) continue;
      for (let lacking = needed - present; lacking > 0; lacking -= 1) shifts.push({ ...part, need, minutes, isShared: present > 0 });
    }
  }
  return shifts.sort((one, other) => one.from - other.from || one.need - other.need || one.to - other.to);
}

function partsOf(from: Moment, to: Moment): readonly Stint[] {
  if (to - from <= LONGEST) return to > from ? [{ from, to }] : [];
  const parts: Stint[] = [];
  for (let start = from; start < to; ) {
    const midnight = Math.min(to, (dayOf(start) + 1) * DAY_MINUTES);
    const pieces = Math.ceil((midnight - start) / LONGEST);
    const first = start;
    for (let piece = 1; piece <= pieces; piece += 1) {
      const end = piece === pieces ? midnight : first + Math.ceil(((midnight - first) * piece) / pieces / STEP) * STEP;
      parts.push({ from: start, to: end });
      start = end;
    }
  }
  return parts;
}
