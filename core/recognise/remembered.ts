/** What a person said of a calendar's columns, kept with the workbook and used again where the headings are the same. */
import { fold } from '../lexicon/fold.ts';
import type { Role } from '../table/role.ts';

export interface RememberedColumn {
  /** Text of the header cell. */
  readonly heading: string;
  /** Which of several columns with this heading, from the left, from 1. */
  readonly occurrence: number;
  /** Null where the column plays no part. */
  readonly role: Role | null;
  /** Key of the network, where the column holds a channel's status; the role is then null. */
  readonly channel: string | null;
}

export interface RememberedMapping {
  /** Name of the main tab when it was said; another tab with the same headings serves as well. */
  readonly tab: string;
  readonly columns: readonly RememberedColumn[];
}

/** What makes two headings the same: their words, whatever the case, the accents, the emoji and the spaces. */
export function headingKey(heading: string): string {
  return fold(heading) || heading.trim();
}

/** For each heading of a row, from the left, which of several equal ones it is, from 1. */
export function occurrencesIn(headings: readonly string[]): readonly number[] {
  const timesSeen = new Map<string, number>();
  return headings.map((heading) => {
    const key = headingKey(heading);
    const times = (timesSeen.get(key) ?? 0) + 1;
    timesSeen.set(key, times);
    return times;
  });
}
