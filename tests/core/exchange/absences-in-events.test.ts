/** Who is away by a calendar file: what is taken, what is left to the person, and what is no absence. */
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../core/coverage/staff.ts';
import type { AbsencesRead } from '../../../core/exchange/imported-absence.ts';
import { readAbsences } from '../../../core/exchange/read-absences.ts';
import { fold } from '../../../core/lexicon/fold.ts';
import { teamOf } from '../coverage/team-of.ts';
import { day } from '../rules/calendar-of.ts';

const TODAY = day('2026-11-22');
const NAMES = ['Josée Tremblay', 'Mamadou Keïta-Roy', 'Linh', 'Ana Roy', 'Ana Caron', 'Noël Côté', 'Luc-André Savard'];
const { people } = teamOf({ people: NAMES.map((name): Partial<Person> => ({ name, key: fold(name) })) });
const WHOLE = ['DTSTART;VALUE=DATE:20261207', 'DTEND;VALUE=DATE:20261212'];
const HOURS = ['DTSTART:20261207T090000', 'DTEND:20261207T120000'];

function read(lines: readonly string[], before: readonly string[] = []): AbsencesRead {
  const file = ['BEGIN:VCALENDAR', ...before, 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
  const answer = readAbsences(file, 'equipe.ics', { people, region: 'ca-qc', today: TODAY });
  if (typeof answer === 'string') throw new Error(answer);
  return answer;
}

function said(summary: string, times: readonly string[] = WHOLE, ...more: readonly string[]): string {
  const { absences, unsure, aside } = read([...times, `SUMMARY:${summary}`, ...more]);
  const away = absences.map(({ person, reason }) => `${NAMES[person] ?? '?'}: ${reason}`);
  return [...away, ...unsure.map(({ reason }) => reason), ...aside.map(({ reason }) => reason)].join(' + ');
}

describe('an event', () => {
  it.each([
    ['Vacances Josée', 'Josée Tremblay: Vacances'],
    ['Congé – Mamadou Keïta-Roy', 'Mamadou Keïta-Roy: Congé'],
    ['Linh OOO', 'Linh: OOO'],
    ['Josée’s vacation', 'Josée Tremblay: vacation'],
    ['Tremblay\\, Josée (congé de maladie)', 'Josée Tremblay: congé de maladie'],
    ['JT - PTO', 'Josée Tremblay: PTO'],
    ['Ana R. en vacances', 'Ana Roy: en vacances'],
    ['🌴 Luc-André : absent', 'Luc-André Savard: absent'],
    ['Linh Nguyen — out of office', 'Linh: out of office'],
    ['Vacances Josée et Linh', 'Josée Tremblay: Vacances + Linh: Vacances'],
    ['Congé de Noël Côté', 'Noël Côté: Congé'],
  ])('names who is away: %s', (summary, expected) => {
    expect(said(summary)).toBe(expected);
  });

  it.each([
    ['Vacances', 'nobody'],
    ['Vacances Marie', 'nobody'],
    ['Vacances de Noël', 'nobody'],
    ['Vacances Ana', 'several'],
    ['Josée Dubois en vacances', 'several'],
    ['Vacances Marie-Josée', 'several'],
    ['Vacances Josée - relève Linh', 'several'],
    ['Josée', 'not-said'],
    ['Retour de vacances Josée', 'doubtful'],
    ['Approuver les vacances de Josée', 'doubtful'],
    ['Josée pas en congé', 'doubtful'],
  ])('is left to the person where it may be something else: %s', (summary, expected) => {
    expect(said(summary)).toBe(expected);
  });

  it.each(['Réunion d’équipe', 'Kick-off', 'Lancement de la campagne', 'Planifier les vacances', 'Télétravail Josée', 'Bilan 2026', ''])('is none: %s', (summary) => {
    expect(said(summary)).toBe('other');
  });

  it.each([
    ['Dentiste Marie', 'nobody'],
    ['Dentiste Josée', 'doubtful'],
    ['Linh chez le médecin', 'doubtful'],
    ['Publier la visite chez le dentiste de la semaine', 'other'],
  ])('that is an appointment is left to the person, whoever it names: %s', (summary, expected) => {
    expect(said(summary, HOURS)).toBe(expected);
  });

  it('that is left keeps its hours and its reason for whoever takes it on', () => {
    const { unsure } = read([...HOURS, 'SUMMARY:Dentiste Marie']);
    expect(unsure).toEqual([{ text: 'Dentiste Marie', reason: 'nobody', start: day('2026-12-07'), said: 'Dentiste', stretches: [{ start: day('2026-12-07'), end: day('2026-12-07'), from: 540, to: 720 }] }]);
    expect(read([...WHOLE, 'SUMMARY:Vacances Josée', 'RRULE:FREQ=YEARLY']).unsure).toMatchObject([{ reason: 'repeats', stretches: [] }]);
  });

  it('that is set aside is told with its day', () => {
    expect(read([...WHOLE, 'SUMMARY:Lancement']).aside).toEqual([{ text: 'Lancement', reason: 'other', start: day('2026-12-07') }]);
  });

  it('of some hours names somebody by chance', () => {
    expect(said('Café avec Josée', HOURS)).toBe('other');
    expect(said('Formation Josée', HOURS)).toBe('Josée Tremblay: Formation');
    expect(said('Formation Josée', HOURS, 'TRANSP:TRANSPARENT')).toBe('doubtful');
    expect(said('Vacances Josée', WHOLE, 'TRANSP:TRANSPARENT')).toBe('Josée Tremblay: Vacances');
  });

  it('is about the only one of the team who takes part, or whose calendar it is', () => {
    expect(said('Vacances', WHOLE, 'ORGANIZER;CN="Tremblay, Josée":mailto:x@example.org', 'ATTENDEE;CN=Autre:mailto:y@example.org')).toBe('Josée Tremblay: Vacances');
    expect(said('Vacances', WHOLE, 'ATTENDEE:mailto:mamadou.keita-roy@example.org')).toBe('Mamadou Keïta-Roy: Vacances');
    expect(said('Vacances', WHOLE, 'ORGANIZER;CN=Linh:mailto:x@example.org', 'ATTENDEE;CN=Ana Roy:mailto:y@example.org')).toBe('several');
    expect(said('Vacances', WHOLE, 'ORGANIZER;CN=Josée Dubois:mailto:x@example.org')).toBe('nobody');
    expect(read([...WHOLE, 'SUMMARY:Vacances'], ['X-WR-CALNAME:Ana Caron']).absences).toMatchObject([{ person: 4 }]);
  });

  it('is an absence by its category, by what the calendar shows, and by what the calendar is called', () => {
    expect(said('Linh', WHOLE, 'CATEGORIES:Vacances')).toBe('Linh: Vacances');
    expect(said('Linh chez le dentiste', HOURS, 'X-MICROSOFT-CDO-BUSYSTATUS:OOF')).toBe('Linh: ');
    expect(read([...WHOLE, 'SUMMARY:Linh'], ['X-WR-CALNAME:Congés de l’équipe']).absences).toMatchObject([{ person: 2, reason: 'Congés' }]);
  });

  it('that is cancelled or over is not taken', () => {
    expect(said('Vacances Josée', WHOLE, 'STATUS:CANCELLED')).toBe('refused');
    expect(said('Vacances Josée', ['DTSTART;VALUE=DATE:20261101', 'DTEND;VALUE=DATE:20261122'])).toBe('past');
    expect(said('Vacances Josée', ['DTSTART;VALUE=DATE:20261101', 'DTEND;VALUE=DATE:20261123'])).toBe('Josée Tremblay: Vacances');
  });

  it('that comes back as nothing here follows is left to the person', () => {
    expect(said('Vacances Josée', WHOLE, 'RRULE:FREQ=YEARLY')).toBe('repeats');
    expect(said('Anniversaire', WHOLE, 'RRULE:FREQ=YEARLY')).toBe('other');
    expect(said('Vacances Josée', ['DTSTART:2026'])).toBe('no-date');
    expect(said('Vacances Josée', ['DTSTART:20261207T090000'])).toBe('no-hours');
  });
});

describe('days and hours', () => {
  it.each([
    ['the last day of whole days is the day before their end', WHOLE, [['2026-12-07', '2026-12-11', null, null]]],
    ['hours of a day', HOURS, [['2026-12-07', '2026-12-07', 540, 720]]],
    ['from midnight to midnight is whole days', ['DTSTART:20261207T000000', 'DTEND:20261209T000000'], [['2026-12-07', '2026-12-08', null, null]]],
    ['a night is one', ['DTSTART:20261207T220000', 'DTEND:20261208T060000'], [['2026-12-07', '2026-12-07', 1320, 360]]],
    ['from an afternoon to a morning some days later', ['DTSTART:20261207T130000', 'DTEND:20261210T120000'], [['2026-12-07', '2026-12-07', 780, 0], ['2026-12-08', '2026-12-09', null, null], ['2026-12-10', '2026-12-10', 0, 720]]],
    ['from an afternoon to the end of the next day', ['DTSTART:20261207T130000', 'DTEND:20261209T000000'], [['2026-12-07', '2026-12-07', 780, 0], ['2026-12-08', '2026-12-08', null, null]]],
  ])('%s', (_, times, expected) => {
    const { absences } = read([...times, 'SUMMARY:Congé Linh']);
    expect(absences.map(({ start, end, from, to }) => [start, end, from, to])).toEqual(expected.map(([start, end, from, to]) => [day(String(start)), day(String(end)), from, to]));
  });
});

it('a file that is no calendar, or holds nothing, says so', () => {
  const frame = { people, region: 'ca-qc', today: TODAY } as const;
  expect(readAbsences('', 'a.ics', frame)).toBe('empty');
  expect(readAbsences(' \r\n', 'a.csv', frame)).toBe('empty');
  expect(readAbsences('<html>', 'a.ics', frame)).toBe('not-calendar');
  expect(readAbsences('Titre,Texte\na,b', 'a.csv', frame)).toBe('no-headings');
  expect(readAbsences('BEGIN:VCALENDAR\r\nEND:VCALENDAR', 'a.csv', frame)).toEqual({ absences: [], unsure: [], aside: [] });
});
