/** Where what is told of a post stands, and what the post is called. */
import type { Figures } from '../kpi/figures.ts';
import { rowLabel } from '../rules/row-label.ts';
import { sideCell } from '../side-tabs/side-tabs.ts';
import { NO_DAY, cellOf } from '../table/calendar.ts';
import type { CellRef } from '../table/cell-ref.ts';
import type { Measure } from '../table/role.ts';
import type { Day } from '../time/day.ts';
import type { Checked } from './load-findings.ts';

export interface ResultPost {
  /** '' where the post has neither title nor text. */
  readonly label: string;
  readonly day: Day | null;
  /** Keys, as in the calendar. */
  readonly channels: readonly string[];
  readonly cell: CellRef | null;
}

type Source = Pick<Checked, 'calendar' | 'sideTabs'>;
type Places = Pick<Figures, 'extras' | 'firstPart' | 'parts'>;

/** @param place As `Figures` counts: rows of the calendar, then posts that the tab of results alone has, then rows on one of their networks. */
export function postAt(source: Source, figures: Places, place: number, measure: Measure): ResultPost {
  const { calendar, sideTabs } = source;
  const { extras, firstPart } = figures;
  if (place < calendar.rowCount) {
    const day = calendar.day[place] ?? NO_DAY;
    return {
      label: rowLabel(calendar, place), day: day === NO_DAY ? null : day,
      channels: calendar.channel.entries[calendar.channel.codes[place] ?? 0]?.channels ?? [],
      cell: cellOf(calendar, place, measure, 'title', 'text', 'url', 'date'),
    };
  }
  if (place >= firstPart) return partAt(source, figures, place - firstPart, measure);
  const row = extras[place - calendar.rowCount];
  const tab = sideTabs.results;
  if (row === undefined) throw new RangeError(`there is no post ${place}`);
  return {
    label: row.text.trim(), day: row.day, channels: row.channel,
    cell: tab === null ? null : sideCell(tab, row, measure, 'text', 'key'),
  };
}

/** Called as its row is, and of its own network; its figures stand in the tab of results. */
function partAt(source: Source, figures: Places, index: number, measure: Measure): ResultPost {
  const part = figures.parts[index];
  if (part === undefined) throw new RangeError(`there is no post ${figures.firstPart + index}`);
  const { row, channels, result } = part;
  const tab = source.sideTabs.results;
  const post = postAt(source, figures, row, measure);
  return { ...post, channels, cell: tab === null || result === null ? post.cell : sideCell(tab, result, measure, 'text', 'key') };
}
