/** Rights by person and by role, and the steps that are listed because somebody took them without. */
import { describe, expect, it } from 'vitest';
import { rightLackedBy } from '../../../../core/coverage/rights.ts';
import { DEFAULT_SETTINGS } from '../../../../core/rules/settings.ts';
import type { Settings } from '../../../../core/rules/settings.ts';
import { NO_SIDE_TABS } from '../../../../core/side-tabs/side-tabs.ts';
import type { SideTabs } from '../../../../core/side-tabs/side-tabs.ts';
import type { Right } from '../../../../core/side-tabs/team-tab.ts';
import { STATES } from '../../../../core/table/calendar.ts';
import type { State } from '../../../../core/table/calendar.ts';
import type { Cell } from '../../../../core/table/cell.ts';
import type { Role } from '../../../../core/table/role.ts';
import { checkRows } from '../calendar-of.ts';
import { TODAY, findingsOf, teamOf } from './team-of.ts';

const INES = { person: 'Inès Roy', roles: ['writing'], rolesWord: 'Rédaction' };
const LUC = { person: 'Luc Paré', roles: ['manager'], rolesWord: 'Gestion' };
const TEAM = teamOf({ team: [INES, LUC] });
const BY_ROLE: Partial<Settings> = { permissions: 'by-role' };

function withRights(...rights: readonly Right[]): SideTabs {
  return teamOf({ team: [{ ...INES, rights }, LUC] });
}

function steps(tabs: SideTabs, roles: readonly Role[], rows: readonly (readonly Cell[])[], settings: Partial<Settings> = {}): readonly string[] {
  return findingsOf(tabs, { roles, rows, settings }).flatMap(({ code, severity, cells: [first, second], parameters }) =>
    (code === 'right-missing' && 'to' in parameters ? [`${first.row + 1}.${first.column} ${second?.sheet}.${second?.column} ${parameters.person} ${parameters.isDone ? 'did' : 'is to'} ${parameters.to}${severity === 'warning' ? '' : ` ${severity}`}`] : []));
}

describe('right-missing', () => {
  const APPROVER: readonly Role[] = ['date', 'title', 'approver', 'status'];
  const approving = (person: Cell, state = 'En révision', day = TODAY + 1): readonly Cell[] => [day, 'a', person, state];

  it('lists each approval of posts to come by somebody whose own rights lack it, done or to be done', () => {
    expect(steps(withRights('schedule'), APPROVER, [approving('Inès Roy'), approving('Inès', 'Approuvé'), approving('Luc Paré')])).toEqual([
      '2.2 team.6 Inès Roy is to approved', '3.2 team.6 Inès Roy did approved',
    ]);
  });

  it('says nothing where nobody has said who may do what, and where the right is there', () => {
    for (const tabs of [TEAM, withRights(), withRights('approve')]) expect(steps(tabs, APPROVER, [approving('Inès Roy')])).toEqual([]);
  });

  it('says nothing of posts past or set aside, of strangers, and where one of several may', () => {
    const rows = [
      approving('Inès Roy', 'En révision', TODAY - 1), approving('Inès Roy', 'Publié', TODAY - 30), approving('Inès Roy', 'Annulé'), approving('Inès Roy', 'En pause'),
      approving('Olivier'), approving('Inès Roy, Olivier'), approving('Inès Roy, Luc Paré'), approving('Équipe'), approving('Oui'), approving(null),
    ];
    expect(steps(withRights('schedule'), APPROVER, rows)).toEqual([]);
  });

  it('goes by the ready-made roles once the team has chosen them, and by what the team has set before those', () => {
    expect(steps(TEAM, APPROVER, [approving('Inès Roy'), approving('Luc Paré')], BY_ROLE)).toEqual(['2.2 team.1 Inès Roy is to approved']);
    const rights = new Map<State, { roles: readonly string[]; word: string }>([['approved', { roles: ['writing'], word: 'Rédaction' }]]);
    expect(steps(TEAM, APPROVER, [approving('Inès Roy'), approving('Luc Paré')], { rights })).toEqual(['3.2 team.1 Luc Paré is to approved']);
    expect(steps(TEAM, APPROVER, [approving('Inès Roy')], { ...BY_ROLE, rights: new Map([['approved', { roles: [], word: '' }]]) })).toEqual([]);
  });

  it('leaves alone whose roles are blank, and ready-made roles that nobody has', () => {
    const nobodys = [teamOf({ team: [{ ...INES, roles: [] }, LUC] }), teamOf({ team: [INES, { ...LUC, roles: ['analyst'] }] })];
    for (const tabs of nobodys) expect(steps(tabs, APPROVER, [approving('Inès Roy')], BY_ROLE)).toEqual([]);
  });

  it('reads who scheduled from its own column, and from the tracking column in each of its manners', () => {
    const tabs = withRights('approve');
    expect(steps(tabs, ['date', 'title', 'scheduled_by', 'status'], [[TODAY + 1, 'a', 'Inès', 'Programmé'], [TODAY + 1, 'b', 'Inès', 'Approuvé'], [TODAY + 1, 'c', 'Hootsuite', 'Programmé']])).toEqual([
      '2.2 team.6 Inès Roy did scheduled', '3.2 team.6 Inès Roy is to scheduled',
    ]);
    const tracked = ['Programmé · Metricool · Inès Roy · 20 nov.', 'Scheduled · by Inès Roy', 'Programmé (Inès Roy)', 'Approuvé · par Inès Roy', 'Programmé · Hootsuite', 'Programmé · Metricool · Luc Paré', 'Inès Roy', ''];
    expect(steps(tabs, ['date', 'title', 'tracking', 'status'], tracked.map((text) => [TODAY + 1, 'a', text, 'Programmé']))).toEqual([2, 3, 4].map((row) => `${row}.2 team.6 Inès Roy did scheduled`));
  });

  it('lists what went out this week after all else, as a suggestion, and nothing of weeks before', () => {
    const roles: readonly Role[] = ['date', 'title', 'tracking', 'status'];
    const out = 'Publié · par Inès Roy';
    const wednesday = TODAY + 2;
    const rows = [[TODAY, 'a', out, 'Publié'], [TODAY - 1, 'b', out, 'Publié'], [wednesday + 3, 'c', 'Programmé · par Inès Roy', 'Programmé']];
    const { findings } = checkRows(roles, rows, wednesday, { tabs: withRights('approve') });
    expect(findings.filter(({ code }) => code === 'right-missing').map(({ severity, cells }) => [severity, cells[0].row])).toEqual([['warning', 3], ['suggestion', 1]]);
  });

  it('takes whoever may publish for one who may schedule', () => {
    const roles: readonly Role[] = ['date', 'title', 'scheduled_by', 'status'];
    expect(steps(withRights('publish'), roles, [[TODAY + 1, 'a', 'Inès', 'Programmé']])).toEqual([]);
  });

  it('tells many steps of one person once, with their number', () => {
    const rows = Array.from({ length: 12 }, (_, at) => approving('Inès Roy', 'En révision', TODAY + 20 - at));
    const findings = findingsOf(withRights('schedule'), { roles: APPROVER, rows }).filter(({ code }) => code === 'right-missing');
    expect(findings.map(({ parameters }) => 'posts' in parameters && parameters.posts)).toEqual([12]);
    expect(findings[0]?.cells[0].row).toBe(12);
    expect(steps(withRights('schedule'), APPROVER, rows.slice(0, 9))).toHaveLength(9);
  });

  it('is not run without any column that could name somebody, or without a team', () => {
    const notRun = (roles: readonly Role[], tabs: SideTabs) => checkRows(roles, [], TODAY, { tabs }).notRun.find(({ code }) => code === 'right-missing');
    expect(notRun(['date', 'owner'], TEAM)).toMatchObject({ missing: ['approver'] });
    expect(notRun(['date', 'tracking'], NO_SIDE_TABS)).toMatchObject({ missingTabs: ['team'] });
    expect(notRun(['date', 'tracking'], TEAM)).toBeUndefined();
  });
});

describe('right-aside', () => {
  const ROLES: readonly Role[] = ['date', 'title', 'tracking', 'status'];
  const CANCELLING: Partial<Settings> = { rights: new Map([['cancelled', { roles: ['manager'], word: 'gestion' }], ['on-hold', { roles: ['manager'], word: 'gestion' }]]) };
  const aside = (tracking: string, state = 'Annulé', on = TODAY + 1): readonly Cell[] => [on, 'a', tracking, state];
  const told = (rows: readonly (readonly Cell[])[], settings = CANCELLING, roles = ROLES): readonly string[] =>
    findingsOf(TEAM, { roles, rows, settings }).flatMap(({ code, severity, cells: [first, second], parameters }) =>
      (code === 'right-aside' && 'to' in parameters ? [`${first.row + 1}.${first.column} ${second?.sheet}.${second?.column} ${parameters.person} ${parameters.to} ${severity}`] : []));

  it('lists what was cancelled or put on hold by somebody without the right, as the tracking column tells', () => {
    expect(told([aside('Annulé · par Inès Roy · 20 nov.'), aside('En pause · par Inès Roy', 'En pause'), aside('Annulé (Inès Roy)'), aside('Annulé · par Luc Paré')])).toEqual([
      '2.2 team.1 Inès Roy cancelled warning', '4.2 team.1 Inès Roy cancelled warning', '3.2 team.1 Inès Roy on-hold warning',
    ]);
    expect(told([[TODAY + 1, 'a', 'Annulé · par Inès Roy']], CANCELLING, ['date', 'title', 'tracking'])).toHaveLength(1);
  });

  it('says nothing where the cell names nobody of the team, where the post has gone on since, of weeks before, and where anybody may', () => {
    expect(told([aside('Annulé'), aside('Annulé · par Olivier'), aside('Programmé · par Inès Roy'), aside('Annulé · par Inès Roy', 'Approuvé'), aside('Annulé · par Inès Roy', 'Annulé', TODAY - 1)])).toEqual([]);
    expect(told([aside('Annulé · par Inès Roy')], BY_ROLE)).toEqual([]);
    expect(told([aside('Annulé · par Inès Roy')], { rights: new Map([['cancelled', { roles: [], word: '' }]]) })).toEqual([]);
  });

  it('is said not to be run without a tracking column, which alone tells who did it', () => {
    const { notRun } = checkRows(['date', 'status', 'approver'], [], TODAY, { tabs: TEAM, settings: CANCELLING });
    expect(notRun.find(({ code }) => code === 'right-aside')).toMatchObject({ missing: ['tracking'] });
  });
});

describe('rights of the other steps that the team has set', () => {
  it('are judged by the tracking column as well', () => {
    const rights: Settings['rights'] = new Map([['in-review', { roles: ['manager'], word: 'gestion' }]]);
    expect(steps(TEAM, ['date', 'title', 'tracking', 'status'], [[TODAY + 1, 'a', 'En révision · par Inès Roy', 'En révision']], { rights })).toEqual(['2.2 team.1 Inès Roy did in-review']);
  });
});

describe('a right of a role that nobody has', () => {
  const place = { cell: { sheet: 'suivi', row: 4, column: 2 }, sheetName: 'Suivi' };
  const rightsOf = (word: string, ...roles: readonly string[]): Partial<Settings> => ({ rights: new Map([['approved', { roles, word, place }]]) });
  const told = (settings: Partial<Settings>, tabs = TEAM): readonly string[] => findingsOf(tabs, { settings }).flatMap(({ code, severity, cells: [{ sheet, row, column }], parameters }) =>
    (code === 'role-unknown' && 'source' in parameters ? [`${severity} ${sheet} ${row}.${column} ${parameters.role} ${parameters.suggestion}`] : []));

  it('is told at its cell, with the role that is probably meant', () => {
    expect(told(rightsOf('gestionaire', 'gestionaire'))).toEqual(['warning suivi 4.2 gestionaire gestionnaire']);
    expect(told(rightsOf('Gestion, rédacsion', 'manager', 'redacsion'))).toEqual(['suggestion suivi 4.2 rédacsion Rédaction']);
    expect(told(rightsOf('Quai', 'quai'))).toEqual(['warning suivi 4.2 Quai ']);
    expect(told(rightsOf('Veille', 'watch'))).toEqual(['warning suivi 4.2 Veille ']);
  });

  it('is not where the role is the team’s own, and a usual one beside a role that somebody has is no slip', () => {
    expect(told(rightsOf('Gestion, veille', 'manager', 'watch'))).toEqual([]);
    expect(told(rightsOf('Quai', 'quai'), teamOf({ team: [{ ...INES, roles: ['quai'], rolesWord: 'Quai' }, LUC] }))).toEqual([]);
  });

  it('keeps nobody from anything while nobody knows which role is meant', () => {
    const row: readonly Cell[] = [TODAY + 1, 'a', 'Inès Roy', 'En révision'];
    const roles: readonly Role[] = ['date', 'title', 'approver', 'status'];
    expect(steps(TEAM, roles, [row], rightsOf('gestionaire', 'gestionaire'))).toEqual([]);
    expect(steps(TEAM, roles, [row], rightsOf('Veille', 'watch'))).toHaveLength(1);
  });
});

describe('whoever marks', () => {
  const lack = (name: string, state: State, settings: Partial<Settings> = BY_ROLE, tabs = TEAM) =>
    rightLackedBy(name, state, { tabs, settings: { ...DEFAULT_SETTINGS, ...settings }, today: TODAY });

  it('lacks what their role does not give them, by name or by its beginning', () => {
    expect(STATES.filter((state) => lack('Inès', state) !== null)).toEqual(['approved', 'scheduled', 'published']);
    expect(lack('ines roy', 'approved')).toEqual({ field: 'roles', allowed: ['Gestion'] });
    expect(STATES.filter((state) => lack('Luc Paré', state) !== null)).toEqual([]);
  });

  it('lacks nothing where nobody knows who they are, and where there are no limits', () => {
    expect([lack('', 'approved'), lack('Olivier', 'approved'), lack('Inès', 'approved', {}), lack('Inès', 'approved', BY_ROLE, NO_SIDE_TABS)]).toEqual([null, null, null, null]);
  });

  it('goes by their own rights before their role', () => {
    const own = (...rights: readonly Right[]) => STATES.filter((state) => lack('Inès', state, BY_ROLE, withRights(...rights)) !== null);
    expect(own('approve')).toEqual(['scheduled', 'published']);
    expect(own('publish')).toEqual(['approved']);
  });
});
