/** What is told of a mark and stands in nobody's way: who had no right to it, and what is missing. */
import { fold } from '../lexicon/fold.ts';
import { isPlaceholder } from '../lexicon/placeholders.ts';
import { isLinkToCome } from '../rules/tracking/published-link.ts';
import { yesOrNo } from '../lexicon/yes-no.ts';
import { entryOf } from '../table/calendar.ts';
import type { Calendar } from '../table/calendar.ts';
import { cellText } from '../table/cell-text.ts';
import type { Role } from '../table/role.ts';
import type { MarkChange, MarkRequest, MarkWarning } from './mark-plan.ts';
import { heldIn, partOf } from './tracked-calendar.ts';
import type { TrackedCalendar } from './tracked-calendar.ts';

/** `changes` are those that the mark makes in the row. */
export function warningsOn(tracked: TrackedCalendar, row: number, { state, who }: MarkRequest, changes: readonly MarkChange[]): readonly MarkWarning[] {
  const { columns } = partOf(tracked, row);
  /** What the row will hold; null where there is no such column. */
  const willHold = (role: Role): string | null => {
    const column = columns.get(role);
    if (column === undefined) return null;
    const text = cellText(changes.find(({ cell }) => cell.column === column)?.to ?? heldIn(tracked, row, column));
    return isPlaceholder(text) || yesOrNo(text) === false ? '' : text;
  };
  const warnings: MarkWarning[] = [];
  if (state === 'published' && isLinkToCome(willHold('url') ?? 'unkept')) warnings.push('no-link');
  if (state !== 'approved') return warnings;
  const approver = willHold('approver');
  if (approver === '') warnings.push('no-approver');
  // Whoever says that they approve does so, whatever name stands there.
  if ([approver ?? '', who].some((name) => name !== '' && isOwnerOf(tracked.calendar, row, name))) warnings.push('self-approval');
  return warnings;
}

/** A row that several own has a second pair of eyes. */
function isOwnerOf(calendar: Calendar, row: number, person: string): boolean {
  const { people, shared } = entryOf(calendar.owner, row);
  return shared === null && people.length === 1 && fold(people[0] ?? '') === fold(person);
}
