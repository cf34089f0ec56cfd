/** Rows that can't be told apart by what they hold, as addresses that a person can go to. */
import { FINGERPRINT_ROLES } from '../edits/anchor-rows.ts';
import { keyText } from '../edits/locate.ts';
import type { Calendar } from '../table/calendar.ts';
import { cellAddress, qualifiedAddress } from '../table/cell-ref.ts';
import type { Alike } from '../words/behaviour-words.ts';

/** The first two rows that are alike, and how many more there are; null for none. @param rows Of the calendar, from 0. */
export function alikeRows(calendar: Calendar, rows: readonly number[]): Alike | null {
  if (rows.length === 0) return null;
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOf(calendar, row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const pair = [...groups.values()].find(({ length }) => length > 1)?.slice(0, 2) ?? [];
  return { cells: pair.map((row) => addressOf(calendar, row)), more: rows.length - pair.length };
}

function keyOf({ parts, part, sheetRow }: Calendar, row: number): string {
  const number = part[row] ?? 0;
  const own = parts[number];
  const at = (sheetRow[row] ?? 0) - (own?.headerRow ?? 0) - 1;
  return keyText([number, ...FINGERPRINT_ROLES.map((role) => own?.cells.get(role)?.[at] ?? null)]);
}

function addressOf({ parts, part, sheetRow }: Calendar, row: number): string {
  const own = parts[part[row] ?? 0];
  const column = Math.min(...(own?.columns.values() ?? []));
  return own !== undefined && parts.length > 1 ? qualifiedAddress(own.sheetName, sheetRow[row] ?? 0, column) : cellAddress(sheetRow[row] ?? 0, column);
}
