/** How a sentence says where the other of two posts stands, and how far away. */
import type { Calendar } from '../table/calendar.ts';

export interface OtherPost {
  /** Its tab, null for the same one. */
  readonly otherSheet: string | null;
  /** As shown in the host, from 1. */
  readonly otherRow: number;
}

export function otherPost(calendar: Calendar, row: number, other: number): OtherPost {
  const isSameSheet = calendar.part[other] === calendar.part[row];
  return {
    otherSheet: isSameSheet ? null : (calendar.parts[calendar.part[other] ?? 0]?.sheetName ?? null),
    otherRow: (calendar.sheetRow[other] ?? 0) + 1,
  };
}
