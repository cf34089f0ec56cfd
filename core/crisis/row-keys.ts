/** By what a held post's row is found again: the same key after sorting and adding rows, and after it moved to another day. */
import { findingKey } from '../findings/finding-key.ts';
import { calendarIdentities } from '../findings/row-identity.ts';
import type { Calendar } from '../table/calendar.ts';

/** `asked` are the rows of the calendar whose keys will be asked for. */
export function rowKeys(calendar: Calendar, asked: readonly number[]): (row: number) => string {
  const identityOf = calendarIdentities(calendar, asked);
  return (row) => {
    const { hash, named } = identityOf(row);
    return findingKey({ code: 'crisis', judged: hash, when: named?.when ?? '', isAlone: named === null || named.alike === 1, times: 1 });
  };
}
