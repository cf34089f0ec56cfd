/** Who has what to do next week, and which duties were done. */
import { describe, expect, it } from 'vitest';
import type { DutyMark, DutyRow } from '../../../../core/side-tabs/duties-tab.ts';
import type { SideTab } from '../../../../core/side-tabs/side-tabs.ts';
import { ownerEntry } from '../../../../core/table/decode-owner.ts';
import { calendarOf } from '../../rules/calendar-of.ts';
import { MONDAY, kindsOf, reportOf } from './reported.ts';

const ROLES = ['date', 'time', 'title', 'status', 'owner', 'approver'] as const;

/** One column for the week that has ended. */
function dutiesTab(rows: readonly { readonly duty: string; readonly owner?: string; readonly rhythm?: DutyRow['rhythm']; readonly done?: boolean; readonly marks?: readonly DutyMark[] }[], week = MONDAY - 7): SideTab<'duties'> {
  return {
    sheet: 'duties', sheetName: 'Tâches', headerRow: 0, columns: new Map([['duty', 0], ['rhythm', 1], ['owner', 2]]),
    rows: rows.map(({ duty, owner = '', rhythm = 'weekly', done = false, marks }, at) => ({
      row: at + 1, duty, role: '', roleWord: '', rhythm, owner: ownerEntry(owner), backup: ownerEntry(''), marks: marks ?? [{ monday: week, column: 3, isDone: done }],
    })),
  };
}

describe('next week by person', () => {
  const rows = [
    [MONDAY + 3, 0.75, 'Soir', 'Programmé', 'Ana Roy', 'Bob Côté'], [MONDAY + 3, 0.25, 'Matin', 'En révision', 'ANA ROY', 'Bob Côté'], [MONDAY, null, 'Sans heure', 'À produire', 'Équipe', null],
    [MONDAY + 1, null, 'Rien', 'Approuvé', null, null], [MONDAY + 2, null, 'À deux', 'Approuvé', 'Ana Roy / Bob Côté', null], [MONDAY + 2, null, 'Parue', 'Publié', 'Ana Roy', null],
    [MONDAY + 7, null, 'Plus tard', 'Approuvé', 'Ana Roy', null],
  ];
  const { people, planned } = reportOf(calendarOf(ROLES, rows)).next;

  it('lists what nobody holds first, a group being nobody, then people by name however they are spelt', () => {
    expect(people.map(({ person }) => person)).toEqual(['', 'Ana Roy', 'Bob Côté']);
    expect(people[0]?.posts.map(({ post: { text } }) => text)).toEqual(['Sans heure', 'Rien']);
    expect(planned).toBe(6);
  });

  it('gives posts to bring out by moment, and to approve those that are not approved yet', () => {
    expect(people[1]?.posts.map(({ post: { text }, role }) => `${role} ${text}`)).toEqual(['owner À deux', 'owner Matin', 'owner Soir']);
    expect(people[2]?.posts.map(({ post: { text }, role }) => `${role} ${text}`)).toEqual(['owner À deux', 'approver Matin']);
  });

  it('asks nobody to approve what bears a day of approval, whatever its status still says', () => {
    const approved = calendarOf([...ROLES, 'approved_on'], [[MONDAY, null, 'Déjà', 'En révision', 'Ana Roy', 'Bob Côté', MONDAY - 3], [MONDAY, null, 'Pas encore', 'En révision', 'Ana Roy', 'Bob Côté', null]]);
    expect(reportOf(approved).next.people.find(({ person }) => person === 'Bob Côté')?.posts.map(({ post: { text } }) => text)).toEqual(['Pas encore']);
  });

  it('asks nobody to approve what is on hold: whoever holds it decides first, and it is not counted among what goes out', () => {
    const held = calendarOf(ROLES, [[MONDAY, null, 'Arrêtée', 'En pause', 'Ana Roy', 'Bob Côté'], [MONDAY, null, 'Prête', 'Approuvé', 'Ana Roy', 'Bob Côté']]);
    const { next } = reportOf(held);
    expect(next.people.map(({ person, posts }) => [person, posts.map(({ role }) => role)])).toEqual([['Ana Roy', ['owner', 'owner']]]);
    expect([next.planned, next.onHold]).toEqual([2, 1]);
  });

  it('adds weekly duties, and monthly ones in the last week of the month unless they were done', () => {
    // The week from 23 November is the last one of its month: its Thursday is the 26th.
    const duties = dutiesTab([{ duty: 'Veille', owner: 'Ana Roy' }, { duty: 'Bilan', owner: 'Ana Roy', rhythm: 'monthly' }, { duty: 'Bilan fait', owner: 'Ana Roy', rhythm: 'monthly', done: true }, { duty: 'Ménage' }]);
    const reported = reportOf(calendarOf(ROLES, []), { duties });
    expect(reported.next.people.map(({ person, duties: own }) => [person, own])).toEqual([['', ['Ménage']], ['Ana Roy', ['Veille', 'Bilan']]]);
    const later = reportOf(calendarOf(ROLES, []), { duties }, { week: { year: 2026, week: 48 } });
    expect(later.next.people.flatMap(({ duties: own }) => own)).toEqual(['Ménage', 'Veille']);
  });

  it('leaves a monthly duty out that a mark of the month says is done', () => {
    const marks = [-14, -7, 0].map((days, at) => ({ monday: MONDAY + days, column: 3 + at, isDone: days === -14 }));
    const duties = dutiesTab([{ duty: 'Bilan', owner: 'Ana Roy', rhythm: 'monthly', marks }]);
    expect(reportOf(calendarOf(ROLES, []), { duties }).next.people).toEqual([]);
  });
});

describe('duties of the week', () => {
  it('are done where the mark of that very week says so, and stand on the agenda where not', () => {
    const duties = dutiesTab([{ duty: 'Veille', owner: 'Ana Roy', done: true }, { duty: 'Liens', owner: 'Bob Côté' }, { duty: 'Bilan', rhythm: 'monthly' }, { duty: '  ' }]);
    const report = reportOf(calendarOf(ROLES, []), { duties });
    expect(report.duties?.map(({ duty, owner, isDone, cell: { row, column } }) => [duty, owner, isDone, row, column])).toEqual([['Veille', 'Ana Roy', true, 1, 3], ['Liens', 'Bob Côté', false, 2, 3]]);
    expect(kindsOf(report)).toEqual(['duties-left']);
  });

  it.each(['Rapport de la semaine', 'Rapport hebdomadaire', 'Faire le rapport de la semaine', 'Weekly report', 'Prepare the weekly report'])('leave out “%s”, which is being made, unless it is ticked already', (duty) => {
    const withReport = (done: boolean): ReturnType<typeof dutiesTab> => dutiesTab([{ duty: 'Veille', done: true }, { duty, done }]);
    expect([false, true].map((done) => reportOf(calendarOf(ROLES, []), { duties: withReport(done) }).duties?.map(({ duty: own }) => own))).toEqual([['Veille'], ['Veille', duty]]);
    expect(kindsOf(reportOf(calendarOf(ROLES, []), { duties: withReport(false) }))).toEqual([]);
    expect(reportOf(calendarOf(ROLES, []), { duties: dutiesTab([{ duty }]) }).duties).toBeNull();
    // It is somebody's duty again next week.
    expect(reportOf(calendarOf(ROLES, []), { duties: withReport(false) }).next.people.flatMap(({ duties: own }) => own)).toContain(duty);
  });

  it('name other reports that nobody has made', () => {
    expect(reportOf(calendarOf(ROLES, []), { duties: dutiesTab([{ duty: 'Rapport aux partenaires' }]) }).duties?.map(({ duty }) => duty)).toEqual(['Rapport aux partenaires']);
  });

  it('are none where the tab has no column for the week', () => {
    expect(reportOf(calendarOf(ROLES, []), { duties: dutiesTab([{ duty: 'Veille' }], MONDAY - 70) }).duties).toEqual([]);
  });
});
