/** Who is on duty at a moment, and who could stand in on a day. */
import { describe, expect, it } from 'vitest';
import { backupsOn, onDutyAt } from '../../../core/coverage/on-duty.ts';
import { countedDay } from '../../../core/time/day.ts';
import { at, teamOf } from './team-of.ts';

const MONDAY = countedDay({ year: 2026, month: 11, date: 23 });
const SATURDAY = MONDAY + 5;

describe('on duty', () => {
  const staff = teamOf({
    people: [{}, { channels: ['linkedin'] }, { roles: ['analyst'] }, { from: 1320, to: 1800 }, { end: MONDAY - 1 }],
    shifts: [
      { person: 2, from: at(MONDAY, 12), to: at(MONDAY, 13), role: 'webcare', replaces: 0 },
      { person: 4, from: at(MONDAY, 12), to: at(MONDAY, 13), role: 'webcare' },
    ],
    aways: [{ person: 1, from: at(MONDAY, 15), to: at(MONDAY, 16) }, { person: null, from: at(MONDAY, 16), to: at(MONDAY, 17) }],
  });

  it.each([
    ['in hours', 'webcare', null, 9, [0, 1]],
    ['not yet a minute before', 'webcare', null, 8.99, []],
    ['for a channel', 'webcare', 'facebook', 10, [0]],
    ['for any role', '', null, 10, [0, 1, 2]],
    ['in somebody’s place, unless they have left', 'webcare', 'facebook', 12, [2]],
    ['not while away', 'webcare', null, 15, [0]],
    ['nobody while all are away', 'webcare', null, 16, []],
    ['not at the minute at which hours end', 'webcare', null, 17, []],
    ['past midnight, from the day before', 'webcare', null, 29, [3]],
    ['not in the night before Monday, for Sunday is off', 'webcare', null, 5, []],
    ['in a role that nobody has', 'watch', null, 10, []],
  ] as const)('%s', (_, role, channel, hour, people) => {
    expect(onDutyAt(staff, role, channel, Math.floor(at(MONDAY, hour)))).toEqual(people);
  });
});

describe('backups', () => {
  it('have the role, are in the team and not away all of their hours of that day', () => {
    const staff = teamOf({
      people: [{}, { roles: ['analyst'] }, { start: MONDAY + 1 }, {}, {}, {}],
      aways: [
        { person: 0, from: at(MONDAY, 9), to: at(MONDAY, 12) },
        { person: 3, from: at(MONDAY, 0), to: at(MONDAY + 1, 0) },
        { person: 4, from: at(MONDAY, 13), to: at(MONDAY, 17) },
        { person: 4, from: at(MONDAY, 9), to: at(MONDAY, 13) },
        { person: 5, from: at(MONDAY, 0), to: at(MONDAY + 1, 0), kind: 'desired' },
      ],
    });
    expect(backupsOn(staff, 'webcare', MONDAY)).toEqual([0, 5]);
    expect(backupsOn(staff, 'webcare', MONDAY + 1)).toEqual([0, 2, 3, 4, 5]);
  });

  it('who work past midnight are away on a day with all of its hours until then', () => {
    const staff = teamOf({ people: [{ from: 1320, to: 1800 }], aways: [{ from: at(MONDAY, 0), to: at(MONDAY + 1, 0) }] });
    expect(backupsOn(staff, 'webcare', MONDAY)).toEqual([]);
    expect(backupsOn(staff, 'webcare', MONDAY + 1)).toEqual([0]);
  });

  it('may be called on a day on which they do not work, but not when all are away', () => {
    expect(backupsOn(teamOf({ people: [{}] }), 'webcare', SATURDAY)).toEqual([0]);
    expect(backupsOn(teamOf({ people: [{}], aways: [{ person: null, from: at(SATURDAY, 0), to: at(SATURDAY + 1, 0) }] }), 'webcare', SATURDAY)).toEqual([]);
  });
});
