/** Which rows are asked for: those of a period, a person and a channel. */
import type { Period } from '../../coverage/coverage-result.ts';
import type { Finding } from '../../findings/finding.ts';
import { NO_DAY, cellOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { isOfDays } from '../../table/counts-posts.ts';
import type { Role } from '../../table/role.ts';
import type { LeavingRequest, Refusal, RefusalCode } from './leaving.ts';
import { rowChooser } from './whose-rows.ts';

/** Rows without a day are of every period: whoever asks learns of them. Figures of an account's days are no posts. */
export function rowsAsked(calendar: Calendar, request: LeavingRequest, period: Period | undefined): readonly number[] {
  if (isOfDays(calendar)) return [];
  const isChosen = rowChooser(calendar, request);
  const rows: number[] = [];
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const day = calendar.day[row] ?? NO_DAY;
    const isWithin = period === undefined || day === NO_DAY || (day >= period.from && day <= period.to);
    if (isWithin && isChosen(row)) rows.push(row);
  }
  return rows;
}

export interface RefusalExtras {
  readonly channel?: string;
  readonly finding?: Finding;
}

/** @param roles Whose cell is to be looked at: the first of them that the row's tab has. */
export function refuse(calendar: Calendar, row: number, code: RefusalCode, roles: readonly Role[], { channel, finding }: RefusalExtras = {}): Refusal {
  return { row, cell: cellOf(calendar, row, ...roles), code, channel: channel ?? null, finding: finding ?? null };
}
