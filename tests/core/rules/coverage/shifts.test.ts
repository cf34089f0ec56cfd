/** What the rules find of shifts that nobody will do, or somebody twice. */
import { describe, expect, it } from 'vitest';
import { ownerEntry } from '../../../../core/table/decode-owner.ts';
import { TODAY, findingsOf, found, named, teamOf } from './team-of.ts';

const TEAM = [{ person: 'Inès Roy', backup: ownerEntry('Luc Paré') }, { person: 'Luc Paré', backup: ownerEntry('Inès Roy'), start: TODAY - 100, end: TODAY + 90 }];
const SATURDAY = TODAY + 5;

function shifts(rota: Parameters<typeof teamOf>[0]['rota'], absences: Parameters<typeof teamOf>[0]['absences'] = []): readonly string[] {
  return found(teamOf({ team: TEAM, rota: rota ?? [], absences })).filter((line) => !/^(?:leaver|days|weekends)/.test(line));
}

describe('a shift', () => {
  it('that names somebody of the team who is there has no finding, by whatever part of the name', () => {
    expect(shifts(['Inès Roy', 'Inès', 'IR', 'ines roy', 'Inès R.'].map((name, week) => ({ ...named(name), start: SATURDAY + week * 7 })))).toEqual([]);
  });

  it('without a name is open: a warning for the next thirty days, then a suggestion, nothing once past', () => {
    expect(shifts([{ start: SATURDAY }, { start: TODAY + 29 }, { start: TODAY + 30 }, { start: TODAY - 1 }, { ...named('à venir'), start: SATURDAY }])).toEqual([
      'shift-open warning rota 2', 'shift-open warning rota 3', 'shift-open suggestion rota 4', 'shift-open warning rota 6',
    ]);
  });

  it('over several days is one finding, from the day on which it still matters', () => {
    const tabs = teamOf({ team: TEAM, rota: [{ start: TODAY - 2, end: TODAY + 3 }] });
    expect(findingsOf(tabs).map(({ code, parameters }) => [code, parameters])).toContainEqual(['shift-open', { shift: 'webcare', day: TODAY, last: TODAY + 3, today: TODAY }]);
  });

  it('of somebody unknown is told by the name', () => {
    const tabs = teamOf({ team: TEAM, rota: [{ ...named('Karim B.'), start: SATURDAY }, { ...named('Karim B.'), start: TODAY - 7 }] });
    expect(findingsOf(tabs).filter(({ code }) => code === 'shift-unknown').map(({ parameters }) => parameters)).toEqual([{ people: ['Karim B.'], isShared: false, day: SATURDAY, today: TODAY }]);
  });

  it('in place of somebody unknown is told too, at that name', () => {
    const told = findingsOf(teamOf({ team: TEAM, rota: [{ ...named('Luc Paré'), replaces: ownerEntry('Nemo Neuf'), start: SATURDAY }, { ...named('Luc Paré'), replaces: ownerEntry('Inès Roy'), start: SATURDAY + 14 }] }));
    expect(told.filter(({ code }) => code === 'shift-unknown')).toMatchObject([{ cells: [{ sheet: 'rota', row: 1, column: 6 }], parameters: { people: ['Nemo Neuf'], day: SATURDAY } }]);
  });

  it('of several is told by those of them who are unknown, or of whom two could be meant', () => {
    const team = [...TEAM, { person: 'Inès Tremblay', backup: ownerEntry('Luc Paré') }];
    const rota = ['Luc Paré, Bob Zorro', 'Inès', 'Luc, Inès, Karim B., Bob Zorro', 'IR, Luc'].map((name, week) => ({ ...named(name), start: SATURDAY + week * 7 }));
    const told = findingsOf(teamOf({ team, rota })).filter(({ code }) => code === 'shift-unknown');
    expect(told.map(({ parameters, cells: [{ row }] }) => ['people' in parameters && parameters.people, 'isShared' in parameters && parameters.isShared, row])).toEqual([
      [['Bob Zorro'], false, 1], [['Inès'], true, 2], [['Karim B.', 'Bob Zorro'], false, 3],
    ]);
  });

  it('of a group is owned by nobody', () => {
    const rota = [{ ...named('Équipe'), start: SATURDAY }, { ...named('Inès Roy, Luc Paré'), start: SATURDAY + 7 }];
    expect(findingsOf(teamOf({ team: TEAM, rota }), { roles: ['date', 'owner'] }).filter(({ code }) => !/^(?:leaver|days)/.test(code)).map(({ code }) => code)).toEqual(['owner-shared']);
  });

  it('of somebody absent, gone or yet to come says which, with the cell that says so', () => {
    const rota = [{ ...named('Inès Roy'), start: SATURDAY }, { ...named('Luc Paré'), start: TODAY + 95 }];
    const tabs = teamOf({ team: TEAM, rota, absences: [{ ...named('Inès Roy'), start: SATURDAY - 1, end: SATURDAY + 1 }] });
    const away = findingsOf(tabs).filter(({ code }) => code === 'shift-away');
    expect(away.map(({ parameters, cells }) => ['reason' in parameters ? parameters.reason : '', cells.map(({ sheet, row }) => `${sheet} ${row + 1}`)])).toEqual([
      ['away', ['rota 2', 'absences 2']], ['left', ['rota 3', 'team 3']],
    ]);
  });

  it('is no matter of a wish, of an absence at other hours, or of one that somebody takes over', () => {
    const absences = [
      { ...named('Inès Roy'), start: SATURDAY, kind: 'undesired' as const }, { ...named('Inès Roy'), start: SATURDAY, from: 480, to: 600 }, { ...named('Inès Roy'), start: SATURDAY + 7 },
    ];
    const rota = [{ ...named('Inès Roy'), start: SATURDAY }, { ...named('Inès Roy'), start: SATURDAY + 7 }, { ...named('Luc Paré'), start: SATURDAY + 7, replaces: ownerEntry('Inès Roy') }];
    expect(shifts(rota, absences)).toEqual([]);
  });

  it('twice at one time is a row too many, but for other roles or pages, or one after the other', () => {
    const own = { ...named('Inès Roy'), start: SATURDAY };
    expect(shifts([own, { ...own, from: 1020, to: 1200 }])).toEqual(['shift-overlap suggestion rota 3']);
    expect(shifts([own, { ...own, role: 'watch' }])).toEqual(['role-unknown suggestion rota 3']);
    expect(shifts([{ ...own, channels: ['facebook'] }, { ...own, channels: ['x'] }])).toEqual([]);
    expect(shifts([own, { ...own, from: 1080, to: 1200 }, { ...own, ...named('Luc Paré') }])).toEqual([]);
  });
});

describe('rest', () => {
  it('is asked for after six days in a row, by hours and shifts together', () => {
    const rota = (days: number) => teamOf({ team: TEAM, rota: [{ ...named('Inès Roy'), start: SATURDAY, end: SATURDAY + days - 1 }] });
    expect(found(rota(1)).filter((line) => line.startsWith('days'))).toEqual([]);
    const tabs = rota(2);
    expect(found(tabs)).toContain('days-in-a-row suggestion team 2');
    expect(findingsOf(tabs).find(({ code }) => code === 'days-in-a-row')?.parameters).toMatchObject({ days: 12, from: TODAY });
  });

  it('is not asked for of what is past', () => {
    const rota = [{ ...named('Inès Roy'), start: TODAY - 16, end: TODAY - 15 }];
    expect(found(teamOf({ team: TEAM, rota })).filter((line) => line.startsWith('days'))).toEqual([]);
  });

  it('asks for a weekend off between two, of those who do not work on weekends anyway', () => {
    const rota = [-2, 5].map((days) => ({ ...named('Inès Roy'), start: TODAY + days }));
    const tabs = teamOf({ team: TEAM, rota });
    expect(findingsOf(tabs).find(({ code }) => code === 'weekends-running')?.parameters).toMatchObject({ weekends: 2, from: TODAY - 7 });
    expect(found(teamOf({ team: TEAM.map((each) => ({ ...each, days: 0x6f })), rota })).filter((line) => line.startsWith('weekends'))).toEqual([]);
    expect(found(teamOf({ team: TEAM, rota: rota.slice(1) })).filter((line) => line.startsWith('weekends'))).toEqual([]);
  });

  it('does not count a weekend on which they are off, or everybody is', () => {
    const rota = [5, 12].map((days) => ({ ...named('Inès Roy'), start: TODAY + days }));
    const weekends = (person: string) => found(teamOf({ team: TEAM, rota, absences: [{ ...named(person), start: TODAY + 12, end: TODAY + 13 }] })).filter((line) => line.startsWith('weekends'));
    expect(weekends('Luc Paré')).toEqual(['weekends-running suggestion team 2']);
    for (const person of ['Inès Roy', 'Tous']) expect(weekends(person)).toEqual([]);
  });
});
