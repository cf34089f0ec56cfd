/** What hangs on whom over a period, how it is shared, and what has to be handed over. */
import { describe, expect, it } from 'vitest';
import { continuityOf } from '../../../core/coverage/continuity-of.ts';
import type { Continuity } from '../../../core/coverage/continuity.ts';
import { staffOf } from '../../../core/coverage/staff-of.ts';
import type { SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { ownerEntry } from '../../../core/table/decode-owner.ts';
import type { Role } from '../../../core/table/role.ts';
import { calendarOf } from '../rules/calendar-of.ts';
import { TODAY, named, teamOf } from '../rules/coverage/team-of.ts';

const ROLES: readonly Role[] = ['date', 'title', 'owner', 'approver', 'asset', 'status'];
const INES = { person: 'Inès Roy', channels: ['facebook'] };
const LUC = { person: 'Luc Paré', channels: ['facebook', 'x'] };
const PERIOD = { from: TODAY, to: TODAY + 27 };

function continuity(tabs: SideTabs, rows: readonly (readonly Cell[])[] = [], period = PERIOD): Continuity {
  return continuityOf(staffOf(tabs, { holidays: 'none' }, { from: period.from - 60, to: period.to }), { tabs, calendar: calendarOf(ROLES, rows), period, today: TODAY });
}

describe('dependences', () => {
  it('hold the team’s own people by role and by channel, and count the worst day', () => {
    const team = [INES, LUC, { person: 'Studio Nord', channels: ['x'], membership: 'agency' as const }];
    const { dependences } = continuity(teamOf({ team, absences: [{ ...named('Inès'), start: TODAY + 1, end: TODAY + 2 }, { ...named('Luc'), start: TODAY + 2, end: TODAY + 2 }] }));
    expect(dependences).toEqual([
      { role: 'webcare', channel: null, people: [0, 1], busFactor: 0, thinDays: [TODAY + 1, TODAY + 2] },
      { role: null, channel: 'facebook', people: [0, 1], busFactor: 0, thinDays: [TODAY + 1, TODAY + 2] },
      expect.objectContaining({ role: null, channel: 'x', people: [1], busFactor: 0 }),
    ]);
  });

  it('hold a role that is needed and nobody has, and its channel where the need names one', () => {
    const { dependences } = continuity(teamOf({ team: [INES], needs: [{ role: 'video', channels: ['youtube'] }] }));
    expect(dependences.filter(({ role }) => role === 'video').map(({ channel, people, busFactor }) => [channel, people, busFactor])).toEqual([[null, [], 0], ['youtube', [], 0]]);
  });

  it('take an absence of a few hours for none, and one of all working hours for the day', () => {
    const away = (from: number, to: number) => continuity(teamOf({ team: [INES, LUC], absences: [{ ...named('Inès'), start: TODAY + 1, from, to }] })).dependences[0]?.thinDays;
    expect(away(540, 720)).toEqual([]);
    expect(away(540, 1020)).toEqual([TODAY + 1]);
  });
});

describe('a leaver', () => {
  it('hands over every cell that names them for after their last day', () => {
    const tabs = teamOf({
      team: [{ ...INES, end: TODAY + 9, roles: ['video'] }, { ...LUC, backup: ownerEntry('Inès Roy') }],
      duties: [{ duty: 'Veille', owner: ownerEntry('Luc'), backup: ownerEntry('Inès') }],
      rota: [{ ...named('Inès'), start: TODAY + 5, end: TODAY + 9 }, { ...named('Inès'), start: TODAY + 9, end: TODAY + 12 }],
    });
    const rows = [[TODAY + 9, 'a', 'Inès', 'Luc', '', 'Approuvé'], [TODAY + 10, 'b', 'Inès', 'Luc', '', 'Approuvé'], [TODAY + 900, 'c', 'Luc', 'Inès', '', 'Approuvé'], [TODAY + 10, 'd', 'Inès', '', '', 'Publié'], [null, 'e', 'Inès', '', '', '']];
    const { leavers } = continuity(tabs, rows);
    expect(leavers.map(({ person, lastDay, roles }) => [person, lastDay, roles])).toEqual([[0, TODAY + 9, ['video']]]);
    expect(leavers[0]?.holds.map(({ what, cell: { sheet, row }, day }) => [what, sheet, row, day])).toEqual([
      ['post', 'sheet-1', 2, TODAY + 10], ['approval', 'sheet-1', 3, TODAY + 900], ['duty', 'duties', 1, null], ['shift', 'rota', 2, TODAY + 10], ['backup', 'team', 2, null],
    ]);
  });

  it('is nobody who has left already', () => {
    expect(continuity(teamOf({ team: [{ ...INES, end: TODAY - 1 }] })).leavers).toEqual([]);
  });
});

describe('owners away', () => {
  it('are told with the reason and the backups who are there', () => {
    const team = [{ ...INES, backup: ownerEntry('Luc, Nadia') }, { ...LUC, end: TODAY + 5 }, { person: 'Nadia Tran', start: TODAY + 3 }];
    const tabs = teamOf({ team, absences: [{ ...named('Inès'), start: TODAY + 1, end: TODAY + 9 }] });
    const rows = [1, 4, 7].flatMap((days) => ['Inès Roy', 'Luc Paré', 'Nadia Tran'].map((name) => [TODAY + days, 'a', name, '', '', 'Approuvé']));
    expect(continuity(tabs, rows).ownersAway).toEqual([
      { row: 0, person: 0, reason: 'away', backups: [1] },
      { row: 2, person: 2, reason: 'not-yet', backups: [] },
      { row: 3, person: 0, reason: 'away', backups: [1, 2] },
      { row: 6, person: 0, reason: 'away', backups: [2] },
      { row: 7, person: 1, reason: 'left', backups: [] },
    ]);
  });
});

describe('loads', () => {
  it('set posts of a week against the capacity less time off', () => {
    const tabs = teamOf({ team: [{ ...INES, capacity: 5 }], absences: [{ ...named('Inès'), start: TODAY + 7, end: TODAY + 8 }] });
    const rows = [0, 0, 7, 9, 10, 11, 40].map((days) => [TODAY + days, 'a', 'Inès', '', '', 'Approuvé']);
    const [load] = continuity(tabs, rows).loads;
    expect(load).toMatchObject({ posts: 6, weeksOver: [{ monday: TODAY + 7, posts: 4, capacity: 3 }] });
  });

  it('tell evenings from weekends, and give what is taken over to whoever takes it', () => {
    const rota = [
      { ...named('Inès'), start: TODAY, from: 1020, to: 1260 }, { ...named('Inès'), start: TODAY + 5, from: 600, to: 1080 },
      { ...named('Luc'), start: TODAY + 5, from: 840, to: 1080, replaces: ownerEntry('Inès') }, { ...named('Inès'), start: TODAY + 4, from: 1320, to: 360 },
    ];
    const { loads } = continuity(teamOf({ team: [INES, LUC], rota }));
    expect(loads.map(({ shiftMinutes, eveningMinutes, weekendMinutes }) => [shiftMinutes, eveningMinutes, weekendMinutes])).toEqual([[960, 300, 600], [240, 0, 240]]);
  });

  it('share shifts by presence, with the weeks before as history', () => {
    const both = (absences: Parameters<typeof teamOf>[0]['absences']) => continuity(teamOf({ team: [INES, LUC], absences: absences ?? [], rota: [{ ...named('Inès'), start: TODAY - 20 }, { ...named('Inès'), start: TODAY + 5 }, { ...named('Luc'), start: TODAY + 6 }] }));
    const even = both([]);
    // Two shifts of three, of a half each: a third above.
    expect(even.loads.map(({ aboveFair }) => aboveFair)).toEqual([expect.closeTo(1 / 3, 9), expect.closeTo(-1 / 3, 9)]);
    // 56 days before and 28 in the period are 12 weeks; of one shift of 480 minutes more.
    expect(even.spread).toBeCloseTo(480 / 12, 9);
    const away = both([{ ...named('Luc'), start: TODAY - 56, end: TODAY - 15 }]);
    expect(away.loads[0]?.aboveFair).toBeCloseTo(0, 9);
    expect(continuity(teamOf({ team: [INES], rota: [{ ...named('Inès'), start: TODAY }] })).spread).toBeNull();
  });

  it('count days without rest and weekends running into the period', () => {
    const rota = [{ ...named('Inès'), start: TODAY - 2, end: TODAY - 1 }, { ...named('Inès'), start: TODAY + 5 }];
    const [load] = continuity(teamOf({ team: [INES], rota })).loads;
    expect(load).toMatchObject({ daysInARow: 13, weekendsRunning: 2 });
  });
});

describe('assignment', () => {
  it('counts planned posts week by week, and what each lacks', () => {
    const rows = [
      [TODAY, 'a', 'Inès', 'Luc', 'M-1', 'Approuvé'], [TODAY + 1, 'b', '', 'Luc', '', 'À produire'], [TODAY + 6, 'c', 'Équipe', '', 'M-2', ''], [TODAY + 2, 'd', '', '', '', 'Annulé'], [TODAY + 2, 'e', '', '', '', 'Publié'], [TODAY + 21, 'f', 'Luc', '', '', ''],
    ];
    expect(continuity(teamOf({ team: [INES, LUC] }), rows).assignments).toEqual([
      { monday: TODAY, posts: 3, withoutOwner: 2, withoutApprover: 1, withoutVisual: 1 },
      { monday: TODAY + 7, posts: 0, withoutOwner: 0, withoutApprover: 0, withoutVisual: 0 },
      { monday: TODAY + 14, posts: 0, withoutOwner: 0, withoutApprover: 0, withoutVisual: 0 },
      { monday: TODAY + 21, posts: 1, withoutOwner: 0, withoutApprover: 1, withoutVisual: 1 },
    ]);
  });
});
