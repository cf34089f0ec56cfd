/** Which rows of a table, as HR systems export it, say that somebody of the team is away, and when. */
import { personFinder } from '../coverage/person-finder.ts';
import type { PersonFinder } from '../coverage/person-finder.ts';
import type { Person } from '../coverage/staff.ts';
import type { SheetOutline } from '../host.ts';
import { fold } from '../lexicon/fold.ts';
import { wordMap, wordSet } from '../lexicon/word-list.ts';
import type { AbsenceRow } from '../side-tabs/absences-tab.ts';
import { columnsRead, decodeSideTab } from '../side-tabs/decode-side-tab.ts';
import { ABSENCES_FORM } from '../side-tabs/forms/absences-form.ts';
import { headingRows, likeliestRows, readHeadings, withParts } from '../side-tabs/match-headings.ts';
import { otherNameColumn } from '../side-tabs/name-columns.ts';
import type { OtherName } from '../side-tabs/name-columns.ts';
import type { SideField, SideTabTrouble } from '../side-tabs/side-tabs.ts';
import type { OwnerEntry } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';
import type { AbsenceStretch, AbsencesRead, AsideReason, ImportedAbsence, SetAside, UnsureAbsence, UnsureReason } from './imported-absence.ts';
import { personReader } from './people-named.ts';

/** A table of texts: records of fields, as they are written. */
type Records = readonly (readonly string[])[];

interface FoundTable {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<SideField<'absences'>, number>;
  readonly otherName: OtherName | null;
  /** Where it says whether the absence is granted, and how long it is. */
  readonly status: number;
  readonly length: number;
}

const WHOSE: ReadonlySet<UnsureReason> = new Set<UnsureReason>(['nobody', 'several', 'not-granted']);
const HEADING_ROWS = 20;
const AMOUNT = /^(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:(h|hrs?|heures?|hours?)|j|jours?|d|days?)?\.?$/;
/** Fewer hours are part of a day's work. */
const SHORT_DAY_HOURS = 7;
/** What exports call a field, by what teams call it. */
const OTHER_HEADINGS: ReadonlyMap<string, string> = wordMap([
  ['employé', `nom de l employé, nom employé, nom de l employée, nom du salarié, salarié, salariée, collaborateur, collaboratrice, nom du collaborateur, demandeur, demandeuse,
    employee name, employee full name, worker, worker name, staff, staff name, team member name, requester, requested by, requestor, user, display name, full name of employee`],
  ['date de début', `date début, début du congé, début des vacances, début de l absence, date de début du congé, premier jour d absence, jour de début, absent à partir du, date du,
    from date, date from, leave from, leave start, absence start, begin date, beginning date, start of leave, first day of leave, first day of absence, starting`],
  ['date de fin', `date fin, fin du congé, fin des vacances, fin de l absence, date de fin du congé, dernier jour d absence, jour de fin, date au,
    to date, date to, leave to, leave end, absence end, finish date, end of leave, last day of leave, last day of absence, ending`],
  ['type d absence', 'type de congé, type de demande, type, nature du congé, code d absence, leave type, time off type, absence code, policy, policy type, request type, pay type, leave category, absence category'],
]);
const STATUS_HEADINGS = wordSet('statut, état, statut de la demande, état de la demande, décision, status, state, request status, approval status, approval, leave status, decision');
const LENGTH_HEADINGS = wordSet('jours, nombre de jours, nb jours, nb de jours, durée, durée jours, total jours, jours demandés, days, number of days, total days, days requested, duration, duration days, amount, total, length');
const REFUSED = wordSet('refusé, refusée, refusés, rejeté, rejetée, annulé, annulée, supprimé, supprimée, denied, declined, rejected, refused, cancelled, canceled, withdrawn, deleted, not approved, non approuvé, non approuvée');
const WAITING = wordSet('en attente, demandé, demandée, soumis, soumise, à approuver, en cours, brouillon, pending, requested, submitted, awaiting approval, waiting, draft, open, in progress, pending approval');

/** Null where no row holds headings for a person and a first day. */
export function absencesInTable(records: Records, people: readonly Person[], today: Day): AbsencesRead | null {
  const found = findTable(records);
  if (found === null) return null;
  const { rows, troubles } = decode(records, found);
  const find = personFinder(people);
  const called = personReader(people);
  const orders = new Set(troubles.filter((each) => each.kind === 'value-unreadable' && each.expects === 'date-order').map(({ cell }) => cell.row));
  const absences: ImportedAbsence[] = [];
  const unsure: UnsureAbsence[] = [];
  const aside: SetAside[] = [];
  for (const row of rows) {
    const record = records[row.row] ?? [];
    const text = record.filter((field) => field.trim() !== '').join(' · ');
    const status = fold((record[found.status] ?? '').slice(0, 60));
    const put = asideReason(row, REFUSED.has(status), today);
    if (put !== null) aside.push({ text, reason: put, start: row.start });
    else {
      const named = peopleIn(row.person, find, called);
      const reason = doubtOf(row, record, found, { isOrderOpen: orders.has(row.row), isWaiting: WAITING.has(status) });
      if (named === null || reason !== null) unsure.push({ ...unsureOf(row, reason ?? (row.person.shared === 'several' ? 'several' : 'nobody'), text), said: reasonOf(row, record, found) });
      else absences.push(...named.map((person) => absenceOf(row, record, found, person, text)));
    }
  }
  return { absences, unsure, aside };
}

function findTable(records: Records): FoundTable | null {
  const head = records.slice(0, HEADING_ROWS).map((record) => record.map((field) => OTHER_HEADINGS.get(fold(field.slice(0, 80))) ?? field));
  let best: { readonly row: number; readonly columns: ReadonlyMap<string, number>; readonly worth: number } | null = null;
  for (const { row, headings } of likeliestRows(ABSENCES_FORM, headingRows({ head }))) {
    const read = readHeadings(ABSENCES_FORM, headings);
    const columns = withParts(ABSENCES_FORM, headings, read.columns);
    if (ABSENCES_FORM.essential.every((field) => columns.has(field)) && read.worth > (best?.worth ?? 0)) best = { row, columns, worth: read.worth };
  }
  if (best === null) return null;
  const heads = head[best.row] ?? [];
  const taken = new Set(best.columns.values());
  const place = (known: ReadonlySet<string>): number => heads.findIndex((heading, column) => !taken.has(column) && known.has(fold(heading.slice(0, 80))));
  const otherName = otherNameColumn(heads, best.columns.get('person'));
  return {
    headerRow: best.row,
    // The form of absences names their fields and no others.
    columns: best.columns as ReadonlyMap<SideField<'absences'>, number>,
    otherName: otherName !== null && taken.has(otherName.column) ? null : otherName,
    status: best.columns.get('isCancelled') ?? place(STATUS_HEADINGS),
    length: place(LENGTH_HEADINGS),
  };
}

function decode(records: Records, { headerRow, columns, otherName }: FoundTable): { readonly rows: readonly AbsenceRow[]; readonly troubles: readonly SideTabTrouble[] } {
  const cells = (record: readonly string[] | undefined): readonly (string | null)[] => (record ?? []).map((field) => (field === '' ? null : field));
  const sheet: SheetOutline = {
    id: '', name: '', isVisible: true, rowCount: records.length, columnCount: 0, head: records.slice(0, headerRow + 1).map(cells), headFormats: [],
  };
  const below = records.slice(headerRow + 1);
  const found = { sheet, headerRow, columns, weeks: [], otherName };
  const read = columnsRead(found).map((column) => below.map((record) => record[column] || null));
  const troubles: SideTabTrouble[] = [];
  return { rows: decodeSideTab('absences', found, read, 1900, troubles).rows, troubles };
}

/** Null for what may be an absence to come. */
function asideReason({ person, start, end, isCancelled }: AbsenceRow, isRefused: boolean, today: Day): AsideReason | null {
  if (person.word === '' && start === null) return 'blank';
  if (isRefused || isCancelled === true) return 'refused';
  return start !== null && (end ?? start) < today && (end ?? start) >= start ? 'past' : null;
}

/** What lacks nothing but a person, or somebody's leave, can be taken once it is said whose it is. */
function unsureOf({ start, end, from, to }: AbsenceRow, reason: UnsureReason, text: string): Omit<UnsureAbsence, 'said'> {
  const stretches: readonly AbsenceStretch[] = start !== null && WHOSE.has(reason) ? [{ start, end: end ?? start, from, to }] : [];
  return { text, reason, start, stretches };
}

function doubtOf(row: AbsenceRow, record: readonly string[], { columns, length }: FoundTable, { isOrderOpen, isWaiting }: { readonly isOrderOpen: boolean; readonly isWaiting: boolean }): UnsureReason | null {
  const isFilled = (field: SideField<'absences'>): boolean => (record[columns.get(field) ?? -1] ?? '').trim() !== '';
  if (row.start === null || (row.end === null && isFilled('end'))) return isOrderOpen ? 'date-order' : 'no-date';
  if (row.end !== null && row.end < row.start) return 'end-first';
  // From a moment to one some days later: the tab's hours are those of each day.
  if (row.isContinuous === true) return 'no-hours';
  const hasHours = row.from !== null || row.to !== null;
  if (!hasHours && (isFilled('from') || isFilled('to') || isPartOfDay(record[length] ?? '', (row.end ?? row.start) - row.start + 1))) return 'no-hours';
  return isWaiting ? 'not-granted' : null;
}

/** `0.5`, `1,5 jour` of two days, `4 h`: part of a day, and nobody says which. */
function isPartOfDay(text: string, days: number): boolean {
  const [, amount = '', hours] = AMOUNT.exec(text.trim().toLowerCase()) ?? [];
  if (amount === '') return false;
  const value = Number(amount.replace(',', '.'));
  if (hours !== undefined || value > days) return days === 1 && value < SHORT_DAY_HOURS;
  return value < days && !Number.isInteger(value);
}

/** Null where one of those named is not of the team. */
function peopleIn(entry: OwnerEntry, find: PersonFinder, called: (name: string) => number | null): readonly number[] | null {
  const whole = called(entry.word);
  if (whole !== null) return [whole];
  const places = entry.people.map((name) => find(name));
  return places.length > 0 && entry.shared !== 'group' && places.every((place) => place !== null) ? [...new Set(places)] : null;
}

function absenceOf(row: AbsenceRow, record: readonly string[], found: FoundTable, person: number, text: string): ImportedAbsence {
  const start = row.start ?? 0;
  return { person, start, end: row.end ?? start, from: row.from, to: row.to, reason: reasonOf(row, record, found), text };
}

function reasonOf({ reason }: AbsenceRow, record: readonly string[], { columns }: FoundTable): string {
  return reason || (record[columns.get('kind') ?? -1] ?? '').trim();
}
