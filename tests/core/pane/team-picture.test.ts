/** The picture of role × day, as the view of the team draws it and the keyboard walks it. */
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../core/coverage/coverage.ts';
import { DAY_MINUTES } from '../../../core/coverage/staff.ts';
import type { Need, Staff } from '../../../core/coverage/staff.ts';
import { spotAfter, worstSpot } from '../../../core/pane/state/picture-walk.ts';
import type { Spot } from '../../../core/pane/state/picture-walk.ts';
import { coveragePicture, dayRows, pictureBlocks } from '../../../core/pane/state/team-picture.ts';
import { EVERY_DAY, WEEKEND, WORKING_WEEK } from '../../../core/time/day-set.ts';

/** Monday 23 November 2026. */
const MONDAY = 46_349;
const WEEK = { from: MONDAY, to: MONDAY + 6 };

const NEED: Need = { role: 'webcare', channel: null, days: EVERY_DAY, from: 540, to: 1020, least: 1, best: null, most: null, isClosed: false, row: 1 };
const PERSON = {
  name: 'Zoé', key: 'zoe', roles: ['webcare'], channels: [], department: '', isExternal: false, days: WORKING_WEEK, from: 540, to: 1020, capacity: null, start: null, end: null, backups: [], row: 1,
} as const;

function staffWith(needs: readonly Need[], changes: Partial<Staff> = {}): Staff {
  return { people: [PERSON], needs, aways: [], shifts: [], roleNames: new Map(), holidays: new Set(), clock: 'none', ...changes };
}

function statesOf(staff: Staff): readonly string[] {
  return coveragePicture(staff, coverageOf(staff, WEEK)).map(({ cells }) => cells.map(({ state }) => state).join(' '));
}

describe('a cell', () => {
  test('is covered, a gap, or without a need, day by day', () => {
    expect(statesOf(staffWith([NEED]))).toEqual(['covered covered covered covered covered gap gap']);
    expect(statesOf(staffWith([{ ...NEED, days: WORKING_WEEK }]))).toEqual(['covered covered covered covered covered none none']);
  });

  test('is closed where hours are closed and nothing else is needed', () => {
    const closed: Need = { ...NEED, days: WEEKEND, from: 0, to: DAY_MINUTES, least: 0, isClosed: true };
    expect(statesOf(staffWith([{ ...NEED, days: WORKING_WEEK }, closed]))).toEqual(['covered covered covered covered covered closed closed']);
    expect(statesOf(staffWith([NEED, { ...closed, role: '' }]))).toEqual(['covered covered covered covered covered closed closed']);
  });

  test('is understaffed where somebody is on, but too few', () => {
    expect(statesOf(staffWith([{ ...NEED, least: 2, days: WORKING_WEEK }]))[0]).toMatch(/^understaffed/);
  });

  test('of a night belongs to the evening on which it begins, and says when it ends', () => {
    const staff = staffWith([{ ...NEED, days: 1, from: 1320, to: 1800 }]);
    const [row] = coveragePicture(staff, coverageOf(staff, WEEK));
    expect(row?.cells.map(({ state }) => state).slice(0, 2)).toEqual(['gap', 'none']);
    expect(row?.cells[0]?.lacks).toMatchObject([{ from: 1320, to: 1800, present: 0 }]);
  });

  test('cuts what lasts for days into what each day lacks', () => {
    const staff = staffWith([{ ...NEED, from: 0, to: DAY_MINUTES, days: WEEKEND }]);
    const [row] = coveragePicture(staff, coverageOf(staff, WEEK));
    expect(row?.cells.slice(5).map(({ lacks }) => lacks.map(({ from, to }) => [from, to]))).toEqual([[[0, 1440]], [[0, 1440]]]);
    expect(row?.cells[5]?.parts).toEqual([{ state: 'gap', from: 0, to: 1 }]);
  });

  test('leads to the need that is not met, rather than to the first of its role', () => {
    const staff = staffWith([{ ...NEED, days: WORKING_WEEK }, { ...NEED, days: WEEKEND, row: 2 }]);
    const [row] = coveragePicture(staff, coverageOf(staff, WEEK));
    expect([row?.cells[0]?.need, row?.cells[5]?.need]).toEqual([0, 1]);
  });
});

describe('within its day, a cell', () => {
  const part = (needs: readonly Need[], changes: Partial<Staff> = {}): unknown => {
    const staff = staffWith(needs, changes);
    return coveragePicture(staff, coverageOf(staff, WEEK))[0]?.cells.map(({ parts }) => parts.map(({ state, from, to }) => `${state} ${Math.round(from * 100)}-${Math.round(to * 100)}`).join(', '));
  };
  const open: Need = { ...NEED, from: 480, to: 1080, days: 1 };

  test('shows what is lacking where it lies', () => {
    expect(part([open])).toEqual(['gap 0-10, covered 10-90, gap 90-100', '', '', '', '', '', '']);
  });

  test('is measured by the first and last hour of its role, on whatever day', () => {
    expect(part([{ ...NEED, days: 1 }, { ...NEED, days: WEEKEND, from: 1020, to: 1500 }])).toEqual(['covered 0-50', '', '', '', '', 'gap 50-100', 'gap 50-100']);
  });

  test('leaves out what is closed, also where the night before reaches into it', () => {
    const closed: Need = { ...NEED, from: 480, to: 600, least: 0, isClosed: true };
    expect(part([open, closed])).toEqual(['covered 20-90, gap 90-100', '', '', '', '', '', '']);
    expect(part([open, { ...closed, from: 1320, to: 1980, days: EVERY_DAY }])).toEqual(['covered 10-90, gap 90-100', '', '', '', '', '', '']);
    expect(part([open, { ...closed, channel: 'facebook' }])).toEqual(['gap 0-10, covered 10-90, gap 90-100', '', '', '', '', '', '']);
  });

  test('shows the worst of two needs at once', () => {
    expect(part([open, { ...open, least: 2, from: 480, to: 600 }])).toEqual(['gap 0-10, understaffed 10-20, covered 20-90, gap 90-100', '', '', '', '', '', '']);
  });
});

test('the table tells a closed day from one without a need', () => {
  const closed: Need = { ...NEED, days: 1 << 5, from: 0, to: DAY_MINUTES, least: 0, isClosed: true };
  const staff = staffWith([{ ...NEED, days: WORKING_WEEK }, closed]);
  const coverage = coverageOf(staff, WEEK);
  expect(dayRows(coveragePicture(staff, coverage), coverage).map(({ isClosed }) => isClosed)).toEqual([false, false, false, false, false, true, false]);
});

test('the table says of each day how much of all roles is covered, and what is lacking', () => {
  const staff = staffWith([NEED, { ...NEED, role: 'analyst', days: WORKING_WEEK }]);
  const coverage = coverageOf(staff, WEEK);
  const rows = dayRows(coveragePicture(staff, coverage), coverage);
  expect(rows.map(({ share }) => share)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5, 0, 0]);
  expect(rows[0]?.lacking.map(({ role }) => role)).toEqual(['analyst']);
});

describe('the keyboard', () => {
  const month = pictureBlocks(MONDAY, 30);
  const quarter = pictureBlocks(MONDAY - 2, 90);

  test('a month stands in one block, a quarter in blocks that begin on Mondays', () => {
    expect(month).toEqual([{ from: 0, to: 30 }]);
    expect(quarter).toEqual([{ from: 0, to: 30 }, { from: 30, to: 65 }, { from: 65, to: 90 }]);
    expect(quarter.slice(1).map(({ from }) => (MONDAY - 2 + from - MONDAY) % 7)).toEqual([0, 0]);
  });

  function pressed(key: string, spot: Spot, ctrlKey = false): Spot | null {
    return spotAfter({ key, ctrlKey }, spot, { rows: 3, days: 90 });
  }

  test('goes from day to day and from role to role, and stops at the edges', () => {
    expect(pressed('ArrowRight', { row: 0, column: 3 })).toEqual({ row: 0, column: 4 });
    expect(pressed('ArrowRight', { row: 0, column: 89 })).toEqual({ row: 0, column: 89 });
    expect(pressed('ArrowLeft', { row: 0, column: 0 })).toEqual({ row: 0, column: 0 });
    expect(pressed('ArrowDown', { row: 0, column: 3 })).toEqual({ row: 1, column: 3 });
    expect(pressed('ArrowDown', { row: 2, column: 3 })).toEqual({ row: 2, column: 3 });
    expect(pressed('ArrowUp', { row: 0, column: 3 })).toEqual({ row: 0, column: 3 });
    expect(pressed('a', { row: 1, column: 3 })).toBeNull();
  });

  test('goes from week to week, to the ends of a role, and with Ctrl to the ends of the picture', () => {
    expect(pressed('PageDown', { row: 1, column: 3 })).toEqual({ row: 1, column: 10 });
    expect(pressed('PageDown', { row: 1, column: 85 })).toEqual({ row: 1, column: 89 });
    expect(pressed('PageUp', { row: 1, column: 10 })).toEqual({ row: 1, column: 3 });
    expect(pressed('PageUp', { row: 1, column: 3 })).toEqual({ row: 1, column: 0 });
    expect([pressed('Home', { row: 1, column: 40 }), pressed('End', { row: 1, column: 40 })]).toEqual([{ row: 1, column: 0 }, { row: 1, column: 89 }]);
    expect([pressed('Home', { row: 1, column: 40 }, true), pressed('End', { row: 1, column: 40 }, true)]).toEqual([{ row: 0, column: 0 }, { row: 2, column: 89 }]);
    expect(pressed('ArrowDown', { row: 1, column: 40 }, true)).toBeNull();
  });

  test('begins on the first gap, and at the start where there is none', () => {
    const open = staffWith([{ ...NEED, days: WORKING_WEEK }, { ...NEED, role: 'analyst', days: WEEKEND }]);
    expect(worstSpot(coveragePicture(open, coverageOf(open, WEEK)))).toEqual({ row: 1, column: 5 });
    const whole = staffWith([{ ...NEED, days: WORKING_WEEK }]);
    expect(worstSpot(coveragePicture(whole, coverageOf(whole, WEEK)))).toEqual({ row: 0, column: 0 });
  });
});
