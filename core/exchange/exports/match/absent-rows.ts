/** Which rows should have gone out on the export's network within its days, and are not among its posts. */
import { entryOf } from '../../../table/calendar.ts';
import { channelCodes, mayBeOut, ofOtherAccount } from './match-posts.ts';
import type { MatchFrame } from './match-posts.ts';

/**
 * None where the file is a choice of the best posts or cut at a number. Today's posts may have gone out since, and `found` are
 * rows that are, or may be, one of the posts.
 */
export function absentRows(frame: MatchFrame, network: string, found: ReadonlySet<number>): readonly number[] {
  const { calendar, today, export: { period, isPartial, rows } } = frame;
  if (period === null || isPartial || !rows.some(({ level }) => level === 'post')) return [];
  const [first, last] = period;
  const codes = channelCodes(calendar, network);
  const isOther = ofOtherAccount(frame);
  const absent: number[] = [];
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const day = calendar.day[row] ?? -1;
    if (day < first || day > last || day >= today || found.has(row) || !codes.has(calendar.channel.codes[row] ?? 0) || !mayBeOut(calendar, row) || isOther(row)) continue;
    const { state } = entryOf(calendar.status, row);
    if (state === 'scheduled' || state === 'published' || calendar.isPosted[row] === 1) absent.push(row);
  }
  return absent;
}
