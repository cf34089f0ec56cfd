/** One need held against the people who are on for it: its minutes added up, and the stretches in which too few or too many are there. */
import type { Stretch, StretchKind } from './coverage-result.ts';
import type { Tally } from './tally.ts';
import type { Need } from './staff.ts';
import { EVENING, WEEKEND, momentOf, patternsOf, slotOn } from './time-grid.ts';
import type { TimeGrid } from './time-grid.ts';
import { endOf } from './work-hours.ts';

/** What is there, slot by slot, for the need's role and channel. */
export interface Supply {
  readonly grid: TimeGrid;
  readonly present: Int32Array;
  readonly closed: Uint8Array | null;
}

/** The stretches of one need by moment, each with its first slot. */
export interface FoundStretches {
  readonly stretches: Stretch[];
  readonly slots: number[];
}

/** Where the minutes of a role go, day by day. */
export interface RoleDays {
  readonly tally: Tally;
  /** Place of its first day in the two below. */
  readonly row: number;
  readonly needed: Float64Array;
  readonly covered: Float64Array;
}

/** A stretch that may go on. */
interface OpenStretch {
  from: number;
  /** Slot after the last one; -1 before the first stretch. */
  end: number;
  present: number;
  minutes: number;
}

export function weighNeed(need: Need, place: number, { grid, present, closed }: Supply, { tally, row, needed, covered }: RoleDays): FoundStretches {
  const found: FoundStretches = { stretches: [], slots: [] };
  const open: OpenStretch = { from: 0, end: -1, present: 0, minutes: 0 };
  const { least } = need;
  const most = need.most ?? Number.POSITIVE_INFINITY;
  const holds = patternsOf(need.days);
  const to = endOf(need);
  for (let day = 0; day < grid.days - 1; day += 1) {
    if (((holds >> (grid.patterns[day + 1] ?? 0)) & 1) === 0) continue;
    const end = slotOn(grid, day, to);
    let asked = 0;
    let lacking = 0;
    for (let slot = slotOn(grid, day, need.from); slot < end; slot += 1) {
      const minutes = grid.minutes[slot] ?? 0;
      if (minutes === 0 || (closed !== null && closed[slot] === 1)) continue;
      const there = present[slot] ?? 0;
      asked += minutes;
      if (there < least) {
        lacking += minutes;
        addMissing(tally, (least - there) * minutes, grid.part[slot] ?? 0);
      } else if (there <= most) continue;
      if (there !== open.present || !isNext(grid, open.end, slot)) {
        close(found, open, grid, need, place);
        open.from = slot;
        open.present = there;
        open.minutes = 0;
      }
      open.end = slot + 1;
      open.minutes += minutes;
    }
    if (least <= 0 || asked === 0) continue;
    tally.needDays += 1;
    tally.needed += asked;
    tally.covered += asked - lacking;
    needed[row + day] = (needed[row + day] ?? 0) + asked;
    covered[row + day] = (covered[row + day] ?? 0) + asked - lacking;
  }
  close(found, open, grid, need, place);
  for (const stretch of found.stretches) {
    if (stretch.kind !== 'gap') continue;
    tally.gaps += 1;
    tally.longestGap = Math.max(tally.longestGap, stretch.minutes);
  }
  return found;
}

function addMissing(tally: Tally, minutes: number, part: number): void {
  tally.missing += minutes;
  if (part === EVENING) tally.missingEvening += minutes;
  else if (part === WEEKEND) tally.missingWeekend += minutes;
}

/** Whether no time passes between the end of a stretch and a slot. */
function isNext({ minutes }: TimeGrid, end: number, slot: number): boolean {
  if (end < 0) return false;
  let next = end;
  while (next < slot && minutes[next] === 0) next += 1;
  return next === slot;
}

function close({ stretches, slots }: FoundStretches, { from, end, present, minutes }: OpenStretch, grid: TimeGrid, { least, most }: Need, need: number): void {
  if (end < 0) return;
  const kind: StretchKind = present >= least ? 'overstaffed' : present === 0 ? 'gap' : 'understaffed';
  stretches.push({ kind, need, from: momentOf(grid, from), to: momentOf(grid, end), needed: kind === 'overstaffed' ? (most ?? least) : least, present, minutes });
  slots.push(from);
}
