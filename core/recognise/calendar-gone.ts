/** Tells a calendar whose tab was deleted from one that was renamed or made anew: another tab is not taken for it unasked. */
import type { WorkbookOutline } from '../host.ts';
import type { Declined, Recognised, RecognisedSheet, Recognition } from './recognition.ts';
import { headingKey } from './remembered.ts';
import type { RememberedMapping } from './remembered.ts';
import { nameWorth } from './sheet-name.ts';

/** What is known of the calendar from before. */
export interface KnownBefore {
  /** What a person said of its columns; null where nobody has. */
  readonly remembered: RememberedMapping | null;
  /** Its tabs as they were last read; null where this is the first reading. */
  readonly last: Recognised['sheets'] | null;
}

/** Share of the headings with a part that the tab in its place must have as well. */
const SHARED_HEADINGS = 0.6;

/** The recognition as it is, or why it is none: the calendar's tab is gone, and what was found is something else. */
export function unlessGone(recognition: Recognition, outline: WorkbookOutline, { remembered, last }: KnownBefore): Recognition {
  const read = last === null ? null : goneSinceRead(recognition, outline, last);
  const name = read ?? (remembered === null ? null : goneSinceSaid(recognition, outline, remembered));
  return name === null ? recognition : goneTab(name);
}

function goneTab(sheetName: string): Declined {
  return { kind: 'declined', code: 'calendar-gone', sheetName };
}

/** A tab keeps its id under another name. */
function goneSinceRead(recognition: Recognition, { sheets }: WorkbookOutline, last: Recognised['sheets']): string | null {
  const [main] = last;
  if (sheets.some(({ id }) => id === main.sheet)) return null;
  if (recognition.kind === 'declined') return main.sheetName;
  const isPart = recognition.sheets.some(({ sheet }) => last.some((before) => before.sheet === sheet));
  return isPart || isRecalled(recognition) || isLike(recognition.sheets[0], main) ? null : main.sheetName;
}

/** Only its name was kept, and it may have been renamed since: what bears a calendar's name or its headings is taken for it. */
function goneSinceSaid(recognition: Recognition, { sheets }: WorkbookOutline, { tab }: RememberedMapping): string | null {
  if (recognition.kind === 'declined' || isRecalled(recognition) || tab.trim() === '') return null;
  if (sheets.some(({ name }) => headingKey(name) === headingKey(tab))) return null;
  return nameWorth(recognition.sheets[0].sheetName) > 0 ? null : tab;
}

function isRecalled({ sheets: [main] }: Recognised): boolean {
  return main.columns.some(({ isRemembered = false }) => isRemembered);
}

function isLike(sheet: RecognisedSheet, before: RecognisedSheet): boolean {
  const had = headingsOf(before);
  const shared = [...headingsOf(sheet)].filter((heading) => had.has(heading)).length;
  return shared >= 2 && shared >= had.size * SHARED_HEADINGS;
}

/** The headings with a part. */
function headingsOf({ columns }: RecognisedSheet): ReadonlySet<string> {
  return new Set(columns.flatMap(({ heading, role, channel }) => (role === null && channel === undefined ? [] : [headingKey(heading)])));
}
