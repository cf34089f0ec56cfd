/** A month as people hang it on the wall: a column for each day of the week, and in each day what happens on it. */
import type { CellLink } from '../../edits/sheet-page.ts';
import { NBSP } from '../../words/format.ts';

/** A line of a day or of the legend: a sign beside its text, both in the same colours. */
export interface GridEntry {
  readonly sign: string;
  readonly text: string;
  /** Where a click on the sign leads: a text that is a link does not wrap in every program. */
  readonly link?: CellLink['to'];
  /** `#rrggbb`. */
  readonly colours?: readonly [fill: string, text: string];
}

export interface GridDay {
  /** The day of the month, and what it is, such as a holiday or the first of a week; null for a day of another month, which stays empty. */
  readonly name: { readonly date: number; readonly note: string } | null;
  /** One below the other. */
  readonly entries: readonly GridEntry[];
}

export interface DayGridBlock {
  readonly kind: 'day-grid';
  /** Over the first column, which names the weeks; '' where days do. */
  readonly corner: string;
  /** Seven, from the left. */
  readonly weekdays: readonly string[];
  /** Each with seven days. */
  readonly weeks: readonly { readonly name: number | null; readonly days: readonly GridDay[] }[];
  /** What signs and colours mean: side by side under the days. */
  readonly legend: readonly GridEntry[];
  /** Absent where days take the room that they need. */
  readonly fit?: GridFit;
}

/** How a month is brought onto one page. */
export interface GridFit {
  /** Of what happens in a day, in points. */
  readonly size: number;
  /** Of one entry at most; null for as many as it takes. */
  readonly lines: number | null;
  /** Of one day at most, the last of them saying how many more there are; null for all. */
  readonly entries: number | null;
}

/** The weeks' column, then two columns a day, for a sign and for its text; in characters of the standard font. */
export const DAY_GRID: readonly number[] = [6, ...Array.from({ length: 7 }, () => [3, 22]).flat()];

/** A row of the grid: the name of its week or nothing, then the seven days. */
export type GridRow =
  | { readonly kind: 'days'; readonly week: number | null; readonly days: readonly GridDay['name'][] }
  | { readonly kind: 'entries'; readonly days: readonly { readonly isOutside: boolean; readonly entry: GridEntry | null }[] };

/** A square stays one, also with little in it. */
const FEWEST_ENTRIES = 3;

/** From the first week to the last: a row of days, and below it as many rows as the fullest day needs. */
export function gridRows({ weeks, fit }: Pick<DayGridBlock, 'weeks' | 'fit'>): readonly GridRow[] {
  const most = fit?.entries ?? null;
  return weeks.flatMap(({ name: week, days }): readonly GridRow[] => {
    const shown = days.map(({ entries }) => shownEntries(entries, most));
    const rows = Math.max(Math.min(FEWEST_ENTRIES, most ?? FEWEST_ENTRIES), ...shown.map(({ length }) => length));
    return [
      { kind: 'days', week, days: days.map(({ name }) => name) },
      ...Array.from({ length: rows }, (_, at): GridRow => ({
        kind: 'entries', days: days.map(({ name }, day) => ({ isOutside: name === null, entry: shown[day]?.[at] ?? null })),
      })),
    ];
  });
}

/** How many of a day's entries have a line of their own. */
export function entriesShown(count: number, most: number | null): number {
  return most === null || count <= most ? count : most - 1;
}

function shownEntries(entries: readonly GridEntry[], most: number | null): readonly GridEntry[] {
  const shown = entriesShown(entries.length, most);
  return shown === entries.length ? entries : [...entries.slice(0, shown), { sign: '', text: `+${NBSP}${entries.length - shown}` }];
}

/** The legend in rows of seven, under the days. */
export function legendRows({ legend }: Pick<DayGridBlock, 'legend'>): readonly (readonly GridEntry[])[] {
  return Array.from({ length: Math.ceil(legend.length / 7) }, (_, at) => legend.slice(at * 7, at * 7 + 7));
}

/** `25 · Noël`; a number where that is all. */
export function dayName({ date, note }: NonNullable<GridDay['name']>): string | number {
  return note === '' ? date : `${date} · ${note}`;
}

/** The grid as plain texts, a column a day. */
export function gridTexts(block: DayGridBlock): readonly (readonly (string | number | null)[])[] {
  const said = ({ sign, text }: GridEntry): string => (sign === '' ? text : `${sign} ${text}`);
  return [
    [block.corner, ...block.weekdays],
    ...gridRows(block).map((row) => (row.kind === 'days'
      ? [row.week, ...row.days.map((name) => (name === null ? null : dayName(name)))]
      : [null, ...row.days.map(({ entry }) => (entry === null ? null : said(entry)))])),
    ...legendRows(block).map((entries) => [null, ...entries.map(said)]),
  ];
}
