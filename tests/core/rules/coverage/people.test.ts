/** What the rules find of people: what hangs on one of them, who leaves, whose posts come when they are away, and who has too much. */
import { describe, expect, it } from 'vitest';
import { ownerEntry } from '../../../../core/table/decode-owner.ts';
import type { Role } from '../../../../core/table/role.ts';
import { sideTabOf } from '../side-tab-of.ts';
import type { ChannelRow } from '../../../../core/side-tabs/channels-tab.ts';
import { TODAY, findingsOf, found, named, teamOf } from './team-of.ts';

const INES = { person: 'Inès Roy', roles: ['video', 'webcare'], channels: ['youtube', 'facebook'] };
const LUC = { person: 'Luc Paré', channels: ['facebook'] };
const ROLES: readonly Role[] = ['date', 'title', 'owner', 'status'];

describe('bus-factor', () => {
  it('is told once for all that hangs on a person, on the cell of the missing backup', () => {
    const tabs = teamOf({ team: [INES, LUC] });
    expect(found(tabs)).toEqual(['bus-factor warning team 2']);
    expect(findingsOf(tabs)[0]).toMatchObject({ cells: [{ column: 4 }], parameters: { person: 'Inès Roy', roles: ['video'], channels: ['YouTube'] } });
  });

  it('is none where a second person has it, or where somebody works alone', () => {
    expect(found(teamOf({ team: [INES, { ...LUC, roles: ['video', 'webcare'], channels: [] }] }))).toEqual([]);
    expect(found(teamOf({ team: [INES] }))).toEqual([]);
  });

  it('does not count an agency, nor a backup who is not in the team', () => {
    const team = [INES, LUC, { person: 'Studio Nord', roles: ['video'], channels: ['youtube'], membership: 'agency' as const }];
    expect(findingsOf(teamOf({ team }))[0]?.parameters).toMatchObject({ roles: ['video'], channels: ['YouTube'] });
    expect(found(teamOf({ team: [{ ...INES, backup: ownerEntry('Karim') }, LUC] }))).toEqual(['bus-factor warning team 2', 'backup-unknown warning team 2']);
  });

  it('is a suggestion of the roles where the backup named is one without them, and none of a channel that the backup can take over', () => {
    const tabs = teamOf({ team: [{ ...INES, backup: ownerEntry('Luc') }, LUC] });
    expect(found(tabs)).toEqual(['bus-factor suggestion team 2']);
    expect(findingsOf(tabs)[0]?.parameters).toMatchObject({ roles: ['video'], channels: [], backup: 'other-role' });
  });

  it('does not take an agency for a backup, and tells of roles that an agency holds alone', () => {
    const agency = { person: 'Studio Zed', roles: ['video', 'photo'], membership: 'agency' as const };
    const tabs = teamOf({ team: [{ ...INES, roles: ['video', 'webcare'], channels: ['facebook'], backup: ownerEntry('Studio Zed') }, LUC, agency] });
    expect(found(tabs)).toEqual(['bus-factor warning team 2', 'bus-factor suggestion team 4']);
    expect(findingsOf(tabs).map(({ parameters }) => parameters)).toMatchObject([{ roles: ['video'], backup: 'agency' }, { person: 'Studio Zed', roles: ['photo'], backup: 'outside' }]);
  });

  it('calls a role what the person’s own row calls it', () => {
    const tabs = teamOf({ team: [{ ...INES, roles: ['webcare', 'analyst'], rolesWord: 'Modération, Données', channels: [] }, { ...LUC, roles: ['analyst'], rolesWord: 'Analyste', channels: [] }], needs: [{ roleWord: 'Webcare' }] });
    expect(findingsOf(tabs).find(({ code }) => code === 'bus-factor')?.parameters).toMatchObject({ roles: ['Modération'] });
  });

  it('counts who keeps the page or stands in there', () => {
    const page = { network: ['youtube'], networkWord: 'YouTube', owner: ownerEntry('Inès Roy'), backup: ownerEntry('Luc Paré'), recovery: ownerEntry('Luc Paré'), handle: '', url: '', status: null } as unknown as Omit<ChannelRow, 'row'>;
    const tabs = { ...teamOf({ team: [INES, LUC] }), channels: sideTabOf('channels', ['network', 'owner', 'backup'], page, [{}]).channels };
    expect(findingsOf(tabs).find(({ code }) => code === 'bus-factor')?.parameters).toMatchObject({ roles: ['video'], channels: [] });
  });

  it('is told once, on the heading, where each has something of their own', () => {
    const team = ['video', 'analyst', 'watch', 'photo'].map((role, index) => ({ person: `Personne ${index}`, roles: [role] }));
    expect(found(teamOf({ team }))).toEqual(['bus-factor suggestion team 1']);
    expect(findingsOf(teamOf({ team }))[0]?.parameters).toMatchObject({ people: 4 });
    expect(found(teamOf({ team: team.slice(1) }))).toHaveLength(3);
  });

  it('asks less of teams that are made so', () => {
    const tabs = teamOf({ team: [INES, LUC] });
    expect(findingsOf(tabs, { settings: { structure: 'organic' } })[0]?.parameters).toMatchObject({ roles: [], channels: ['YouTube'] });
    expect(findingsOf(tabs, { settings: { structure: 'centralised' } })[0]?.parameters).toMatchObject({ roles: ['video'], channels: ['YouTube'] });
  });
});

describe('holders-away', () => {
  const team = [{ ...INES, roles: ['webcare', 'watch'], channels: [] }, { ...LUC, roles: ['webcare', 'watch'], channels: [] }, { person: 'Nadia Tran', roles: ['webcare'] }];
  const off = (person: string, first: number, last: number) => ({ ...named(person), start: TODAY + first, end: TODAY + last });
  const away = (absences: NonNullable<Parameters<typeof teamOf>[0]['absences']>, needs: Parameters<typeof teamOf>[0]['needs'] = []) =>
    findingsOf(teamOf({ team, absences, needs: [{ roleWord: 'Webcare' }, ...(needs ?? [])] })).filter(({ code }) => code === 'holders-away');

  it('is told once, with the days on which nobody who has the role is there', () => {
    const [found1, ...others] = away([off('Inès Roy', 7, 11), off('Luc Paré', 9, 16)]);
    expect(others).toEqual([]);
    expect(found1).toMatchObject({ severity: 'warning', cells: [{ sheet: 'absences', row: 2 }, { row: 1 }], parameters: { roles: ['watch'], people: ['Inès Roy', 'Luc Paré'], days: [9, 10, 11].map((days) => TODAY + days) } });
  });

  it('is nothing where one is there, after thirty days, on days that none of them works, when the whole team is off, or where a gap tells it', () => {
    expect(away([off('Inès Roy', 7, 8), off('Luc Paré', 9, 16)])).toEqual([]);
    expect(away([off('Inès Roy', 30, 35), off('Luc Paré', 30, 35)])).toEqual([]);
    expect(away([off('Inès Roy', 12, 13), off('Luc Paré', 12, 13)])).toEqual([]);
    expect(away([{ person: ownerEntry('Équipe'), start: TODAY + 9, end: TODAY + 9 }])).toEqual([]);
    expect(away([off('Inès Roy', 7, 8), off('Luc Paré', 7, 8)], [{ role: 'watch', roleWord: 'Veille' }])).toEqual([]);
  });
});

describe('an end before the start in the team', () => {
  it('is that alone: nobody leaves, hangs on a day off or misses a post by it', () => {
    const reversed = { person: 'Jean Talon', roles: ['manager'], start: TODAY + 17, end: TODAY + 8, backup: ownerEntry('') };
    const tabs = teamOf({ team: [{ ...LUC, backup: ownerEntry('Nadia') }, { ...LUC, person: 'Nadia Tran', backup: ownerEntry('Luc') }, reversed] });
    expect(found(tabs, { roles: ROLES, rows: [[TODAY + 12, 'a', 'Jean Talon', 'À produire']] })).toEqual(['dates-reversed warning team 4']);
  });
});

describe('leaver', () => {
  it('counts what names them after their last day', () => {
    const team = [{ ...LUC, end: TODAY + 20 }, { ...INES, backup: ownerEntry('Luc') }, { ...INES, person: 'Nadia Tran' }];
    const rows = [[TODAY + 20, 'a', 'Luc Paré', 'À produire'], [TODAY + 21, 'b', 'Luc Paré', 'À produire'], [TODAY + 30, 'c', 'Luc Paré', 'Annulé'], [TODAY + 200, 'd', 'Luc', 'À produire']];
    const leaver = findingsOf(teamOf({ team, rota: [{ ...named('Luc'), start: TODAY + 19, end: TODAY + 22 }], duties: [{ owner: ownerEntry('Luc') }] }), { roles: ROLES, rows }).find(({ code }) => code === 'leaver');
    // Two posts, a backup, a duty, a shift.
    expect(leaver).toMatchObject({ severity: 'warning', parameters: { person: 'Luc Paré', things: 5, posts: 2, lastDay: TODAY + 20 } });
  });

  it('is told from two months before, a suggestion where nothing is left', () => {
    const leaving = (days: number) => found(teamOf({ team: [{ ...LUC, end: TODAY + days }, { ...LUC, person: 'Nadia Tran' }] }));
    expect(leaving(61)).toEqual([]);
    expect(leaving(60)).toEqual(['leaver suggestion team 2']);
    expect(leaving(0)).toEqual(['leaver suggestion team 2']);
    expect(leaving(-1)).toEqual([]);
  });
});

describe('owner-away', () => {
  const team = [{ ...INES, backup: ownerEntry('Luc') }, { ...LUC, backup: ownerEntry('Inès') }];
  const tabs = teamOf({ team, absences: [{ ...named('Inès Roy'), start: TODAY + 7, end: TODAY + 11 }] });
  const away = (rows: readonly (readonly (string | number)[])[], own = tabs) => found(own, { roles: ROLES, rows }).filter((line) => line.startsWith('owner-away'));

  it('finds posts of the days away that are not scheduled yet, a suggestion where a backup is there', () => {
    const rows = [[TODAY + 6, 'a', 'Inès', 'Approuvé'], [TODAY + 7, 'b', 'Inès', 'Approuvé'], [TODAY + 8, 'c', 'Inès', 'Programmé'], [TODAY + 11, 'd', 'Inès Roy', 'À produire'], [TODAY + 9, 'e', 'Luc', 'À produire'], [TODAY + 9, 'f', 'Inès', 'Annulé']];
    expect(away(rows)).toEqual(['owner-away suggestion sheet-1 3', 'owner-away suggestion sheet-1 5']);
    const alone = teamOf({ team: [INES, LUC], absences: [{ ...named('Inès Roy'), start: TODAY + 7, end: TODAY + 11 }] });
    expect(away(rows, alone)).toEqual(['owner-away warning sheet-1 3', 'owner-away warning sheet-1 5']);
  });

  it('is one finding where there are many, in the order of the days', () => {
    const rows = [10, 9, 8, 7].map((days) => [TODAY + days, 'a', 'Inès', 'Approuvé']);
    expect(away(rows)).toEqual(['owner-away suggestion sheet-1 5']);
    expect(findingsOf(tabs, { roles: ROLES, rows }).find(({ code }) => code === 'owner-away')).toMatchObject({ parameters: { posts: 4, day: TODAY + 7 }, cells: { length: 4 } });
  });

  it('leaves alone the past, a wish, and a post of two', () => {
    const absences = [{ ...named('Inès Roy'), start: TODAY - 5, end: TODAY - 1 }, { ...named('Luc'), start: TODAY + 3, kind: 'undesired' as const }, { ...named('Inès'), start: TODAY + 4 }];
    const rows = [[TODAY - 2, 'a', 'Inès', 'Approuvé'], [TODAY + 3, 'b', 'Luc', 'Approuvé'], [TODAY + 4, 'c', 'Inès, Luc', 'Approuvé']];
    expect(away(rows, teamOf({ team, absences }))).toEqual([]);
  });
});

describe('load-over', () => {
  const posts = (count: number, first = TODAY) => Array.from({ length: count }, (_, index) => [first + (index % 5), 'a', 'Inès Roy', 'À produire']);
  const over = (rows: readonly (readonly (string | number)[])[], capacity: number | null, absences: Parameters<typeof teamOf>[0]['absences'] = [], settings = {}) =>
    findingsOf(teamOf({ team: [{ ...INES, capacity, backup: ownerEntry('Luc') }, LUC], absences }), { roles: ROLES, rows, settings }).filter(({ code }) => code === 'load-over').map(({ parameters }) => parameters);

  it('is more posts in a week than the capacity', () => {
    expect(over(posts(5), 4)).toMatchObject([{ posts: 5, capacity: 4, week: TODAY, isReduced: false }]);
    expect(over(posts(4), 4)).toEqual([]);
    expect(over(posts(40), null)).toEqual([]);
    expect(over([...posts(4), [TODAY + 1, 'b', 'Inès Roy', 'Annulé']], 4)).toEqual([]);
  });

  it('takes time off away, rounded in the person’s favour', () => {
    const off = [{ ...named('Inès Roy'), start: TODAY, end: TODAY + 1 }];
    expect(over(posts(3), 4, off)).toEqual([]);
    expect(over(posts(4), 4, off)).toMatchObject([{ posts: 4, capacity: 3, isReduced: true }]);
  });

  it('shows those of the week’s posts that are still to come', () => {
    const tabs = teamOf({ team: [{ ...INES, capacity: 4, backup: ownerEntry('Luc') }, LUC] });
    const over = findingsOf(tabs, { roles: ROLES, rows: posts(5), today: TODAY + 2 }).find(({ code }) => code === 'load-over');
    expect(over?.cells.map(({ row }) => row)).toEqual([3, 4, 5]);
  });

  it('leaves what is far too much to the rule about that, a week of nothing but past posts, and teams where everybody takes part', () => {
    expect(over(posts(5), 4, [], { mostPostsPerPerson: 4 })).toEqual([]);
    expect(over(posts(5, TODAY - 7), 4)).toEqual([]);
    expect(over(posts(5), 4, [], { structure: 'holistic' })).toEqual([]);
  });
});
