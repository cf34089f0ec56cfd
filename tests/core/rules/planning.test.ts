/** Months, load and recurrence: what is found, and what is left alone. */
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../core/rules/settings.ts';
import type { RecurringRow } from '../../../core/side-tabs/recurring-tab.ts';
import type { SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import type { Day } from '../../../core/time/day.ts';
import { NOTHING_LEFT_OUT } from '../../../core/time/left-out.ts';
import { readRecurrence } from '../../../core/time/recurrence-reading.ts';
import { checkRows, day } from './calendar-of.ts';
import { TODAY, findingsOf, found } from './planning-of.ts';
import type { Rows } from './planning-of.ts';
import { sideTabOf } from './side-tab-of.ts';

describe('a month that is under-planned', () => {
  const roles: readonly Role[] = ['date', 'title', 'status'];
  const LAST_WEEK = day('2026-11-25');
  const month = (iso: string, count: number, state: Cell, title: Cell = 'x'): Rows => Array.from({ length: count }, (_, index) => [day(iso) + index, title, state]);
  const before = [...month('2026-10-20', 3, 'Publié'), ...month('2026-11-01', 10, 'Publié')];

  it('is told in the last week, where it has less than half of the rows of the month before', () => {
    expect(found(roles, [...before, ...month('2026-12-05', 4, 'À produire')], { today: LAST_WEEK })).toEqual(['month-underplanned A1']);
    expect(found(roles, [...before, ...month('2026-12-05', 5, 'À produire')], { today: LAST_WEEK })).toEqual([]);
    expect(findingsOf('month-underplanned', roles, before, { today: LAST_WEEK })[0]?.parameters).toEqual({
      month: day('2026-12-01'), before: day('2026-11-01'), rows: 0, planned: 0, rowsBefore: 10, isThin: true,
    });
  });

  it('is told where too many of its rows are ideas, or have nothing but a date', () => {
    const ideas = [...before, ...month('2026-12-05', 7, 'À produire'), ...month('2026-12-20', 2, 'Idée')];
    expect(found(roles, ideas, { today: LAST_WEEK })).toEqual(['month-underplanned A1']);
    expect(found(roles, [...ideas, ...month('2026-12-15', 1, 'À produire')], { today: LAST_WEEK })).toEqual([]);
    expect(found(roles, ideas, { today: LAST_WEEK, settings: { monthPlannedShare: 0.7 } })).toEqual([]);
  });

  it('counts the states from the work on, and a word that is not known in doubt', () => {
    const of = (...states: readonly Cell[]): Rows => states.map((state, index) => [day('2026-12-05') + index, 'a', state]);
    const planned = (...states: readonly Cell[]): unknown => findingsOf('month-underplanned', roles, [...before, ...of(...states)], { today: LAST_WEEK })[0]?.parameters;
    expect(planned('À produire', 'En révision', 'Approuvé', 'Programmé', 'mot inconnu', 'Idée', 'Idée')).toMatchObject({ rows: 7, planned: 5 });
    // Where posts to come mostly have a status, a blank one says that nothing is planned; where they have none, a subject will do.
    expect(planned('À produire', 'À produire', 'À produire', null, null, null)).toMatchObject({ rows: 6, planned: 3 });
    expect(planned('À produire', null, null, null, null, null)).toBeUndefined();
  });

  it('is told from the Monday of the week that lies so many days before', () => {
    expect(found(roles, before, { today: day('2026-11-22') })).toEqual([]);
    expect(found(roles, before, { today: day('2026-11-23') })).toEqual(['month-underplanned A1']);
    expect(found(roles, before, { today: day('2026-11-10'), settings: { monthPlannedDays: 20 } })).toEqual(['month-underplanned A1']);
  });

  it('is not told of a plan that has only this month, or hardly any posts', () => {
    expect(found(roles, month('2026-11-01', 10, 'Publié'), { today: LAST_WEEK })).toEqual([]);
    expect(found(roles, [...month('2026-10-20', 3, 'Publié'), ...month('2026-11-01', 5, 'Publié')], { today: LAST_WEEK })).toEqual([]);
  });

  it('counts neither events nor what is cancelled, and crosses the year', () => {
    const december = [...month('2026-11-20', 3, 'Publié'), ...month('2026-12-01', 10, 'Publié'), ...month('2027-01-05', 4, 'À produire'), ...month('2027-01-10', 3, 'Annulé')];
    expect(findingsOf('month-underplanned', roles, december, { today: day('2026-12-28') })[0]?.parameters).toMatchObject({ month: day('2027-01-01'), rows: 4 });
  });
});

describe('a person with too many posts in a week', () => {
  const roles: readonly Role[] = ['date', 'owner', 'status'];
  const week = (count: number, owner: Cell, state: Cell = 'À produire', from = TODAY): Rows => Array.from({ length: count }, (_, index) => [from + (index % 7), owner, state]);

  it('is told once, with all of that week’s rows, however the name is written', () => {
    const rows = [...week(8, 'Inès Roy'), ...week(8, 'ines roy'), ...week(15, 'Olivier')];
    const [finding, ...others] = findingsOf('owner-overstretched', roles, rows);
    expect(others).toEqual([]);
    expect(finding?.cells).toHaveLength(16);
    expect(finding?.parameters).toEqual({ person: 'Inès Roy', monday: TODAY, posts: 16, most: 15, today: TODAY });
  });

  it('is told of each week to come, and of none that is over', () => {
    expect(found(roles, [...week(16, 'Inès', 'À produire', TODAY - 7), ...week(16, 'Inès', 'À produire', TODAY + 7), ...week(16, 'Olivier', 'À produire', TODAY - 14)]).map((line) => line.split(' ')[1])).toEqual(['B18']);
  });

  it('is not told of groups, of several names, or of what is set aside', () => {
    expect(found(roles, [...week(20, 'Équipe'), ...week(20, 'Inès, Olivier'), ...week(20, null), ...week(20, 'Nadia', 'Annulé'), ...week(20, 'Paul', 'En pause'), ...week(20, 'Lou', 'Idée')])).toEqual([]);
    expect(found(roles, week(3, 'Inès'), { settings: { mostPostsPerPerson: 2 } })).toHaveLength(1);
  });
});

describe('a post that comes back', () => {
  const roles: readonly Role[] = ['date', 'channel', 'title', 'status'];
  const BLANK: Omit<RecurringRow, 'row'> = {
    title: '', channel: [], rule: null, ruleWord: '', time: null, from: null, to: null, exceptions: [], leftOut: NOTHING_LEFT_OUT, owner: { word: '', people: [], shared: null },
  };
  const tab = (words: string, held: Partial<RecurringRow> = {}): SideTabs =>
    sideTabOf('recurring', ['title', 'channel', 'rule', 'from', 'to', 'exceptions'], BLANK, [
      { title: 'Coulisses du lundi', channel: ['instagram'], ...readRecurrence(words), ruleWord: words, ...held },
    ]);
  const post = (iso: string, title = 'Coulisses du lundi : la réserve', channel = 'Instagram', state = 'À produire'): readonly Cell[] => [day(iso), channel, title, state];
  const LAST = post('2027-01-20', 'Autre chose');
  /** `[first day that is missing, how many more]`, or null. */
  const missing = (rows: Rows, tabs: SideTabs): readonly [Day, number] | null => {
    const [finding] = findingsOf('recurrence-missing', roles, rows, { tabs });
    return finding?.code === 'recurrence-missing' ? [finding.parameters.day, finding.parameters.others] : null;
  };
  const MONDAYS = ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14'];

  it('is found where a week of the next four lacks it, once with a count', () => {
    const posts = MONDAYS.map((iso) => post(iso));
    expect(missing([...posts, LAST], tab('chaque lundi'))).toBeNull();
    expect(missing([...posts.slice(0, 2), LAST], tab('chaque lundi'))).toEqual([day('2026-12-07'), 1]);
    expect(found(roles, [LAST], { tabs: tab('chaque lundi') })).toEqual(['recurrence-missing A2']);
  });

  it('may be moved within its week, and not to another', () => {
    expect(missing([post('2026-11-25'), post('2026-12-01'), post('2026-12-07'), post('2026-12-20'), LAST], tab('chaque lundi'))).toBeNull();
    expect(missing([post('2026-11-23'), post('2026-11-24'), post('2026-12-07'), post('2026-12-14'), LAST], tab('chaque lundi'))).toEqual([day('2026-11-30'), 0]);
  });

  it('has a post of its own for each day of the week', () => {
    const tabs = tab('mardi et jeudi');
    expect(missing([post('2026-11-24'), LAST], tabs)).toEqual([day('2026-11-26'), 6]);
  });

  it('is not asked for on exceptions, before its first day, after its last, or beyond the last post planned', () => {
    const first = MONDAYS.slice(0, 1).map((iso) => post(iso));
    expect(missing([...first, LAST], tab('chaque lundi', { exceptions: MONDAYS.slice(1).map(day) }))).toBeNull();
    expect(missing([LAST], tab('chaque lundi', { from: day('2026-12-08') }))).toEqual([day('2026-12-14'), 0]);
    expect(missing([...first, LAST], tab('chaque lundi', { to: day('2026-11-29') }))).toBeNull();
    expect(missing([...first, post('2026-11-29', 'Autre chose')], tab('chaque lundi'))).toBeNull();
  });

  it('is not asked for on what its words leave out: dates, stretches, weekdays, and the holidays that the team keeps', () => {
    const today = { today: day('2026-12-14') };
    const asked = (words: string, settings: Partial<Settings> = {}): readonly [Day, number] | null => {
      const [finding] = findingsOf('recurrence-missing', roles, [LAST], { tabs: tab(words), settings, ...today });
      return finding?.code === 'recurrence-missing' ? [finding.parameters.day, finding.parameters.others] : null;
    };
    const christmas = day('2026-12-25');
    expect(asked('chaque vendredi')).toEqual([day('2026-12-18'), 3]);
    expect(asked('chaque vendredi sauf le 18 décembre')).toEqual([christmas, 2]);
    expect(asked('chaque vendredi, sauf du 18 décembre au 5 janvier')).toEqual([day('2027-01-08'), 0]);
    expect(asked('every Friday except public holidays')).toEqual([day('2026-12-18'), 1]);
    expect(asked('every Friday except public holidays', { holidays: 'none' })).toEqual([day('2026-12-18'), 3]);
    expect(asked('tous les jours sauf le lundi')).toEqual([day('2026-12-15'), 23]);
    expect(asked('tous les lundis sauf le lundi')).toBeNull();
    expect(asked('le 15 et le 25 du mois, sauf fériés')).toEqual([day('2026-12-15'), 0]);
  });

  it('is never asked for every so many months from a number of months', () => {
    for (const words of ['tous les 3 mois', 'aux 3 mois', 'every two months', 'every 3rd month', '2 par mois']) {
      expect([words, missing([LAST], tab(words)), found(roles, [LAST], { tabs: tab(words) })]).toEqual([words, null, ['recurrence-unreadable C2']]);
    }
  });

  it('is told as lacking a day only where the words are understood', () => {
    const lacks = (words: string): unknown => findingsOf('recurrence-unreadable', roles, [LAST], { tabs: tab(words) })[0]?.parameters;
    expect(['chaque semaine', 'tous les 3 mois sauf fériés', 'souvent', 'chaque lundi sauf en juillet', 'tous les 3 mois le 15'].map(lacks)).toMatchObject([
      { lacksDay: true }, { lacksDay: true }, { lacksDay: false }, { lacksDay: false }, { lacksDay: false },
    ]);
    expect(['tous les lundis sauf fériés', 'chaque lundi sauf le 24 décembre', '1er et 3e mardi du mois', 'tous les jours sauf lundi', '2e et 4e jeudi'].map(lacks)).toEqual(Array.from({ length: 5 }, () => undefined));
  });

  it('is known by its title, its pillar or a general name, on its own channel', () => {
    const rest = MONDAYS.slice(1).map((iso) => post(iso));
    for (const title of ['COULISSES DU LUNDI', 'Les coulisses de la réserve', 'Lundi, coulisses #12']) expect(missing([post('2026-11-23', title), ...rest, LAST], tab('chaque lundi'))).toBeNull();
    for (const other of [post('2026-11-23', 'Autre'), post('2026-11-23', undefined, 'LinkedIn'), post('2026-11-23', undefined, undefined, 'Annulé')]) {
      expect(missing([other, ...rest, LAST], tab('chaque lundi'))).toEqual([day('2026-11-23'), 0]);
    }
    expect(missing([post('2026-11-23', 'Autre'), ...rest, LAST], tab('chaque lundi', { title: 'Publication hebdo' }))).toBeNull();
    expect(missing([post('2026-11-23', undefined, ''), ...rest, LAST], tab('chaque lundi'))).toBeNull();
    expect(missing([post('2026-11-23', undefined, 'LinkedIn'), ...rest, LAST], tab('chaque lundi', { channel: [] }))).toBeNull();
  });

  it('every other week goes on from its first day, else from its latest post, and is left alone without either', () => {
    const tabs = (held: Partial<RecurringRow>): SideTabs => tab('un lundi sur deux', held);
    expect(missing([LAST], tabs({}))).toBeNull();
    expect(missing([LAST], tabs({ from: day('2026-11-16') }))).toEqual([day('2026-11-30'), 1]);
    expect(missing([post('2026-11-16'), LAST], tabs({}))).toEqual([day('2026-11-30'), 1]);
    expect(missing([post('2026-11-23'), LAST], tabs({}))).toEqual([day('2026-12-07'), 0]);
  });

  it('every month is asked for on its day', () => {
    expect(missing([LAST], tab('1er mardi du mois'))).toEqual([day('2026-12-01'), 0]);
    expect(missing([LAST], tab('le 15 du mois'))).toEqual([day('2026-12-15'), 0]);
  });

  it('is told as unclear where its words say no days, unless it is over', () => {
    expect(found(roles, [LAST], { tabs: tab('chaque semaine') })).toEqual(['recurrence-unreadable C2']);
    expect(found(roles, [LAST], { tabs: tab('chaque semaine', { to: day('2026-11-01') }) })).toEqual([]);
    expect(found(roles, [LAST], { tabs: tab('') })).toEqual([]);
  });

  it('is not judged without the tab, and the check says so', () => {
    const { notRun } = checkRows(roles, [LAST], TODAY);
    expect(notRun.filter(({ code }) => code.startsWith('recurrence'))).toEqual([
      { code: 'recurrence-missing', missing: [], missingTabs: ['recurring'] }, { code: 'recurrence-unreadable', missing: [], missingTabs: ['recurring'] },
    ]);
  });
});
