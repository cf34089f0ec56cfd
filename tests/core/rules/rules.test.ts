/** What each calendar rule finds, and what it leaves alone. */
import { describe, expect, it } from 'vitest';
import { check } from '../../../core/jobs/check.ts';
import { DEFAULT_SETTINGS } from '../../../core/rules/settings.ts';
import { NO_SIDE_TABS } from '../../../core/side-tabs/side-tabs.ts';
import type { Role } from '../../../core/table/role.ts';
import { calendarOf, checkRows, day } from './calendar-of.ts';

const YESTERDAY = day('2026-11-20');
const TODAY = day('2026-11-21');
const TOMORROW = day('2026-11-22');

/** Findings of one code only. */
function found(code: string, roles: readonly Role[], rows: Parameters<typeof checkRows>[1]): readonly string[] {
  return checkRows(roles, rows, TODAY).found.filter((line) => line.startsWith(`${code} `));
}

describe('date-missing', () => {
  const roles: Role[] = ['date', 'title', 'status'];

  it('finds a post without a date', () => {
    expect(found('date-missing', roles, [[null, 'Visite guidée', 'À produire'], [TOMORROW, 'Atelier', 'À produire']])).toEqual(['date-missing A2']);
  });

  it('lets ideas and cancelled posts be', () => {
    expect(found('date-missing', roles, [[null, 'Un jour peut-être', 'Idée'], [null, 'Concert', 'Annulé']])).toEqual([]);
  });

  it('lets a line be of which only the list of formats or the audience is filled in', () => {
    const rows = [
      [TOMORROW, 'Atelier', 'À produire', 'Photo', 'Familles'], [null, null, null, 'Vidéo', 'Écoles'], [null, 'Visite guidée', null, 'Photo', 'Familles'], [null, null, 'À produire', 'Photo', 'Écoles'],
    ];
    expect(found('date-missing', [...roles, 'format', 'audience'], rows)).toEqual(['date-missing A4', 'date-missing A5']);
    expect(found('date-missing', ['date', 'channel', 'format'], [[null, 'Facebook', 'Photo'], [TOMORROW, 'Facebook', 'Photo']])).toEqual(['date-missing A2']);
  });

  it('asks nothing of a network’s own export', () => {
    const calendar = calendarOf(['date', 'title', 'views'], [[null, 'Visite guidée', 12], [YESTERDAY, 'Atelier', 40]]);
    const { findings, result } = check.run({ tables: { calendar: { ...calendar, content: 'analytics' }, tabs: NO_SIDE_TABS }, settings: DEFAULT_SETTINGS, today: TODAY });
    expect(findings).toEqual([]);
    // Nor does it pass for a plan that was judged.
    expect(result.notRun).toContainEqual({ code: 'channel-missing', missing: [] });
    expect(result.ran.has('channel-missing')).toBe(false);
  });

  it('leaves a date that is there but can’t be read to others', () => {
    expect(found('date-missing', roles, [['quelque part en mai', 'Visite', 'À produire']])).toEqual([]);
  });

  it('is not run where no column holds dates', () => {
    expect(checkRows(['title', 'status'], [['Visite', 'À produire']]).notRun).toContainEqual({ code: 'date-missing', missing: ['date'] });
  });
});

describe('dates that can’t be read', () => {
  const roles: Role[] = ['date', 'title'];
  const filler = (['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05'] as const).map((text) => [text, 'a']);

  it('are told one by one among readable ones, by what is wrong with them', () => {
    const rows = [...filler, ['bientôt', 'b'], ['2026-02-30', 'c'], ['2026-11-06', 'd']];
    const { found: all, findings } = checkRows(roles, rows, TODAY);
    expect(all).toEqual(['date-impossible A7', 'date-unreadable A6']);
    expect(findings.map(({ parameters }) => parameters)).toEqual([{ label: 'c', text: '2026-02-30', isTooEarly: false, isOut: false }, { label: 'b', text: 'bientôt', isYearless: false, isOut: false, rows: 1 }]);
  });

  it('are no matter for an idea or a cancelled post', () => {
    const rows = [...filler, ['bientôt', 'b'], ['2026-02-30', 'c']].map(([date, title], index) => [date ?? null, title ?? null, index % 2 === 0 ? 'Idée' : 'Annulé']);
    expect(checkRows(['date', 'title', 'status'], rows, TODAY).found).toEqual([]);
  });

  it('are to be put right for the records alone where the post is out, as is a date that is missing', () => {
    const rows = [...filler.map(([date, title]) => [date ?? null, title ?? null, 'Publié', null]), ['bientôt', 'b', 'Publié', null], ['2026-02-30', 'c', null, 'Publié le 3 mars'], [null, 'd', 'Publié', null]];
    const { findings } = checkRows(['date', 'title', 'status', 'tracking'], rows, TODAY);
    const dates = findings.filter(({ code }) => code.startsWith('date-'));
    expect(dates.map(({ code, severity, parameters }) => [code, severity, 'isOut' in parameters && parameters.isOut])).toEqual([
      ['date-missing', 'suggestion', true], ['date-impossible', 'suggestion', true], ['date-unreadable', 'suggestion', true],
    ]);
    const open = rows.map(([date, title]) => [date ?? null, title ?? null, 'Approuvé', null]);
    expect(checkRows(['date', 'title', 'status', 'tracking'], open, TODAY).findings.filter(({ code }) => code.startsWith('date-')).map(({ severity }) => severity)).toEqual(['error', 'error', 'warning']);
  });

  it('are one finding, on the heading, where the column holds none that can', () => {
    const rows = Array.from({ length: 30 }, (_, index) => [`Bloc ${index + 1}`, 'a']);
    expect(checkRows(roles, rows, TODAY).found).toEqual(['date-unreadable A1']);
  });

  it('are shown both ways where nothing says which is the day, and not where another row does', () => {
    const { found: alone, findings } = checkRows(roles, [['05/06/2026', 'a'], ['07/06/2026', 'b']], TODAY);
    expect(alone.filter((line) => line.startsWith('date-ambiguous'))).toEqual(['date-ambiguous A2', 'date-ambiguous A3']);
    expect(findings[0]?.parameters).toMatchObject({ text: '05/06/2026', dayFirst: day('2026-06-05'), monthFirst: day('2026-05-06'), isSwapped: false });
    expect(found('date-ambiguous', roles, [['05/06/2026', 'a'], ['07/06/2026', 'b'], ['13/06/2026', 'c']])).toEqual([]);
  });

  it('are told once, where the cell stands from which the rows below have their date', () => {
    const dates = [...[1, 2, 3, 4].map((date) => day(`2026-0${date}-05`)), ...[13, 14, 15, 16, 17, 18, 19, 20].map((date) => `${date}/05/2026`)];
    const rows = dates.flatMap((date) => [[date, 'a', '9 h'], [null, 'b', '17 h']]);
    const { found: all } = checkRows([...roles, 'time'], rows, TODAY);
    expect(all).toEqual(['date-ambiguous A2', 'date-ambiguous A4', 'date-ambiguous A6', 'date-ambiguous A8']);
  });

  it('are explained where the spreadsheet swapped day and month of those it could', () => {
    // Typed day first in a month-first spreadsheet: 1 to 12 May became dates of other months, 13 May and later stayed text.
    const swapped = [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12].map((date) => [day(`2026-${String(date).padStart(2, '0')}-05`), 'a']);
    const kept = [13, 14, 15, 16, 17, 18, 19, 20].map((date) => [`${date}/05/2026`, 'a']);
    const { findings } = checkRows(roles, [...swapped, ...kept], TODAY);
    expect(findings.length).toBe(swapped.length);
    expect(findings.every(({ code, parameters }) => code === 'date-ambiguous' && 'isSwapped' in parameters && parameters.isSwapped)).toBe(true);
  });
});

describe('dates that can be read, and are to be looked at', () => {
  const roles: Role[] = ['date', 'title'];

  it('name a weekday on which they do not fall', () => {
    const { findings } = checkRows(roles, [['lundi 13 novembre 2026', 'a'], ['vendredi 20 novembre 2026', 'b']], TODAY);
    expect(findings.filter(({ code }) => code === 'date-weekday').map(({ parameters }) => parameters)).toEqual([
      { text: 'lundi 13 novembre 2026', day: day('2026-11-13'), weekday: 5 },
    ]);
  });

  it('list several days, and not the two ends of a range', () => {
    const rows = ['12, 14 et 16/11/2026', 'Nov 17 and 18, 2026', '20/11/2026 et 21/11/2026', '9–14 nov. 2026', '9 au 14 nov. 2026', '13/11/2026 9 h et 14 h'];
    expect(found('date-several', roles, rows.map((text) => [text, 'a']))).toEqual(['date-several A2', 'date-several A3', 'date-several A4']);
  });

  it('show a real date cell as a date where it may be swapped and nothing tells', () => {
    const { findings } = checkRows(roles, [[day('2026-05-06'), 'a'], ['20/05/2026', 'b'], ['25/05/2026', 'c']], TODAY);
    expect(findings.filter(({ code }) => code === 'date-ambiguous').map(({ parameters }) => parameters)).toMatchObject([
      { text: '2026-05-06', dayFirst: day('2026-06-05'), monthFirst: day('2026-05-06'), isSwapped: false },
    ]);
  });
});

describe('past-unresolved', () => {
  const roles: Role[] = ['date', 'title', 'status', 'url'];

  it('finds yesterday’s post that nothing says went out', () => {
    const rows = [
      [YESTERDAY, 'a', 'Programmé', null],
      [YESTERDAY, 'b', 'En révision', null],
      [YESTERDAY, 'c', null, null],
      [YESTERDAY, 'd', 'mot inconnu', null],
    ];
    expect(found('past-unresolved', roles, rows)).toEqual([
      'past-unresolved C2 A2', 'past-unresolved C3 A3', 'past-unresolved C4 A4', 'past-unresolved C5 A5',
    ]);
  });

  it('waits until the day is over', () => {
    expect(found('past-unresolved', roles, [[TODAY, 'a', 'Approuvé', null]])).toEqual([]);
  });

  it('takes a published status, a link, a cancellation or a pause for an answer', () => {
    const rows = [
      [YESTERDAY, 'a', 'Publié', null],
      [YESTERDAY, 'b', 'Programmé', 'https://exemple.ca/p/1'],
      [YESTERDAY, 'c', 'Annulé', null],
      [YESTERDAY, 'd', 'En pause', null],
    ];
    expect(found('past-unresolved', roles, rows)).toEqual([]);
  });
});

describe('scheduled-untracked', () => {
  const roles: Role[] = ['date', 'title', 'status', 'tracking'];

  it('finds a scheduled post whose tracking cell is empty', () => {
    const rows = [[TOMORROW, 'a', 'Programmé', null], [TOMORROW, 'b', 'Programmé', 'Buffer, Inès'], [TOMORROW, 'c', 'Approuvé', null]];
    expect(found('scheduled-untracked', roles, rows)).toEqual(['scheduled-untracked D2 C2']);
  });

  it('leaves a post whose date is past to past-unresolved', () => {
    expect(checkRows(roles, [[YESTERDAY, 'a', 'Programmé', null], [TODAY, 'b', 'Programmé', null]], TODAY).found).toEqual(['past-unresolved C2 A2', 'scheduled-untracked D3 C3']);
  });

  it('is content with the tool or the name of who scheduled', () => {
    expect(found('scheduled-untracked', ['date', 'status', 'tool', 'scheduled_by'], [[TOMORROW, 'Programmé', null, 'Inès']])).toEqual([]);
  });

  it('is not run where the calendar has no tracking column', () => {
    const { notRun } = checkRows(['date', 'title', 'status'], [[TOMORROW, 'a', 'Programmé']]);
    expect(notRun).toContainEqual({ code: 'scheduled-untracked', missing: ['tracking'] });
  });
});

describe('owner-shared', () => {
  const roles: Role[] = ['date', 'title', 'owner'];

  it('finds several names and groups, and tells them apart', () => {
    const { findings } = checkRows(roles, [
      [TOMORROW, 'a', 'Inès, Olivier'],
      [TOMORROW, 'b', 'Inès et Olivier'],
      [TOMORROW, 'c', 'Équipe'],
      [TOMORROW, 'd', 'everyone'],
    ]);
    expect(findings.map(({ code, parameters }) => [code, parameters])).toEqual([
      ['owner-shared', { owner: 'Inès, Olivier', shared: 'several', rows: 1 }],
      ['owner-shared', { owner: 'Inès et Olivier', shared: 'several', rows: 1 }],
      ['owner-shared', { owner: 'Équipe', shared: 'group', rows: 1 }],
      ['owner-shared', { owner: 'everyone', shared: 'group', rows: 1 }],
    ]);
  });

  it('is one finding, on the heading, where more than a fifth of ten rows or more are shared', () => {
    const rows = (shared: number, own: number) => Array.from({ length: shared + own }, (_, index) => [TOMORROW, 'a', index < shared ? 'Équipe' : 'Inès']);
    expect(found('owner-shared', roles, rows(10, 39))).toEqual(['owner-shared C1']);
    expect(checkRows(roles, rows(10, 39)).findings[0]?.parameters).toEqual({ owner: 'Équipe', shared: 'group', rows: 10 });
    expect(found('owner-shared', roles, rows(10, 40))).toHaveLength(10);
    expect(found('owner-shared', roles, rows(9, 0))).toHaveLength(9);
  });

  it('asks nothing of an event', () => {
    expect(found('owner-shared', ['date', 'title', 'owner', 'row_kind'], [[TOMORROW, 'Salon du livre', 'Équipe', 'Évènement']])).toEqual([]);
  });

  it('takes one person for one, however the name is written', () => {
    const rows = ['Marie-Ève St-Pierre', 'Jean de la Tour', 'Étienne B.', 'o.roy@exemple.ca', 'Alexandre', null].map((name) => [TOMORROW, 'a', name]);
    expect(found('owner-shared', roles, rows)).toEqual([]);
  });
});
