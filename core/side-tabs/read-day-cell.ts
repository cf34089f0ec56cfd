/** Reads what one cell of a rota by person and day says of that person on that day. */
import { fold } from '../lexicon/fold.ts';
import { TEAM_ROLES } from '../lexicon/team-role-words.ts';
import { teamRoleOf } from '../lexicon/team-roles.ts';
import { wordSet } from '../lexicon/word-list.ts';
import { isCellError } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import { isAbsenceReason, isCancelled, wishIn } from './absence-kinds.ts';
import { hoursIn } from './hours-in.ts';
import { dayIn } from './read-weekdays.ts';
import { saidText, saysNothing } from './tab-cells.ts';

/** Null from and to: the hours that the person usually works. */
export interface OnDuty {
  readonly kind: 'on';
  readonly from: number | null;
  readonly to: number | null;
  /** Key and word; '' for any role. */
  readonly role: string;
  readonly roleWord: string;
}

export type DayCell = OnDuty | { readonly kind: 'off' | 'nothing' | 'unread' };

const OFF: DayCell = { kind: 'off' };
const NOTHING: DayCell = { kind: 'nothing' };
const UNREAD: DayCell = { kind: 'unread' };
const DASH = /^[-–—]+$/;
const OFF_WORDS = wordSet('vac, vacs, abs, cp, congé payé, congés payés, pto, ooo, absence, récup, d off');
const LETTER = /^[a-wyz]$/i;
const LONGEST = 60;
const MOST_WORDS = 8;
const KNOWN_ROLES: ReadonlySet<string> = new Set(TEAM_ROLES);

/** A dash is a day off here, where a blank says nothing. */
export function dayCell(cell: Cell): DayCell {
  if (cell !== null && isCellError(cell)) return UNREAD;
  // So many hours a day don't say which.
  if (typeof cell === 'number') return cell === 1 ? on(null, null) : cell === 0 ? OFF : UNREAD;
  const text = saidText(cell).trim();
  if (DASH.test(text)) return OFF;
  if (saysNothing(cell)) return NOTHING;
  // `N` may be a night, and `O` a day off.
  if (text.length > LONGEST || LETTER.test(text)) return UNREAD;
  const hasDigit = /\d/.test(text);
  const inRole = hasDigit ? withRole(text.split(/\s+/)) : null;
  if (inRole !== null) return inRole;
  const day = dayIn(cell);
  if (day === 'off' || OFF_WORDS.has(fold(text))) return OFF;
  if (day !== null) return on(day.from, day.to);
  if (hasDigit) return UNREAD;
  return roleIn(text) ?? (isAbsenceReason(text) && wishIn(text) === null && !isCancelled(text) ? OFF : UNREAD);
}

function on(from: number | null, to: number | null, role = '', roleWord = ''): OnDuty {
  return { kind: 'on', from, to, role, roleWord };
}

function roleIn(text: string): OnDuty | null {
  const role = teamRoleOf(text);
  return KNOWN_ROLES.has(role) ? on(null, null, role, text) : null;
}

/** `Webcare 9-17`, `9 h–17 h : veille`. */
function withRole(words: readonly string[]): OnDuty | null {
  for (let at = 1; at < Math.min(words.length, MOST_WORDS); at += 1) {
    const [first, last] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    for (const [named, timed] of [[first, last], [last, first]] as const) {
      const role = roleIn(named.replace(/^[\s:,;(–—-]+|[\s:,;)–—-]+$/g, ''));
      const hours = role === null ? null : hoursIn(timed.replace(/^[\s:,;(–—-]+|[\s:,;)–—-]+$/g, ''));
      if (role !== null && hours !== null && hours.to !== null) return { ...role, from: hours.from, to: hours.to };
    }
  }
  return null;
}
