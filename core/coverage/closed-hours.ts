/** The slots in which a role and channel are closed: hours that are taken out of its needs, and never a gap. */
import type { Need } from './staff.ts';
import { patternsOf, slotOn } from './time-grid.ts';
import type { TimeGrid } from './time-grid.ts';
import { endOf } from './work-hours.ts';

/** 1 for each closed slot; null where there is none. */
export function closedSlots(grid: TimeGrid, needs: readonly Need[], role: string, channel: string | null): Uint8Array | null {
  let closed: Uint8Array | null = null;
  for (const need of needs) {
    if (!need.isClosed || (need.role !== '' && need.role !== role) || (need.channel !== null && need.channel !== channel)) continue;
    closed ??= new Uint8Array(grid.slots);
    const holds = patternsOf(need.days);
    const to = endOf(need);
    for (let day = -1; day < grid.days; day += 1) {
      if (((holds >> (grid.patterns[day + 1] ?? 0)) & 1) === 1) closed.fill(1, slotOn(grid, day, need.from), slotOn(grid, day, to));
    }
  }
  return closed;
}
