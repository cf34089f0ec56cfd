/** What a team covers: examples of each thing that opens, closes or cuts a stretch. */
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../core/coverage/coverage.ts';
import type { Coverage, Period } from '../../../core/coverage/coverage-result.ts';
import { DAY_MINUTES } from '../../../core/coverage/staff.ts';
import { EVERY_DAY, PUBLIC_HOLIDAYS, WORKING_WEEK } from '../../../core/time/day-set.ts';
import { countedDay } from '../../../core/time/day.ts';
import type { Day } from '../../../core/time/day.ts';
import { at, teamOf } from './team-of.ts';
import type { TeamParts } from './team-of.ts';

const MONDAY = countedDay({ year: 2026, month: 11, date: 23 });
const [TUESDAY, FRIDAY, SATURDAY, SUNDAY] = [MONDAY + 1, MONDAY + 4, MONDAY + 5, MONDAY + 6];
const ALL_DAY = { from: 0, to: DAY_MINUTES };
const NIGHT = { from: 1320, to: 1800 };

function covered(parts: TeamParts, from: Day, to: Day = from): Coverage {
  return coverageOf(teamOf(parts), { from, to });
}

/** `gap Mon 9:00–Mon 17:00 0/1`, days as letters from the period's first, A. */
function read({ stretches, period }: Coverage): readonly string[] {
  return stretches.map(({ kind, from, to, present, needed }) => `${kind} ${clock(from, period)}–${clock(to, period)} ${present}/${needed}`);
}

function clock(moment: number, { from }: Period): string {
  const day = Math.floor(moment / DAY_MINUTES);
  const minute = moment - day * DAY_MINUTES;
  return `${String.fromCharCode(65 + day - from)} ${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}

describe('a need', () => {
  it('of nobody at all is a gap for its hours', () => {
    const coverage = covered({}, MONDAY);
    expect(read(coverage)).toEqual(['gap A 9:00–A 17:00 0/1']);
    expect(coverage.total).toMatchObject({ needed: 480, covered: 0, share: 0, missing: 480, gaps: 1, longestGap: 480 });
  });

  it('is met in the hours of somebody who has the role and the channel', () => {
    expect(read(covered({ people: [{ from: 600, to: 960 }] }, MONDAY))).toEqual(['gap A 9:00–A 10:00 0/1', 'gap A 16:00–A 17:00 0/1']);
    expect(read(covered({ people: [{ roles: ['analyst'] }] }, MONDAY))).toEqual(['gap A 9:00–A 17:00 0/1']);
    expect(read(covered({ people: [{ channels: ['linkedin'] }], needs: [{ channel: 'facebook' }] }, MONDAY))).toEqual(['gap A 9:00–A 17:00 0/1']);
    expect(read(covered({ people: [{ channels: ['linkedin'] }], needs: [{ channel: 'linkedin' }, { channel: null }] }, MONDAY))).toEqual([]);
  });

  it('of more than are on says how many are missing, and of fewer how many are too many', () => {
    const people = [{}, { to: 780 }];
    expect(read(covered({ people, needs: [{ least: 3 }] }, MONDAY))).toEqual(['understaffed A 9:00–A 13:00 2/3', 'understaffed A 13:00–A 17:00 1/3']);
    expect(covered({ people, needs: [{ least: 3 }] }, MONDAY).total.missing).toBe(240 + 480);
    const over = covered({ people, needs: [{ most: 1 }] }, MONDAY);
    expect(read(over)).toEqual(['overstaffed A 9:00–A 13:00 2/1']);
    expect(over.total).toMatchObject({ share: 1, missing: 0 });
  });

  it('round the clock leaves one gap over days without a break', () => {
    expect(read(covered({ needs: [ALL_DAY] }, MONDAY, FRIDAY))).toEqual(['gap A 0:00–F 0:00 0/1']);
  });

  it('of the last night belongs to its day whole, and that of the night before to none', () => {
    const coverage = covered({ needs: [NIGHT] }, MONDAY, TUESDAY);
    expect(read(coverage)).toEqual(['gap A 22:00–B 6:00 0/1', 'gap B 22:00–C 6:00 0/1']);
    expect([...coverage.neededByDay]).toEqual([480, 480]);
  });

  it('is nothing in a period without days', () => {
    const coverage = covered({ people: [{}] }, MONDAY, MONDAY - 1);
    expect(coverage.total).toMatchObject({ needed: 0, share: null, interval: null });
    expect(coverage.stretches).toEqual([]);
  });
});

describe('people', () => {
  it('are on from their first day to their last, and their last night to its end', () => {
    const people = [{ ...NIGHT, days: EVERY_DAY, start: TUESDAY, end: TUESDAY }];
    expect(read(covered({ people, needs: [NIGHT] }, MONDAY, TUESDAY + 1))).toEqual(['gap A 22:00–B 6:00 0/1', 'gap C 22:00–D 6:00 0/1']);
  });

  it('are missing for the minutes of an absence, whether theirs or everybody’s, and not for a wish', () => {
    const away = { from: at(MONDAY, 12, 7), to: at(MONDAY, 12, 52) };
    expect(read(covered({ people: [{}], aways: [away] }, MONDAY))).toEqual(['gap A 12:07–A 12:52 0/1']);
    expect(read(covered({ people: [{}], aways: [{ ...away, person: null }] }, MONDAY))).toEqual(['gap A 12:07–A 12:52 0/1']);
    expect(read(covered({ people: [{}], aways: [{ ...away, kind: 'undesired' }] }, MONDAY))).toEqual([]);
  });

  it('who are away twice at once are missing once', () => {
    const aways = [{ from: at(MONDAY, 9), to: at(MONDAY, 12) }, { from: at(MONDAY, 11), to: at(MONDAY, 13) }];
    expect(covered({ people: [{}, {}], needs: [{ least: 2 }], aways }, MONDAY).total.missing).toBe(240);
  });
});

describe('shifts', () => {
  const evening = { from: at(MONDAY, 17), to: at(MONDAY, 22) };
  const late = { from: 1020, to: 1320 };

  it('put somebody on outside of their hours, and in a role that they do not have', () => {
    expect(read(covered({ people: [{}], needs: [late], shifts: [evening] }, MONDAY))).toEqual([]);
    expect(read(covered({ people: [{ roles: [] }], needs: [late], shifts: [{ ...evening, role: 'webcare' }] }, MONDAY))).toEqual([]);
    expect(read(covered({ people: [{ roles: [] }], needs: [late], shifts: [evening] }, MONDAY))).toEqual(['gap A 17:00–A 22:00 0/1']);
    expect(read(covered({ people: [{}], needs: [late], shifts: [{ ...evening, role: 'analyst' }] }, MONDAY))).toEqual(['gap A 17:00–A 22:00 0/1']);
  });

  it('that overlap hours or each other count a person once', () => {
    const shifts = [{ from: at(MONDAY, 8), to: at(MONDAY, 20) }, { from: at(MONDAY, 18), to: at(MONDAY, 22) }];
    expect(read(covered({ people: [{}], needs: [{ from: 480, to: 1320, least: 2 }], shifts }, MONDAY))).toEqual(['understaffed A 8:00–A 22:00 1/2']);
  });

  it('that overlap the end of somebody’s last night count them once', () => {
    const people = [{ ...NIGHT, days: EVERY_DAY, end: MONDAY }];
    const shifts = [{ from: at(MONDAY, 23), to: at(TUESDAY, 5) }];
    expect(read(covered({ people, needs: [{ ...NIGHT, least: 2 }], shifts }, MONDAY))).toEqual(['understaffed A 22:00–B 6:00 1/2']);
  });

  it('in somebody’s place take that one off, also where nobody is known to come', () => {
    const noon = { from: at(MONDAY, 12), to: at(MONDAY, 14) };
    const people = [{}, { days: 0 }];
    expect(read(covered({ people, shifts: [{ ...noon, person: 1, replaces: 0 }] }, MONDAY))).toEqual([]);
    expect(read(covered({ people, shifts: [{ ...noon, person: null, replaces: 0 }] }, MONDAY))).toEqual(['gap A 12:00–A 14:00 0/1']);
  });

  it('of the night before the period reach into it', () => {
    const shifts = [{ from: at(SUNDAY - 7, 22), to: at(MONDAY, 6) }];
    expect(read(covered({ people: [{ days: 0 }], needs: [{ from: 0, to: 480 }], shifts }, MONDAY))).toEqual(['gap A 6:00–A 8:00 0/1']);
  });

  it('of somebody who is away or not in the team put nobody on', () => {
    const aways = [{ from: at(MONDAY, 18), to: at(MONDAY, 19) }];
    expect(read(covered({ people: [{}], needs: [late], shifts: [evening], aways }, MONDAY))).toEqual(['gap A 18:00–A 19:00 0/1']);
    expect(read(covered({ people: [{ end: MONDAY - 1 }], needs: [late], shifts: [evening] }, MONDAY))).toEqual(['gap A 17:00–A 22:00 0/1']);
  });
});

describe('closed hours', () => {
  it('are taken out of the needs of the role, or of all, and are no gap', () => {
    const closed = { isClosed: true, least: 0, from: 720, to: 780 };
    expect(read(covered({ needs: [{}, closed] }, MONDAY))).toEqual(['gap A 9:00–A 12:00 0/1', 'gap A 13:00–A 17:00 0/1']);
    expect(read(covered({ needs: [{}, { ...closed, role: '' }] }, MONDAY))).toHaveLength(2);
    expect(read(covered({ needs: [{}, { ...closed, role: 'analyst' }] }, MONDAY))).toHaveLength(1);
    expect(read(covered({ needs: [{}, { ...closed, channel: 'facebook' }] }, MONDAY))).toHaveLength(1);
    expect(read(covered({ needs: [{ channel: 'facebook' }, { ...closed, channel: 'facebook' }] }, MONDAY))).toHaveLength(2);
  });

  it('that began the night before reach into the period', () => {
    expect(read(covered({ needs: [{ from: 0, to: 480 }, { ...NIGHT, isClosed: true, least: 0 }] }, MONDAY))).toEqual(['gap A 6:00–A 8:00 0/1']);
  });

  it('leave nothing to cover where they take all', () => {
    expect(covered({ needs: [{}, { isClosed: true, least: 0 }] }, MONDAY).total).toMatchObject({ needed: 0, share: null });
  });
});

describe('public holidays', () => {
  it('free those who work from Monday to Friday, and not needs of every day', () => {
    expect(read(covered({ people: [{}], holidays: [MONDAY] }, MONDAY))).toEqual(['gap A 9:00–A 17:00 0/1']);
    expect(read(covered({ people: [{}], holidays: [MONDAY], needs: [{ days: WORKING_WEEK }] }, MONDAY))).toEqual([]);
    expect(read(covered({ people: [{ days: PUBLIC_HOLIDAYS }], holidays: [MONDAY] }, MONDAY))).toEqual([]);
  });

  it('count as weekend, and evenings on them not as evenings', () => {
    const need = [{ from: 1020, to: 1200 }];
    expect(covered({ needs: need }, MONDAY).total).toMatchObject({ missing: 180, missingEvening: 120, missingWeekend: 0 });
    expect(covered({ needs: need, holidays: [MONDAY] }, MONDAY).total).toMatchObject({ missing: 180, missingEvening: 0, missingWeekend: 180 });
    expect(covered({ needs: need }, SATURDAY).total).toMatchObject({ missingEvening: 0, missingWeekend: 180 });
    expect(covered({ needs: [NIGHT] }, FRIDAY).total).toMatchObject({ missing: 480, missingEvening: 120, missingWeekend: 360 });
    expect(covered({ needs: [NIGHT] }, SUNDAY).total).toMatchObject({ missing: 480, missingEvening: 360, missingWeekend: 120 });
  });
});

describe('changes of the clock', () => {
  const spring = countedDay({ year: 2026, month: 3, date: 8 });
  const autumn = countedDay({ year: 2026, month: 11, date: 1 });

  it('make a day of 23 hours and one of 25', () => {
    expect(covered({ needs: [ALL_DAY], clock: 'america' }, spring).total.needed).toBe(23 * 60);
    expect(covered({ needs: [ALL_DAY], clock: 'america' }, autumn).total.needed).toBe(25 * 60);
    expect(covered({ needs: [ALL_DAY], clock: 'europe' }, spring).total.needed).toBe(24 * 60);
  });

  it('leave no stretch in the hour that is skipped, and no break around it', () => {
    expect(covered({ needs: [{ from: 120, to: 180 }], clock: 'america' }, spring).stretches).toEqual([]);
    const shifts = [{ from: at(spring, 2), to: at(spring, 3) }];
    const coverage = covered({ people: [{ days: 0 }], needs: [{ from: 60, to: 240 }], shifts, clock: 'america' }, spring);
    expect(read(coverage)).toEqual(['gap A 1:00–A 4:00 0/1']);
    expect(coverage.total.longestGap).toBe(120);
  });
});

describe('the figures', () => {
  it('stand by role in the order of the needs, and by day', () => {
    const coverage = covered({ people: [{}], needs: [{ role: 'analyst', days: WORKING_WEEK }, {}, { role: 'watch', isClosed: true, least: 0 }] }, FRIDAY, SATURDAY);
    expect(coverage.byRole.map(({ role, figures: { share } }) => [role, share])).toEqual([['analyst', 0], ['webcare', 0.5]]);
    expect([...coverage.neededByDay]).toEqual([480, 0, 480, 480]);
    expect([...coverage.coveredByDay]).toEqual([0, 0, 480, 0]);
  });

  it('give the share an interval as wide as few needs on few days make it', () => {
    const ofDays = (days: number): readonly number[] => covered({ people: [{ to: 780 }] }, MONDAY, MONDAY + days - 1).total.interval ?? [];
    const [few, many] = [ofDays(1), ofDays(5)];
    // By hand: a half of one case, and of five.
    expect(few.map((bound) => bound.toFixed(3))).toEqual(['0.055', '0.945']);
    expect(many.map((bound) => bound.toFixed(3))).toEqual(['0.170', '0.830']);
  });
});
