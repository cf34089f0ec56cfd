/** What the report of a week says of small calendars. */
import { describe, expect, it } from 'vitest';
import { reportedMonday } from '../../../../core/report/weekly/report-week.ts';
import { DEFAULT_SETTINGS } from '../../../../core/rules/settings.ts';
import { check } from '../../../../core/jobs/check.ts';
import { NO_SIDE_TABS } from '../../../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../../../core/table/cell.ts';
import { formatIsoWeek } from '../../../../core/time/iso-week.ts';
import { plainChannels } from '../../../fixtures/cadence/plain-calendar.ts';
import { calendarOf } from '../../rules/calendar-of.ts';
import { MONDAY, kindsOf, reportOf } from './reported.ts';
import { WORDS } from './weekly-documents.ts';

const LAST = MONDAY - 7;
const ROLES = ['date', 'time', 'channel', 'title', 'status', 'owner', 'approver', 'url'] as const;
const row = (day: number | null, title: string, status: string, more: { readonly channel?: string; readonly owner?: string; readonly approver?: string; readonly url?: string; readonly time?: number } = {}): readonly Cell[] =>
  [day, more.time ?? null, more.channel ?? 'Facebook', title, status, more.owner ?? 'Ana Roy', more.approver ?? null, more.url ?? null];

describe('the week that a report is of', () => {
  it('is the one that has just ended on Monday and Tuesday, and the one under way from Wednesday on', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((later) => reportedMonday(MONDAY + later) - MONDAY)).toEqual([-7, -7, 0, 0, 0, 0, 0]);
  });

  it('is the one that is asked for, and next week the one after, across New Year too', () => {
    const report = reportOf(calendarOf(ROLES, []), {}, { week: { year: 2026, week: 53 } });
    expect([formatIsoWeek(report.week), formatIsoWeek(report.next.week), report.to - report.from]).toEqual(['2026-W53', '2027-W01', 6]);
  });
});

describe('what was planned and came out', () => {
  const rows = [
    row(LAST, 'A', 'Publié'), row(LAST + 1, 'B', 'Programmé'), row(LAST + 2, 'C', 'Programmé', { url: 'https://facebook.com/x/posts/1' }), row(LAST + 3, 'D', 'À produire'),
    row(LAST + 4, 'E', 'Annulé'), row(LAST + 5, 'F', 'Idée'), row(LAST + 6, 'G', 'En pause'), row(LAST + 7, 'H', 'Approuvé'), row(null, 'I', 'Publié'), row(LAST + 2, 'J', 'Approuvé', { channel: '' }),
  ];

  it('tells published, to confirm, late and on hold apart; ideas and what is cancelled were not planned', () => {
    expect(reportOf(calendarOf(ROLES, rows)).posts).toEqual({ planned: 6, published: 2, unconfirmed: 1, late: 2, onHold: 1, toCome: 0 });
  });

  it('takes an address alone for a link to what went out', () => {
    const links = ['à venir', 'link to follow', '-', 'voir le courriel', 'www.facebook.com/x/posts/1', 'https://facebook.com/x/posts/1'];
    const posts = (status: string): unknown => reportOf(calendarOf(ROLES, links.map((url) => row(LAST, 'A', status, { url })))).posts;
    expect(posts('Programmé')).toEqual({ planned: 6, published: 2, unconfirmed: 4, late: 0, onHold: 0, toCome: 0 });
    expect(posts('Approuvé')).toEqual({ planned: 6, published: 2, unconfirmed: 0, late: 4, onHold: 0, toCome: 0 });
    const untold = reportOf(calendarOf(['date', 'title', 'url'], [[LAST, 'A', 'à venir'], [LAST + 1, 'B', 'TBD']]));
    expect(untold.isOutTold).toBe(false);
  });

  it('counts posts of today and after as still to come', () => {
    expect(reportOf(calendarOf(ROLES, rows), {}, { today: LAST + 2 }).posts).toEqual({ planned: 6, published: 1, unconfirmed: 1, late: 0, onHold: 1, toCome: 3 });
  });

  it('lists channels of the tab that should speak even without a post, then the others, and posts without a channel last', () => {
    const channels = plainChannels([{ network: ['instagram'], least: 2, most: 4 }, { network: ['facebook'], least: 3 }, { network: ['x'] }]);
    expect(reportOf(calendarOf(ROLES, [...rows, row(LAST, 'K', 'Publié', { channel: 'TikTok' })]), { channels }).channels.map(({ channel, planned, published, least }) => [channel, planned, published, least]))
      .toEqual([['instagram', 0, 0, 2], ['facebook', 5, 2, 3], ['tiktok', 1, 1, null], ['', 1, 0, null]]);
  });

  it('does not say how many are out where nothing in the calendar ever does', () => {
    const report = reportOf(calendarOf(['date', 'title'], [[LAST, 'A'], [LAST + 1, 'B']]));
    expect([report.isOutTold, report.posts.planned, kindsOf(report)]).toEqual([false, 2, ['plan-week']]);
  });

  it('shows where the rows of both weeks stand, those of no known state last', () => {
    expect(reportOf(calendarOf(ROLES, [...rows, row(LAST, 'K', 'zut')])).tracking).toEqual([
      { state: 'idea', posts: 1, next: 0 }, { state: 'to-produce', posts: 1, next: 0 }, { state: 'approved', posts: 1, next: 1 }, { state: 'scheduled', posts: 2, next: 0 },
      { state: 'published', posts: 1, next: 0 }, { state: 'on-hold', posts: 1, next: 0 }, { state: 'cancelled', posts: 1, next: 0 }, { state: null, posts: 1, next: 0 },
    ]);
  });
});

describe('a report with nothing to say', () => {
  it('is made of an empty calendar without any tab', () => {
    const report = reportOf(calendarOf(ROLES, []));
    expect(report).toMatchObject({ posts: { planned: 0 }, channels: [], tracking: [], findings: [], coverage: null, results: null, duties: null, overdue: null, agenda: [], next: { planned: 0, people: [] } });
    expect(report.cadence).toEqual([{ week: { year: 2026, week: 47 }, posts: 0, least: null, all: 0, unconfirmed: 0, toCome: 0, uncounted: 0 }]);
  });

  it('counts no post where rows are the days of an account', () => {
    const days = { ...calendarOf(['date', 'reach', 'engagements'], [[LAST, 100, 5]]), content: 'analytics' as const };
    expect(reportOf(days)).toMatchObject({ posts: { planned: 0 }, channels: [] });
  });
});

describe('cadence', () => {
  it('adds up the posts of channels that have a least, week by week from the first post on', () => {
    const channels = plainChannels([{ network: ['facebook'], least: 2 }, { network: ['x'], least: 1 }, { network: ['tiktok'] }]);
    const rows = [row(LAST - 14, 'A', 'Publié'), row(LAST, 'B', 'Publié', { channel: 'Facebook, X' }), row(LAST, 'C', 'Publié', { channel: 'TikTok' })];
    expect(reportOf(calendarOf(ROLES, rows), { channels }).cadence.map(({ week, posts, least }) => [week.week, posts, least])).toEqual([[45, 1, 3], [46, 0, 3], [47, 2, 3]]);
  });

  it('counts what goes out on all channels and on none beside those that have a least, as the table of channels does', () => {
    const channels = plainChannels([{ network: ['facebook'], least: 2 }, { network: ['tiktok'] }]);
    const rows = [
      row(LAST - 7, 'A', 'Publié', { channel: 'TikTok' }), row(LAST, 'B', 'Publié', { channel: 'Facebook, X' }), row(LAST, 'C', 'Publié', { channel: 'TikTok' }), row(LAST + 1, 'D', 'Publié', { channel: '' }),
      row(LAST + 2, 'E', 'En pause'), row(LAST + 3, 'F', 'À produire'),
    ];
    const report = reportOf(calendarOf(ROLES, rows), { channels });
    expect(report.cadence.map(({ posts, all, least }) => [posts, all, least])).toEqual([[0, 1, 2], [1, 4, 2]]);
    expect(report.channels.reduce((sum, { planned, late, onHold }) => sum + planned - late - onHold, 0)).toBe(4);
    expect(report.isOnSeveral).toBe(true);
    expect(reportOf(calendarOf(ROLES, rows.filter(([, , channel]) => channel !== 'Facebook, X')), { channels }).isOnSeveral).toBe(false);
  });

  it('counts no post that a tracking column alone says is on hold, cancelled or an idea', () => {
    const channels = plainChannels([{ network: ['facebook'], least: 3 }]);
    const rows = ['Programmé', 'En pause', 'Annulé', 'Idée'].flatMap((tracking) => [LAST, MONDAY + 1].map((day) => [day, 'Facebook', tracking, tracking]));
    const report = reportOf(calendarOf(['date', 'channel', 'title', 'tracking'], rows), { channels });
    expect(report.cadence.map(({ posts, all }) => [posts, all])).toEqual([[1, 1]]);
    expect(report.agenda.find(({ kind }) => kind === 'under-target')).toEqual({ kind: 'under-target', channels: [{ channel: 'facebook', posts: 1, least: 3 }] });
  });

  it('never goes further back than eight weeks', () => {
    expect(reportOf(calendarOf(ROLES, [row(LAST - 300, 'A', 'Publié')])).cadence).toHaveLength(8);
  });

  it('posts of past days that are still in production are no cadence kept; those that nothing confirms are', () => {
    const rows = [row(LAST - 7, 'A', 'À produire'), row(LAST - 6, 'B', 'Programmé'), row(LAST - 5, 'C', 'Publié'), row(LAST, 'D', 'En révision')];
    expect(reportOf(calendarOf(ROLES, rows)).cadence.map(({ week, posts }) => [week.week, posts])).toEqual([[46, 2], [47, 0]]);
  });
});

describe('findings that matter', () => {
  const rows = [
    row(LAST - 30, 'Ancien', 'Programmé'), row(LAST, 'A', 'Programmé'), row(LAST + 1, 'B', 'Programmé'), row(MONDAY + 3, 'C', 'Approuvé', { owner: '' }), row(MONDAY + 3, 'D', 'Approuvé', { channel: '' }), row(null, 'E', 'Approuvé'),
  ];
  const calendar = calendarOf(ROLES, rows);
  const findings = check.run({ tables: { calendar, tabs: NO_SIDE_TABS }, settings: DEFAULT_SETTINGS, today: MONDAY }).findings;
  const report = reportOf(calendar, {}, { findings });

  it('are of the week and later or without a day, one line a rule, the nearest first', () => {
    const past = report.findings.find(({ finding }) => finding.code === 'past-unresolved');
    expect([past?.cell.row, past?.others, past?.sheetName]).toEqual([3, 1, 'Calendrier']);
    expect(report.findings.map(({ finding }) => finding.code)).toEqual(expect.arrayContaining(['date-missing', 'owner-missing', 'channel-missing']));
    expect(report.findings.some(({ cell }) => cell.row === 1)).toBe(false);
  });

  it('name the posts whose day can’t be read, whatever their state: nothing tells that they are not of this week', () => {
    const undated = calendarOf(['date', 'title', 'status'], [['bientôt', 'A', 'Approuvé'], ['2026-02-30', 'B', 'À produire'], [null, 'C', 'Approuvé'], [LAST, 'D', 'Publié']]);
    const found = check.run({ tables: { calendar: undated, tabs: NO_SIDE_TABS }, settings: DEFAULT_SETTINGS, today: MONDAY }).findings;
    const told = reportOf(undated, {}, { findings: found });
    expect(told.findings.map(({ finding }) => finding.code)).toEqual(expect.arrayContaining(['date-missing', 'date-unreadable', 'date-impossible']));
    expect(told.findingsCount).toMatchObject({ error: 2, warning: 1 });
    expect(reportOf(undated, {}, { findings: found, week: { year: 2026, week: 50 } }).findingsCount).toMatchObject({ error: 2, warning: 1 });
  });

  it('stand worst first, and are counted in all', () => {
    const order = ['error', 'warning', 'suggestion'];
    const ranks = report.findings.map(({ severity }) => order.indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    const { error, warning, suggestion } = report.findingsCount;
    expect(error + warning + suggestion).toBe(report.findings.reduce((sum, { others }) => sum + others + 1, 0));
  });
});

describe('the agenda', () => {
  it('names what was left open in four weeks, what next week lacks, and the ideas for it, in the order in which they press', () => {
    const channels = plainChannels([{ network: ['facebook'], least: 4 }]);
    const rows = [
      row(LAST - 10, 'Resté', 'Programmé'), row(LAST - 30, 'Trop vieux', 'Programmé'), row(LAST + 1, 'En retard', 'En révision'), row(LAST + 2, 'Arrêté', 'En pause'),
      row(MONDAY + 1, 'Sans nom', 'Approuvé', { owner: '' }), row(MONDAY + 2, 'Pas prêt', 'En révision'), row(null, 'Une idée', 'Idée', { channel: 'Facebook' }), row(null, 'Ailleurs', 'Idée', { channel: 'TikTok' }),
    ];
    const report = reportOf(calendarOf(ROLES, rows), { channels });
    expect(kindsOf(report)).toEqual(['unconfirmed', 'late', 'on-hold', 'unassigned', 'not-ready', 'under-target', 'ideas']);
    expect(report.agenda.map((item) => ('first' in item && 'text' in item.first ? [item.count, item.first.text] : []))).toEqual([[1, 'Resté'], [1, 'En retard'], [1, 'Arrêté'], [1, 'Sans nom'], [1, 'Pas prêt'], [], []]);
    expect(report.agenda.find((item) => item.kind === 'under-target')).toEqual({ kind: 'under-target', channels: [{ channel: 'facebook', posts: 2, least: 4 }] });
    expect(report.agenda.flatMap((item) => (item.kind === 'ideas' ? item.posts.map(({ text }) => text) : []))).toEqual(['Une idée']);
  });

  it('asks for a plan of an empty week, unless what channels lack of their target says so, or nobody plans at all', () => {
    const out = [row(LAST, 'A', 'Publié')];
    const report = reportOf(calendarOf(ROLES, out));
    expect(kindsOf(report)).toEqual(['plan-week']);
    expect(report.agenda.map((item) => [WORDS.fr, WORDS.en].map((words) => words.agendaItem(item, report).replaceAll('\u00a0', ' ')))).toEqual([
      ['Planifier la semaine du 23 novembre : elle n’a encore aucune publication.', 'Plan the week of November 23: it has no posts yet.'],
    ]);
    expect(kindsOf(reportOf(calendarOf(ROLES, [...out, row(MONDAY, 'B', 'Approuvé')])))).toEqual([]);
    expect(kindsOf(reportOf(calendarOf(ROLES, out), { channels: plainChannels([{ network: ['facebook'], least: 4 }]) }))).toEqual(['under-target']);
    expect(kindsOf(reportOf({ ...calendarOf(ROLES, out), content: 'analytics' }))).toEqual([]);
  });

  it('asks nobody to fill or to ready a week that is over, but still tells what was left open before it', () => {
    const channels = plainChannels([{ network: ['facebook'], least: 4 }]);
    const rows = [row(LAST - 11, 'Sorti', 'Publié'), row(LAST - 10, 'Resté', 'Programmé'), row(LAST + 1, 'Sans nom', 'En révision', { owner: '' })];
    const kindsOn = (today: number): readonly string[] => kindsOf(reportOf(calendarOf(ROLES, rows), { channels }, { today, week: { year: 2026, week: 46 } }));
    expect(kindsOn(LAST + 6)).toEqual(['unconfirmed', 'unassigned', 'not-ready', 'under-target']);
    expect(kindsOn(LAST + 7)).toEqual(['unconfirmed']);
    expect(kindsOf(reportOf(calendarOf(ROLES, [row(LAST - 10, 'A', 'Publié')]), {}, { week: { year: 2026, week: 46 } }))).toEqual([]);
  });

  it('names those whose posts have no readable day, nobody last; ideas, and what is on hold or cancelled, need none', () => {
    const rows = [row(null, '', 'Approuvé', { owner: 'bob cote' }), row(null, 'B', 'Approuvé', { owner: 'Bob Côté' }), row(null, 'C', 'Programmé', { owner: '' }), row(null, 'A', 'En révision', { owner: 'Ana Roy / Bob Côté' })];
    const others = [row(null, 'D', 'Idée'), row(null, 'E', 'En pause'), row(null, 'F', 'Annulé'), row(LAST, 'G', 'Publié')];
    const { agenda } = reportOf(calendarOf(ROLES, [...rows, ...others]));
    expect(agenda.map((item) => (item.kind === 'undated' ? [item.count, item.first.text, item.people] : item.kind))).toEqual([[4, 'A', ['Ana Roy', 'Bob Côté', '']], 'plan-week']);
    expect(kindsOf(reportOf(calendarOf(ROLES, others)))).toEqual(['plan-week']);
  });

  it('asks nobody to date the days of a network’s file', () => {
    expect(kindsOf(reportOf({ ...calendarOf(['date', 'title', 'reach'], [[null, 'A', 100]]), content: 'analytics' }))).toEqual([]);
  });
});
