/** Columns headed by a day of the week or by a role: what stands below each belongs to that day or role. */
import { TEAM_ROLES } from '../lexicon/team-role-words.ts';
import { teamRoleOf } from '../lexicon/team-roles.ts';
import { isBlank } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import type { Day } from '../time/day.ts';
import { LONGEST_HEADING } from './heading-form.ts';
import { weekdayNamed, weekdaysOfInitials } from './read-days.ts';

export interface GridColumn {
  /** From 0. */
  readonly column: number;
  /** The very day; absent where only its weekday or a role is known. */
  readonly day?: Day;
  /** 1 (Monday) to 7; null for a role. */
  readonly weekday: number | null;
  /** Key as `teamRoleOf` gives it, and the heading; '' for a day. */
  readonly role: string;
  readonly roleWord: string;
}

/** Fewer days of the week are a chance: `mar` is a month too. */
const FEWEST_DAYS = 2;
const KNOWN_ROLES: ReadonlySet<string> = new Set(TEAM_ROLES);

/** The columns headed by days, each once; none where two stand for the same day. `taken` hold a field. */
export function weekdayColumns(headings: readonly Cell[], taken: ReadonlySet<number>): readonly GridColumn[] {
  const texts = textsOf(headings, taken);
  const named = texts.flatMap(({ column, text }) => {
    const weekday = weekdayNamed(text);
    return weekday === null ? [] : [{ column, weekday }];
  });
  const days = named.length >= FEWEST_DAYS ? named : initialsOf(texts);
  const isEachOnce = new Set(days.map(({ weekday }) => weekday)).size === days.length;
  return isEachOnce && days.length >= FEWEST_DAYS ? days.map((day) => ({ ...day, role: '', roleWord: '' })) : [];
}

/** The columns headed by a role that is known. */
export function roleColumns(headings: readonly Cell[], taken: ReadonlySet<number>): readonly GridColumn[] {
  return textsOf(headings, taken).flatMap(({ column, text }) => {
    const role = teamRoleOf(text);
    return KNOWN_ROLES.has(role) ? [{ column, weekday: null, role, roleWord: text }] : [];
  });
}

/** `L M M J V`, side by side. */
function initialsOf(texts: readonly Heading[]): readonly { readonly column: number; readonly weekday: number }[] {
  const letters = texts.filter(({ text }) => /^\p{L}$/u.test(text));
  const weekdays = weekdaysOfInitials(letters.map(({ text }) => text).join(''));
  return weekdays.length === letters.length ? letters.map(({ column }, at) => ({ column, weekday: weekdays[at] ?? 0 })) : [];
}

interface Heading {
  readonly column: number;
  readonly text: string;
}

function textsOf(headings: readonly Cell[], taken: ReadonlySet<number>): readonly Heading[] {
  return headings.flatMap((cell, column) =>
    (typeof cell === 'string' && !isBlank(cell) && cell.length <= LONGEST_HEADING && !taken.has(column) ? [{ column, text: cell.trim() }] : []));
}
