/** A finding as the pane lists it: with where it stands and the facts it is grouped by. */
import { peopleKeys } from '../../briefing/people.ts';
import { placeWithoutRow, placesOfRows } from '../../briefing/place.ts';
import type { Place } from '../../briefing/place.ts';
import type { Finding } from '../../findings/finding.ts';
import { withoutPiles } from '../../lexicon/mark-piles.ts';
import { NO_DAY, dayOf, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { cellAddress } from '../../table/cell-ref.ts';
import type { SheetId } from '../../table/cell-ref.ts';
import type { TriagedFinding } from '../../triage/triage.ts';
import { weekdayOf } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';

/** Whom or what a row names in one of its columns. */
export type Named =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly key: string; readonly label: string }
  | { readonly kind: 'several' };

export interface ListedFinding {
  /** The rule and where its cells stand, for the list: unlike `triaged.key`, another one as soon as the row moves. */
  readonly cellsKey: string;
  readonly finding: Finding;
  /** What the team has said of it. */
  readonly triaged: TriagedFinding;
  readonly address: string;
  readonly sheetName: string;
  /** Monday of the week that the row is planned for. */
  readonly monday: Day | null;
  /** Day of the row, where there is one. */
  readonly day: Day | null;
  /** Whether it belongs to these weeks, before or after them, or to no post. */
  readonly place: Place;
  /** Keys of the people that the row names as its owners. */
  readonly people: readonly string[];
  readonly person: Named;
  readonly channel: Named;
}

export interface ListSource {
  readonly calendar: Calendar;
  readonly sheetNames: ReadonlyMap<SheetId, string>;
  readonly today: Day;
}

/** Findings in the order given, each with what its row says. */
export function listFindings(findings: readonly TriagedFinding[], { calendar, sheetNames, today }: ListSource): readonly ListedFinding[] {
  const rows = rowsBySheet(calendar);
  const placeOfRow = placesOfRows(calendar, today);
  const timesSeen = new Map<string, number>();
  return findings.map((triaged) => {
    const { finding } = triaged;
    const [{ sheet, row, column }] = finding.cells;
    const calendarRow = rows.get(sheet)?.get(row);
    return {
      cellsKey: cellsKeyOf(finding, timesSeen),
      finding,
      triaged,
      address: cellAddress(row, column),
      sheetName: sheetNames.get(sheet) ?? '',
      day: calendarRow === undefined ? null : dayOf(calendar, calendarRow),
      place: calendarRow === undefined ? placeWithoutRow(finding) : placeOfRow(calendarRow),
      people: calendarRow === undefined ? [] : peopleKeys(entryOf(calendar.owner, calendarRow)),
      monday: calendarRow === undefined ? null : mondayOfRow(calendar, calendarRow),
      person: calendarRow === undefined ? { kind: 'none' } : personOfRow(calendar, calendarRow),
      channel: calendarRow === undefined ? { kind: 'none' } : channelOfRow(calendar, calendarRow),
    };
  });
}

function rowsBySheet(calendar: Calendar): ReadonlyMap<SheetId, ReadonlyMap<number, number>> {
  const bySheet = new Map<SheetId, Map<number, number>>();
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const sheet = calendar.parts[calendar.part[row] ?? 0]?.sheet ?? '';
    let rows = bySheet.get(sheet);
    if (rows === undefined) bySheet.set(sheet, (rows = new Map<number, number>()));
    rows.set(calendar.sheetRow[row] ?? 0, row);
  }
  return bySheet;
}

function cellsKeyOf({ code, cells }: Finding, timesSeen: Map<string, number>): string {
  const key = [code, ...cells.map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`)].join('|');
  const times = timesSeen.get(key) ?? 0;
  timesSeen.set(key, times + 1);
  return times === 0 ? key : `${key}|${times}`;
}

function mondayOfRow(calendar: Calendar, row: number): Day | null {
  const day = calendar.day[row] ?? NO_DAY;
  return day === NO_DAY ? null : day - weekdayOf(day) + 1;
}

function personOfRow(calendar: Calendar, row: number): Named {
  const { people, shared, word } = entryOf(calendar.owner, row);
  if (shared !== null || people.length > 1) return { kind: 'several' };
  return named(people[0] ?? word);
}

function channelOfRow(calendar: Calendar, row: number): Named {
  const { channels, word } = entryOf(calendar.channel, row);
  if (channels.length > 1) return { kind: 'several' };
  const byWord = named(word);
  return byWord.kind === 'one' ? { ...byWord, key: channels[0] ?? byWord.key } : byWord;
}

/** Spellings that differ in case or composition name the same. */
function named(label: string): Named {
  const trimmed = label.trim();
  return trimmed === '' ? { kind: 'none' } : { kind: 'one', key: withoutPiles(trimmed).normalize('NFC').toLowerCase(), label: trimmed };
}
