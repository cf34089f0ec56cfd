/** Coverage as a picture: a row for each role, a cell for each day, and what is lacking in it. */
import type { Coverage, CoverageFigures, Stretch } from '../../coverage/coverage-result.ts';
import { DAY_MINUTES } from '../../coverage/staff.ts';
import type { Staff } from '../../coverage/staff.ts';
import { holdsOn } from '../../time/day-set.ts';
import type { Day } from '../../time/day.ts';
import { weekdayOf } from '../../time/day.ts';
import { dayParts, roleHours } from './day-parts.ts';
import type { DayPart } from './day-parts.ts';

/** What a day is for a role: the worst of what happens on it. `closed` where hours are closed and nothing else is needed. */
export type CellState = 'covered' | 'understaffed' | 'gap' | 'closed' | 'none';

/** What is lacking on one day, in minutes since its midnight; past 1440 on the next day. */
export interface Lack {
  readonly kind: Stretch['kind'];
  readonly need: number;
  readonly from: number;
  readonly to: number;
  readonly needed: number;
  readonly present: number;
}

export interface PictureCell {
  readonly day: Day;
  readonly state: CellState;
  /** Where in the role's hours it is covered, and where not; [] where nothing is needed. */
  readonly parts: readonly DayPart[];
  /** By time. */
  readonly lacks: readonly Lack[];
  /** Place of the need to go to; null where the role has none. */
  readonly need: number | null;
}

export interface PictureRow {
  readonly role: string;
  readonly figures: CoverageFigures;
  readonly cells: readonly PictureCell[];
}

export function coveragePicture(staff: Staff, { period, byRole, stretches, neededByDay }: Coverage): readonly PictureRow[] {
  const dayCount = period.to - period.from + 1;
  const lacks = lacksByDay(staff, stretches, period.from, dayCount);
  return byRole.map(({ role, figures }, place) => {
    const ofRole = lacks.get(role);
    const hours = roleHours(staff, role);
    const first = staff.needs.findIndex((need) => need.role === role && !need.isClosed);
    const cells = Array.from({ length: dayCount }, (_, index): PictureCell => {
      const day = period.from + index;
      const needed = neededByDay[place * dayCount + index] ?? 0;
      const here = [...(ofRole?.get(day) ?? [])].sort((a, b) => a.from - b.from || a.need - b.need);
      const need = here.find(({ kind }) => kind === 'gap')?.need ?? here[0]?.need ?? holding(staff, role, day) ?? (first === -1 ? null : first);
      return { day, state: stateOf(needed, here, () => isClosedOn(staff, role, day)), parts: needed === 0 ? [] : dayParts(staff, hours, day, here), lacks: here, need };
    });
    return { role, figures, cells };
  });
}

function stateOf(needed: number, lacks: readonly Lack[], isClosed: () => boolean): CellState {
  if (lacks.some(({ kind }) => kind === 'gap')) return 'gap';
  if (lacks.some(({ kind }) => kind === 'understaffed')) return 'understaffed';
  if (needed > 0) return 'covered';
  return isClosed() ? 'closed' : 'none';
}

/** Cuts stretches at the days that their needs begin on: a night belongs to its evening. */
function lacksByDay({ needs }: Staff, stretches: readonly Stretch[], first: Day, dayCount: number): ReadonlyMap<string, ReadonlyMap<Day, readonly Lack[]>> {
  const byRole = new Map<string, Map<Day, Lack[]>>();
  for (const { kind, need: place, from, to, needed, present } of stretches) {
    const need = needs[place];
    if (need === undefined) continue;
    const byDay = byRole.get(need.role) ?? new Map<Day, Lack[]>();
    byRole.set(need.role, byDay);
    const last = Math.min(first + dayCount - 1, Math.floor((to - 1) / DAY_MINUTES));
    for (let day = Math.max(first, Math.floor(from / DAY_MINUTES) - 1); day <= last; day += 1) {
      const midnight = day * DAY_MINUTES;
      const begin = Math.max(from - midnight, need.from);
      const end = Math.min(to - midnight, need.to);
      if (begin < end) byDay.set(day, [...(byDay.get(day) ?? []), { kind, need: place, from: begin, to: end, needed, present }]);
    }
  }
  return byRole;
}

function holding({ needs, holidays }: Staff, role: string, day: Day): number | null {
  const place = needs.findIndex((need) => need.role === role && !need.isClosed && holdsOn(need.days, day, holidays.has(day)));
  return place === -1 ? null : place;
}

function isClosedOn({ needs, holidays }: Staff, role: string, day: Day): boolean {
  return needs.some((need) => need.isClosed && (need.role === role || need.role === '') && holdsOn(need.days, day, holidays.has(day)));
}

export interface DayRow {
  readonly day: Day;
  /** Null where nothing is needed. */
  readonly share: number | null;
  /** Nothing is needed, and hours are closed. */
  readonly isClosed: boolean;
  readonly lacking: readonly { readonly role: string; readonly cell: PictureCell }[];
}

/** The same day by day: how much is covered of all roles, and what is lacking of which. */
export function dayRows(rows: readonly PictureRow[], { period, neededByDay, coveredByDay }: Coverage): readonly DayRow[] {
  const dayCount = period.to - period.from + 1;
  const sumOn = (minutes: Float64Array, index: number): number => rows.reduce((sum, _, place) => sum + (minutes[place * dayCount + index] ?? 0), 0);
  return Array.from({ length: dayCount }, (_, index) => {
    const needed = sumOn(neededByDay, index);
    const lacking = rows.flatMap(({ role, cells }) => {
      const cell = cells[index];
      return cell === undefined || cell.lacks.length === 0 ? [] : [{ role, cell }];
    });
    const isClosed = needed === 0 && rows.some(({ cells }) => cells[index]?.state === 'closed');
    return { day: period.from + index, share: needed === 0 ? null : sumOn(coveredByDay, index) / needed, isClosed, lacking };
  });
}

/** Days that stand side by side: up to a month as one block, longer periods in blocks that begin on Mondays, below each other. */
export interface PictureBlock {
  /** Places of the first column and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

const LONGEST_BLOCK = 35;

export function pictureBlocks(first: Day, dayCount: number): readonly PictureBlock[] {
  const blocks: PictureBlock[] = [];
  for (let from = 0; from < dayCount; ) {
    const rest = dayCount - from;
    // To the last Monday that still leaves a block of whole weeks.
    const to = rest <= LONGEST_BLOCK ? dayCount : from + LONGEST_BLOCK - ((weekdayOf(first + from + LONGEST_BLOCK) + 6) % 7);
    blocks.push({ from, to });
    from = to;
  }
  return blocks;
}
