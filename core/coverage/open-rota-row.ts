/** Finds the row of the rota that a proposal fills: one that is open for just these days, hours, role and channel. */
import type { RotaRow } from '../side-tabs/rota-tab.ts';
import type { RotaEntry } from './rota-entries.ts';
import { DAY_MINUTES } from './staff.ts';

/** Null where there is none; of several the first. */
export function openRowFor(rows: readonly RotaRow[], entry: RotaEntry, isFree: (row: RotaRow) => boolean): RotaRow | null {
  return rows.find((row) => isSameShift(row, entry) && row.replaces.word === '' && isFree(row)) ?? null;
}

function isSameShift({ start, end, from, to, role, channels }: RotaRow, entry: RotaEntry): boolean {
  const first = from ?? 0;
  const last = to ?? DAY_MINUTES;
  const isInChannel = entry.channel === null ? channels.length === 0 : channels.length === 0 || (channels.length === 1 && channels[0] === entry.channel);
  return start === entry.start && (end ?? start) === entry.end && first === entry.from && (last > first ? last : last + DAY_MINUTES) === entry.to
    && role === entry.role && isInChannel;
}
