/** What speaks against marking a post, before its columns are asked for a word. */
import { NO_DAY, ROW_KIND, dayOf } from '../table/calendar.ts';
import type { Calendar, State } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';
import { isUnknownWord } from './column-use.ts';
import type { MarkRefusalReason, RefusalDetails } from './mark-plan.ts';
import { partOf } from './tracked-calendar.ts';
import { canGo, statesBefore } from './transitions.ts';

export interface Objection {
  readonly reason: MarkRefusalReason;
  readonly details: RefusalDetails;
}

export function objection(reason: MarkRefusalReason, details: Partial<RefusalDetails> = {}): Objection {
  return { reason, details: { word: '', through: [], day: null, offered: [], ...details } };
}

/**
 * Whether a post may go from what its cell says; null where nothing speaks against it.
 * @param hasSigns Whether signs stand for states there, and not for yes and no.
 */
export function againstStep(from: State | null, word: string, to: State, vocabulary: ReadonlySet<State>, hasSigns: boolean): Objection | null {
  if (isUnknownWord(word, from, hasSigns)) return objection('unknown-word', { word });
  // From a blank cell, and from what is no state of the work, such as `Échec`, to any.
  if (from === null || canGo(from, to, vocabulary)) return null;
  return objection('illegal', { word, through: statesBefore(from, to, vocabulary) });
}

/** An event whose state nobody has told takes none of these: there is nothing to produce. */
const WORK: ReadonlySet<State> = new Set<State>(['to-produce', 'in-review', 'approved']);

/** What a post has to be, and when, to be scheduled or out. */
export function againstRow(calendar: Calendar, row: number, from: State | null, to: State, today: Day): Objection | null {
  const kind = calendar.kind[row];
  if (kind === ROW_KIND.event && from === null && WORK.has(to)) return objection('is-event');
  if (to !== 'scheduled' && to !== 'published') return null;
  if (kind === ROW_KIND.event) return objection('is-event');
  // An idea by its state alone goes by the steps between the states.
  if (kind === ROW_KIND.idea && from !== 'idea') return objection('is-idea');
  const part = partOf({ calendar }, row);
  if (!part.columns.has('date') && !part.columns.has('datetime')) return null;
  const day = calendar.day[row] ?? NO_DAY;
  if (day === NO_DAY) return objection((calendar.dayText.get(row) ?? '') === '' ? 'no-date' : 'date-unread', { word: calendar.dayText.get(row) ?? '' });
  if (to === 'published' && day > today) return objection('date-to-come', { day: dayOf(calendar, row) });
  return to === 'scheduled' && day < today ? objection('date-past', { day: dayOf(calendar, row) }) : null;
}
