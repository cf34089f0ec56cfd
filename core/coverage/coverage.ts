/** What a team covers of its needs in a period, exact to the minute: gaps, too few, too many, and the figures of it. */
import { attendanceOf } from './attendance.ts';
import { closedSlots } from './closed-hours.ts';
import type { Coverage, Period, Stretch } from './coverage-result.ts';
import { countHeads, headCountOf } from './head-count.ts';
import type { Staff } from './staff.ts';
import { addTally, emptyTally, figuresOf } from './tally.ts';
import { gridOf } from './time-grid.ts';
import { weighNeed } from './weigh-need.ts';
import type { FoundStretches, RoleDays } from './weigh-need.ts';

/** The needs of one role and channel: the same people are on for all of them. */
interface Post {
  readonly role: string;
  readonly channel: string | null;
  /** Places in `Staff.needs`. */
  readonly needs: number[];
}

/** Each need belongs to the day on which it begins, also where it runs past the end of the period. */
export function coverageOf(staff: Staff, period: Period): Coverage {
  const days = Math.max(0, period.to - period.from + 1);
  const grid = gridOf(staff, period);
  const people = attendanceOf(staff, grid);
  const heads = headCountOf(grid);
  const roles = rolesOf(staff);
  const neededByDay = new Float64Array(roles.length * days);
  const coveredByDay = new Float64Array(roles.length * days);
  const sums = new Map(roles.map((role, place): [string, RoleDays] => [role, { tally: emptyTally(), row: place * days, needed: neededByDay, covered: coveredByDay }]));
  const found: FoundStretches[] = [];
  for (const { role, channel, needs } of postsOf(staff)) {
    const sum = sums.get(role);
    if (sum === undefined) continue;
    countHeads(grid, people, role, channel, heads);
    const supply = { grid, present: heads.present, closed: closedSlots(grid, staff.needs, role, channel) };
    for (const place of needs) {
      const need = staff.needs[place];
      if (need !== undefined) found[place] = weighNeed(need, place, supply, sum);
    }
  }
  const total = emptyTally();
  for (const { tally } of sums.values()) addTally(total, tally);
  const byRole = [...sums].map(([role, { tally }]) => ({ role, figures: figuresOf(tally) }));
  return { period, total: figuresOf(total), byRole, stretches: byMoment(found, grid.slots), neededByDay, coveredByDay };
}

/** Roles that are needed, in the order of the needs. */
function rolesOf({ needs }: Staff): readonly string[] {
  return [...new Set(needs.filter(({ isClosed }) => !isClosed).map(({ role }) => role))];
}

function postsOf({ needs }: Staff): readonly Post[] {
  const posts: Post[] = [];
  const byRole = new Map<string, Map<string | null, Post>>();
  for (const [place, { role, channel, isClosed }] of needs.entries()) {
    if (isClosed) continue;
    const ofRole = byRole.get(role) ?? new Map<string | null, Post>();
    byRole.set(role, ofRole);
    const post = ofRole.get(channel) ?? { role, channel, needs: [] };
    if (post.needs.push(place) > 1) continue;
    ofRole.set(channel, post);
    posts.push(post);
  }
  return posts;
}

/** All stretches by their first slot and then by need: counted into place, for there may be many. */
function byMoment(found: readonly (FoundStretches | undefined)[], slots: number): readonly Stretch[] {
  const next = new Int32Array(slots + 1);
  let count = 0;
  for (const each of found) {
    for (const slot of each?.slots ?? []) next[slot + 1] = (next[slot + 1] ?? 0) + 1;
    count += each?.slots.length ?? 0;
  }
  for (let slot = 1; slot <= slots; slot += 1) next[slot] = (next[slot] ?? 0) + (next[slot - 1] ?? 0);
  const ordered: Stretch[] = Array.from({ length: count });
  for (const each of found) {
    for (const [index, stretch] of (each?.stretches ?? []).entries()) {
      const slot = each?.slots[index] ?? 0;
      const place = next[slot] ?? 0;
      ordered[place] = stretch;
      next[slot] = place + 1;
    }
  }
  return ordered;
}
