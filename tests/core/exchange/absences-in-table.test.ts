/** Who is away by a table, in the headings of the tab and in those of HR systems. */
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../core/coverage/staff.ts';
import type { AbsencesRead } from '../../../core/exchange/imported-absence.ts';
import { readAbsences } from '../../../core/exchange/read-absences.ts';
import { fold } from '../../../core/lexicon/fold.ts';
import { isoDay } from '../../../core/time/iso-day.ts';
import { teamOf } from '../coverage/team-of.ts';
import { day } from '../rules/calendar-of.ts';

const NAMES = ['Josée Tremblay', 'Mamadou Keïta-Roy', 'Linh'];
const { people } = teamOf({ people: NAMES.map((name): Partial<Person> => ({ name, key: fold(name) })) });

function read(...lines: readonly string[]): AbsencesRead {
  const answer = readAbsences(lines.join('\r\n'), 'export.csv', { people, region: 'ca-qc', today: day('2026-11-22') });
  if (typeof answer === 'string') throw new Error(answer);
  return answer;
}

function said(...lines: readonly string[]): readonly string[] {
  const { absences, unsure, aside } = read(...lines);
  return [
    ...absences.map(({ person, start, end, from, to, reason }) => [NAMES[person], isoDay(start), isoDay(end), ...(from === null && to === null ? [] : [from, to]), reason].join(' ')),
    ...unsure.map(({ reason }) => reason), ...aside.map(({ reason }) => reason),
  ];
}

describe('a table', () => {
  it('has the headings of the tab, with semicolons', () => {
    expect(said('Nom;Du;Au;Heure de début;Heure de fin;Motif', 'Josée Tremblay;2026-12-01;2026-12-04;;;Vacances', 'Linh;2026-12-07;;13:00;17:00;"Rendez-vous; médical"')).toEqual([
      'Josée Tremblay 2026-12-01 2026-12-04 Vacances', 'Linh 2026-12-07 2026-12-07 780 1020 Rendez-vous; médical',
    ]);
  });

  it.each([
    ['Employee,Start Date,End Date,Type'],
    ['Employee Name,From Date,To Date,Leave Type'],
    ['Requested by,First day of leave,Last day of leave,Time Off Type'],
    ['Worker,Leave Start Date,Leave End Date,Absence Reason'],
    ['Collaborateur,Date début,Date fin,Type de congé'],
    ['Nom de l’employé,Début du congé,Fin du congé,Nature du congé'],
    ['Name,From,To,Type'],
  ])('has the headings of an HR system: %s', (headings) => {
    expect(said(headings, 'Josée Tremblay,2026-12-01,2026-12-04,Annual leave')).toEqual(['Josée Tremblay 2026-12-01 2026-12-04 Annual leave']);
  });

  it('has its headings below a title, and names in two columns, or last name first', () => {
    expect(said('Rapport des absences', '', 'Prénom,Nom de famille,Début,Fin', 'Josée,Tremblay,2026-12-01,2026-12-04')).toEqual(['Josée Tremblay 2026-12-01 2026-12-04 ']);
    expect(said('Employee,Start Date,End Date', '"Tremblay, Josée",2026-12-01,2026-12-04', '"Keita-Roy, Mamadou",2026-12-01,2026-12-01')).toEqual(['Josée Tremblay 2026-12-01 2026-12-04 ', 'Mamadou Keïta-Roy 2026-12-01 2026-12-01 ']);
  });

  it('settles day and month by its own dates', () => {
    expect(said('Employee,Start Date,End Date', 'Linh,01/12/2026,04/12/2026', 'Linh,07/12/2026,18/12/2026', 'Linh,21/12/2026,24/12/2026')).toEqual(['Linh 2026-12-01 2026-12-04 ', 'Linh 2026-12-07 2026-12-18 ', 'Linh 2026-12-21 2026-12-24 ']);
    expect(said('Employee,Start Date,End Date', 'Linh,12/01/2026,12/04/2026', 'Linh,12/21/2026,12/24/2026')).toEqual(['Linh 2026-12-01 2026-12-04 ', 'Linh 2026-12-21 2026-12-24 ']);
  });

  it('leaves what is open, wrong or of others to the person', () => {
    const rows = (...lines: readonly string[]): readonly string[] => said('Employee,Start Date,End Date,Days,Status', ...lines);
    expect(rows('Linh,01/12/2026,04/12/2026,4,Approved')).toEqual(['date-order']);
    expect(rows('Linh,soon,2026-12-04,4,Approved')).toEqual(['no-date']);
    expect(rows('Linh,2026-12-01,whenever,4,Approved')).toEqual(['no-date']);
    expect(rows('Linh,2026-12-04,2026-12-01,4,Approved')).toEqual(['end-first']);
    expect(rows('Linh,2026-12-04,2026-12-04,0.5,Approved')).toEqual(['no-hours']);
    expect(rows('Linh,2026-12-04,2026-12-04,4 hours,Approved')).toEqual(['no-hours']);
    expect(rows('Linh,2026-12-03,2026-12-04,"1,5",Approved')).toEqual(['no-hours']);
    expect(rows('Linh,2026-12-04,2026-12-04,7.5,Approved', 'Linh,2026-12-07,2026-12-11,37.5,')).toEqual(['Linh 2026-12-04 2026-12-04 ', 'Linh 2026-12-07 2026-12-11 ']);
    expect(rows('Linh,2026-12-04,2026-12-04,1,Pending')).toEqual(['not-granted']);
    expect(rows('Linh,2026-12-04,2026-12-04,1,Denied', 'Linh,2026-12-04,2026-12-04,1,Annulé')).toEqual(['refused', 'refused']);
    expect(rows('Marie Dubois,2026-12-04,2026-12-04,1,', 'Josée Dubois,2026-12-04,2026-12-04,1,', 'Tous,2026-12-25,2026-12-25,1,')).toEqual(['nobody', 'nobody', 'nobody']);
    expect(rows('Linh,2026-11-02,2026-11-06,5,', 'Linh,2026-11-20,2026-11-24,3,')).toEqual(['Linh 2026-11-20 2026-11-24 ', 'past']);
  });

  it('keeps the days of what lacks nothing but whose it is', () => {
    const [first, day4] = [read('Employee,Start Date,End Date,Type', 'Marie Dubois,2026-12-04,2026-12-05,Congé').unsure, day('2026-12-04')];
    expect(first).toMatchObject([{ said: 'Congé', stretches: [{ start: day4, end: day4 + 1, from: null, to: null }] }]);
    expect(read('Employee,Start Date,End Date', 'Marie Dubois,2026-12-04,2026-12-01').unsure).toMatchObject([{ reason: 'end-first', stretches: [] }]);
  });

  it('says of each row that is set aside why', () => {
    expect(read('Employee,Start Date,End Date,Status', 'Linh,2026-11-02,2026-11-06,', ',,,Total', 'Linh,2026-12-04,2026-12-04,Denied').aside.map(({ text, reason }) => [text, reason])).toEqual([
      ['Linh · 2026-11-02 · 2026-11-06', 'past'], ['Total', 'blank'], ['Linh · 2026-12-04 · 2026-12-04 · Denied', 'refused'],
    ]);
  });

  it('says of each row that is left what stands in it', () => {
    expect(read('Employee,Start Date,End Date', 'Marie Dubois,2026-12-04,2026-12-05').unsure).toMatchObject([{ text: 'Marie Dubois · 2026-12-04 · 2026-12-05', reason: 'nobody', start: day('2026-12-04') }]);
  });
});
