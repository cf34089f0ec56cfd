/** Which rows of the calendar a post may be, each by what it is known by: rows move while the pane is open. */
import type { UnsureMatch } from '../../exchange/exports/match/result-matches.ts';
import { rowLabel } from '../../rules/row-label.ts';
import type { Calendar } from '../../table/calendar.ts';
import { numberedKeys } from './numbered-keys.ts';

export interface RowChoice {
  readonly key: string;
  readonly row: number;
}

export function rowChoices(calendar: Calendar, { candidates }: UnsureMatch): readonly RowChoice[] {
  const keys = numberedKeys(
    candidates.map(({ row }) => [rowLabel(calendar, row), calendar.day[row], calendar.minutes[row], calendar.url[row] ?? '']),
  );
  return candidates.map(({ row }, index) => ({ key: keys[index] ?? '', row }));
}

/** Rows that a person has chosen, by post; null for none of them. What is no longer there to choose is as if it was not said. */
export function chosenRows(calendar: Calendar, unsure: readonly UnsureMatch[], said: ReadonlyMap<number, string | null>): ReadonlyMap<number, number | null> {
  const chosen = new Map<number, number | null>();
  const taken = new Set<number>();
  for (const match of unsure) {
    const key = said.get(match.post);
    if (key === undefined) continue;
    const row = key === null ? null : rowChoices(calendar, match).find((choice) => choice.key === key)?.row;
    if (row === undefined || (row !== null && taken.has(row))) continue;
    if (row !== null) taken.add(row);
    chosen.set(match.post, row);
  }
  return chosen;
}
