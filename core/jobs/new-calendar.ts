/** A calendar tab for a team that starts from nothing: headings and lists, and not a single row. */
import type { PlannedColumn, SheetPlan } from '../edits/edit.ts';
import type { SheetOutline } from '../host.ts';
import { UNFINISHED_CALENDAR } from '../settings-tab/unfinished.ts';
import type { State } from '../table/calendar.ts';
import type { Cell } from '../table/cell.ts';
import { NEW_CALENDAR_ROLES } from '../words/calendar-words.ts';
import type { NewCalendarRole } from '../words/calendar-words.ts';
import { LANGUAGES } from '../words/language.ts';
import { wordsIn } from '../words/words-in.ts';
import type { Words } from '../words/words.ts';

/** The states to choose from; any other word may be typed. */
const OFFERED_STATES: readonly State[] = ['idea', 'to-produce', 'in-review', 'approved', 'scheduled', 'published', 'on-hold', 'cancelled'];

const WIDTHS: { readonly [R in NewCalendarRole]: number } = {
  date: 12, time: 8, channel: 14, format: 12, pillar: 16, title: 28, text: 45, asset: 24, alt_text: 28, owner: 16, approver: 16, status: 14,
  tracking: 20, url: 26, notes: 30,
};
const WRAPPED: ReadonlySet<NewCalendarRole> = new Set<NewCalendarRole>(['title', 'text', 'asset', 'alt_text', 'notes']);
const FORMATS: ReadonlyMap<NewCalendarRole, string> = new Map<NewCalendarRole, string>([['date', 'yyyy-mm-dd'], ['time', 'hh:mm']]);

export function newCalendarPlan(name: string, words: Words, leftovers: SheetPlan['leftovers']): SheetPlan {
  return {
    name,
    isHidden: false,
    cells: [headingsOf(words)],
    headerRows: 1,
    hasFilter: true,
    columns: NEW_CALENDAR_ROLES.map((role) => plannedColumn(role, words)),
    unfinished: UNFINISHED_CALENDAR,
    leftovers,
  };
}

/** What an earlier try, in whichever language, left in a half-made tab. */
export function headingsLeft({ head }: SheetOutline): SheetPlan['leftovers'] {
  const known = LANGUAGES.map((language) => headingsOf(wordsIn(language)));
  const isHeading = (cell: Cell, column: number): boolean => known.some((headings) => headings[column] === cell);
  return [NEW_CALENDAR_ROLES.map((_, column) => head[0]?.[column] ?? null).map((cell, column) => (isHeading(cell, column) ? cell : null))];
}

/** Whether a tab is such a calendar, still without a row. */
export function isNewCalendar({ isVisible, rowCount, head }: SheetOutline, words: Words): boolean {
  const headings = headingsOf(words);
  const held = head[0] ?? [];
  return isVisible && rowCount === 1 && held.length === headings.length && headings.every((heading, index) => held[index] === heading);
}

function headingsOf({ calendar }: Words): readonly string[] {
  return NEW_CALENDAR_ROLES.map((role) => calendar.headings[role]);
}

function plannedColumn(role: NewCalendarRole, words: Words): PlannedColumn {
  return { width: WIDTHS[role], format: FORMATS.get(role) ?? 'General', list: listOf(role, words), isWrapped: WRAPPED.has(role) };
}

function listOf(role: NewCalendarRole, { calendar, states }: Words): readonly string[] {
  if (role === 'channel') return calendar.channels;
  if (role === 'format') return calendar.formats;
  return role === 'status' ? OFFERED_STATES.map((state) => capitalised(states[state])) : [];
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
