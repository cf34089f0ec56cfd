/** Tells which absences of a file the tab lacks, and which it has. */
import { personFinder } from '../coverage/person-finder.ts';
import type { Person } from '../coverage/staff.ts';
import { DAY_MINUTES } from '../coverage/staff.ts';
import type { AbsenceKind, AbsenceRow } from '../side-tabs/absences-tab.ts';
import type { ImportedAbsence } from './imported-absence.ts';

export interface SortedAbsences {
  readonly new: readonly ImportedAbsence[];
  readonly known: readonly ImportedAbsence[];
}

type Span = Pick<ImportedAbsence, 'start' | 'end' | 'from' | 'to'>;

interface Held extends Span {
  readonly kind: AbsenceKind;
}

/** Known is what one row of the tab says already, or an absence there that it lies within. The same absence twice in a file is one. */
export function sortAbsences(absences: readonly ImportedAbsence[], rows: readonly AbsenceRow[], people: readonly Person[]): SortedAbsences {
  const held = spansOf(rows, people);
  const keys = new Set<string>();
  const sorted = { new: [] as ImportedAbsence[], known: [] as ImportedAbsence[] };
  for (const absence of absences) {
    const key = [absence.person, absence.start, absence.end, absence.from, absence.to].join(' ');
    if (keys.has(key)) continue;
    keys.add(key);
    const isKnown = (held.get(absence.person) ?? []).some((span) => isSame(absence, span) || (span.kind === 'away' && isWithin(absence, span)));
    sorted[isKnown ? 'known' : 'new'].push(absence);
  }
  return sorted;
}

/** By the place of each person; a row of the whole team is everybody's. */
function spansOf(rows: readonly AbsenceRow[], people: readonly Person[]): ReadonlyMap<number, readonly Held[]> {
  const find = personFinder(people);
  const held = new Map<number, Held[]>();
  for (const { person, start, end, from, to, kind, isCancelled } of rows) {
    if (start === null || isCancelled === true) continue;
    const places = person.shared === 'group' && person.people.length === 0 ? people.map((_, place) => place) : person.people.map(find);
    for (const place of places) {
      if (place === null) continue;
      const spans = held.get(place) ?? [];
      spans.push({ start, end: end ?? start, from, to, kind });
      held.set(place, spans);
    }
  }
  return held;
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end && one.from === other.from && one.to === other.to;
}

function isWithin(inner: Span, outer: Span): boolean {
  if (inner.start < outer.start || inner.end > outer.end) return false;
  if (outer.from === null && outer.to === null) return true;
  const [from, to] = hoursOf(inner);
  const [least, most] = hoursOf(outer);
  return from >= least && to <= most;
}

function hoursOf({ from, to }: Span): readonly [number, number] {
  const first = from ?? 0;
  const last = to ?? DAY_MINUTES;
  return [first, last > first ? last : last + DAY_MINUTES];
}
