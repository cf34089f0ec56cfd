/** What is in a month: which rows, which month, holidays, how far it is planned, and who holds what. */
import { describe, expect, it } from 'vitest';
import { packedMonth } from '../../../../core/report/month/packed-month.ts';
import type { MonthPack } from '../../../../core/report/month/month-pack.ts';
import type { Recognised } from '../../../../core/recognise/recognition.ts';
import { DEFAULT_SETTINGS } from '../../../../core/rules/settings.ts';
import { holidaysOf } from '../../../../core/time/holidays.ts';
import type { HolidayRegion } from '../../../../core/time/holidays.ts';
import { namedHolidays } from '../../../../core/time/named-holidays.ts';
import type { Cell } from '../../../../core/table/cell.ts';
import { decodeCalendar } from '../../../../core/table/decode-calendar.ts';
import type { Role } from '../../../../core/table/role.ts';
import { calendarOf, checkRows, day } from '../../rules/calendar-of.ts';
import { TODAY, packOf } from './packed.ts';

const ROLES = ['date', 'title', 'status', 'owner'] as const;
const tasksOf = ({ people }: MonthPack): readonly string[] => people.flatMap(({ person, tasks }) => tasks.map(({ post, role }) => `${person}: ${role} ${post.text}`));

describe('the month of a pack', () => {
  it.each([['2026-11-19', 2026, 11], ['2026-11-20', 2026, 12], ['2026-12-20', 2027, 1], ['2026-12-01', 2026, 12]])('seen on %s is %i-%i', (today, year, month) => {
    expect(packedMonth(day(today))).toEqual({ year, month });
  });

  it('is the one that is asked for, and the usual one where there is no such month', () => {
    const calendar = calendarOf(ROLES, []);
    const monthOf = (month: { readonly year: number; readonly month: number }): string => `${packOf(calendar, { month }).year}-${packOf(calendar, { month }).month}`;
    expect([monthOf({ year: 2027, month: 2 }), monthOf({ year: 2027, month: 13 }), monthOf({ year: 2027, month: 1.5 }), monthOf({ year: 99_999, month: 1 })]).toEqual(['2027-2', '2026-12', '2026-12', '2026-12']);
  });
});

describe('the days of a pack', () => {
  it('hold posts and events, not ideas nor what is cancelled', () => {
    const rows: readonly (readonly Cell[])[] = [
      [day('2026-12-03'), 'Post', 'À produire', 'Ana'], [day('2026-12-03'), 'Idée', 'Idée', ''], [day('2026-12-03'), 'Non', 'Annulé', 'Ana'],
      [day('2026-11-30'), 'Avant', 'Publié', 'Ana'], [day('2027-01-01'), 'Après', 'À produire', 'Ana'], ['2026-12-31', 'Texte', 'Approuvé', 'Ana'],
    ];
    const pack = packOf(calendarOf(ROLES, rows));
    expect(pack.days).toHaveLength(31);
    expect(pack.days.flatMap(({ day: on, posts }) => posts.map(({ text }) => `${on - pack.from + 1} ${text}`))).toEqual(['3 Post', '31 Texte']);
    expect([pack.posts, pack.events]).toEqual([2, 0]);
    expect(pack.states).toEqual([{ state: 'to-produce', posts: 1 }, { state: 'approved', posts: 1 }]);
  });

  it('are empty where nothing is planned, and nobody has a task', () => {
    const pack = packOf(calendarOf(['date', 'title'], []));
    expect([pack.posts, pack.people, pack.undated, pack.progress]).toEqual([0, [], [], null]);
  });

  it('name the holidays of the region, and the day that stands in for one', () => {
    const holidays = (month: number, region: HolidayRegion, year = 2026): readonly string[] => packOf(calendarOf(ROLES, []), { month: { year, month }, settings: { ...DEFAULT_SETTINGS, holidays: region } })
      .days.flatMap(({ holidays: own }, at) => own.map(({ name, isSubstitute }) => `${at + 1} ${name}${isSubstitute ? ' moved' : ''}`));
    expect([holidays(12, 'ca-qc'), holidays(5, 'ca-qc'), holidays(5, 'fr'), holidays(11, 'ca'), holidays(12, 'none')]).toEqual([
      ['25 christmas'], ['18 patriots'], ['1 may-day', '8 victory', '14 ascension', '25 whit-monday'], ['11 remembrance'], [],
    ]);
    expect(holidays(12, 'ca')).toEqual(['25 christmas', '26 boxing', '28 boxing moved']);
  });

  it.each(['ca-qc', 'ca', 'fr', 'be', 'ch', 'none'] as const)('know by name every holiday that counts as one in %s', (region) => {
    const [from, to] = [day('1990-01-01'), day('2040-12-31')];
    expect(new Set(namedHolidays(region, from, to).map((each) => each.day))).toEqual(holidaysOf(region, from, to));
  });
});

describe('posts without a date', () => {
  const december = [1, 2, 3].map((date) => [day(`2026-12-0${date}`), 'Daté', 'À produire', 'Ana']);

  it('are of the month where all the others of their tab are', () => {
    const rows = [...december, ['', 'À dater', 'À produire', 'Ana'], ['', 'Idée', 'Idée', '']];
    expect(packOf(calendarOf(ROLES, rows)).undated.map(({ text }) => text)).toEqual(['À dater']);
    expect(packOf(calendarOf(ROLES, [...rows, [day('2027-01-04'), 'Janvier', 'À produire', 'Ana']])).undated).toEqual([]);
  });
});

describe('the tasks of a month', () => {
  it('are one for each role that a row needs, what nobody holds first', () => {
    const rows = [
      [day('2026-12-02'), 'A', 'En révision', 'Zoé Roy', 'Ana Cyr'], [day('2026-12-03'), 'B', 'À produire', '', 'Ana Cyr'], [day('2026-12-04'), 'C', 'Approuvé', 'Ana Cyr', 'Zoé Roy'],
      [day('2026-12-05'), 'D', 'Publié', 'zoe roy', ''], [day('2026-12-06'), 'E', 'Programmé', 'Équipe', ''], [day('2026-12-07'), 'F', 'En pause', 'Zoé Roy / Ana Cyr', ''],
    ];
    expect(tasksOf(packOf(calendarOf(['date', 'title', 'status', 'owner', 'approver'], rows)))).toEqual([
      ': owner B', ': owner E', ': owner F', 'Ana Cyr: approver A', 'Ana Cyr: approver B', 'Ana Cyr: owner C', 'Zoé Roy: owner A', 'Zoé Roy: owner D',
    ]);
  });

  it('say what a cell says that names several people or a group', () => {
    const { people } = packOf(calendarOf(ROLES, [[day('2026-12-02'), 'A', 'Approuvé', 'Équipe'], [day('2026-12-03'), 'B', 'Approuvé', '']]));
    expect(people.flatMap(({ tasks }) => tasks.map(({ said }) => said))).toEqual(['Équipe', '']);
  });

  it('ask for a visual where the network demands one and the team notes its visuals', () => {
    const rows = [[day('2026-12-02'), 'A', 'À produire', 'Ana', 'Instagram', ''], [day('2026-12-03'), 'B', 'À produire', 'Ana', 'LinkedIn', ''], [day('2026-12-04'), 'C', 'À produire', 'Ana', 'Instagram', 'photo.jpg']];
    const tasks = (cells: typeof rows): readonly string[] => tasksOf(packOf(calendarOf([...ROLES, 'channel', 'asset'], cells)));
    expect(tasks(rows)).toEqual(['Ana: visual A', 'Ana: owner A', 'Ana: owner B', 'Ana: owner C']);
    const never = Array.from({ length: 12 }, () => [day('2026-11-02'), 'Paru', 'Publié', 'Ana', 'Instagram', '']);
    expect(tasks([...rows.slice(0, 2), ...never])).toEqual(['Ana: owner A', 'Ana: owner B']);
  });

  it('give the day by which they are due: the calendar’s own, or so many working days before', () => {
    const calendar = calendarOf(['date', 'title', 'status', 'owner', 'approver'], [[day('2026-12-28'), 'A', 'À produire', 'Ana', 'Bob']]);
    const dues = (deadlines: Parameters<typeof packOf>[1]): readonly (number | null)[] => packOf(calendar, deadlines).people.flatMap(({ tasks }) => tasks.map(({ due }) => due));
    // The Friday before is Christmas.
    expect(dues({})).toEqual([null, day('2026-12-24')]);
    expect(dues({ deadlines: [{ row: 0, kind: 'text', day: day('2026-12-10') }, { row: 0, kind: 'approval', day: day('2026-12-15') }] })).toEqual([day('2026-12-10'), day('2026-12-15')]);
    expect(tasksOf(packOf(calendar, { deadlines: [{ row: 0, kind: 'asset', day: day('2026-12-11') }] }))).toEqual(['Ana: visual A', 'Ana: owner A', 'Bob: approver A']);
  });

  it('hold an event where somebody is named for it alone', () => {
    const rows = [[day('2026-12-02'), 'Salon', '', 'Ana', 'Évènement'], [day('2026-12-03'), 'Foire', '', '', 'Évènement']];
    const pack = packOf(calendarOf([...ROLES, 'row_kind'], rows));
    expect([pack.posts, pack.events, tasksOf(pack)]).toEqual([0, 2, ['Ana: owner Salon']]);
  });
});

describe('how far a month is planned', () => {
  const month = (first: string, count: number, status: string): readonly (readonly Cell[])[] => Array.from({ length: count }, (_, at) => [day(first) + at, `${first} ${at}`, status, 'Ana']);
  const before = [...month('2026-10-01', 8, 'Publié'), ...month('2026-11-01', 10, 'Publié')];

  it('warns from the week on in which enough should be planned, as the rule does', () => {
    const rows = [...before, ...month('2026-12-01', 6, 'À produire'), ...month('2026-12-10', 4, 'Idée')];
    for (const today of ['2026-11-16', '2026-11-22', '2026-11-23', '2026-11-30']) {
      const { progress } = packOf(calendarOf(ROLES, rows), { today: day(today) });
      const { found } = checkRows(ROLES, rows, day(today));
      expect(progress).toMatchObject({ rows: 10, planned: 6, isUnder: true, isDue: today >= '2026-11-23', share: 0.8, by: day('2026-11-24') });
      expect(found.some((finding) => finding.startsWith('month-underplanned'))).toBe(progress?.isDue);
    }
  });

  it('follows what the team has set', () => {
    const rows = [...before, ...month('2026-12-01', 6, 'À produire'), ...month('2026-12-10', 4, 'Idée')];
    const settings = { ...DEFAULT_SETTINGS, monthPlannedShare: 0.6, monthPlannedDays: 14 };
    expect(packOf(calendarOf(ROLES, rows), { settings, today: day('2026-11-16') }).progress).toMatchObject({ isUnder: false, isDue: true, by: day('2026-11-17') });
  });

  it('says that there is little beside the month before, and nothing once the month is over', () => {
    const rows = [...before, ...month('2026-12-01', 3, 'À produire')];
    expect(packOf(calendarOf(ROLES, rows)).progress).toMatchObject({ isThin: true, isUnder: true, rowsBefore: 10 });
    expect(packOf(calendarOf(ROLES, rows), { today: day('2027-01-01') }).progress).toBeNull();
    expect(packOf(calendarOf(['date', 'title'], rows.map((row) => row.slice(0, 2)))).progress).toBeNull();
  });

  it('counts neither what is on hold or cancelled nor events', () => {
    const rows = [...month('2026-12-01', 2, 'À produire'), ...month('2026-12-10', 4, 'En pause'), ...month('2026-12-20', 3, 'Annulé')];
    expect(packOf(calendarOf(ROLES, rows)).progress).toMatchObject({ rows: 2, planned: 2 });
  });

  it('takes states from where the month takes them, such as a tracking column of a tab without statuses', () => {
    const parts = [['date', 'title', 'status'], ['date', 'title', 'tracking']] as const;
    const of = (name: string, roles: readonly Role[]): Recognised['sheets'][number] => ({ sheet: name, sheetName: name, headerRow: 0, endRow: 4, columns: roles.map((role, column) => ({ column, heading: role, role, confidence: 1 })) });
    const rowsOf = (words: readonly string[]): readonly (readonly Cell[])[] => [words.map((_, at) => day('2026-12-01') + at), words.map((word) => `Sur ${word}`), words];
    const calendar = decodeCalendar(
      { content: 'calendar', sheets: parts.map((roles, at) => of(`Onglet ${at}`, roles)) },
      [rowsOf(['À produire', 'Idée', 'Approuvé']), rowsOf(['Publié', 'En pause', 'Annulé'])], 1900,
    );
    const { posts, progress } = packOf(calendar);
    expect([posts, progress]).toMatchObject([4, { rows: 4, planned: 3, ideas: 1, onHold: 1 }]);
  });

  it('is under with no row at all', () => {
    expect(packOf(calendarOf(ROLES, before), { today: TODAY }).progress).toMatchObject({ rows: 0, isUnder: true, isDue: true });
  });
});
