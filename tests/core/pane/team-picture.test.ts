/** The picture of role × day, as the view of the team draws it and the keyboard walks it. */
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../core/coverage/coverage.ts';
import { DAY_MINUTES } from '../../../core/coverage/staff.ts';
import type { Need, Staff } from '../../../core/coverage/staff.ts';
import { coveragePicture, dayRows, pictureBlocks, spotAfter, worstSpot } from '../../../core/pane/state/team-picture.ts';
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
    expect(row?.cells[5]?.lacking).toBe(1);
  });

  test('leads to the need that is not met, rather than to the first of its role', () => {
    const staff = staffWith([{ ...NEED, days: WORKING_WEEK }, { ...NEED, days: WEEKEND, row: 2 }]);
    const [row] = coveragePicture(staff, coverageOf(staff, WEEK));
    expect([row?.cells[0]?.need, row?.cells[5]?.need]).toEqual([0, 1]);
  });
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

  test('goes from day to day and from role to role, and stops at the edges', () => {
    expect(spotAfter('ArrowRight', { row: 0, column: 3 }, 2, month)).toEqual({ row: 0, column: 4 });
    expect(spotAfter('ArrowRight', { row: 0, column: 29 }, 2, month)).toEqual({ row: 0, column: 29 });
    expect(spotAfter('ArrowLeft', { row: 0, column: 0 }, 2, month)).toEqual({ row: 0, column: 0 });
    expect(spotAfter('ArrowDown', { row: 0, column: 3 }, 2, month)).toEqual({ row: 1, column: 3 });
    expect(spotAfter('ArrowDown', { row: 1, column: 3 }, 2, month)).toEqual({ row: 1, column: 3 });
    expect(spotAfter('End', { row: 1, column: 3 }, 2, month)).toEqual({ row: 1, column: 29 });
    expect(spotAfter('a', { row: 1, column: 3 }, 2, month)).toBeNull();
  });

  test('goes on in the next block, also where that one is shorter', () => {
    expect(spotAfter('ArrowRight', { row: 0, column: 29 }, 2, quarter)).toEqual({ row: 0, column: 30 });
    expect(spotAfter('ArrowDown', { row: 1, column: 62 }, 2, quarter)).toEqual({ row: 0, column: 89 });
    expect(spotAfter('ArrowUp', { row: 0, column: 30 }, 2, quarter)).toEqual({ row: 1, column: 0 });
  });

  test('begins on the first gap, and at the start where there is none', () => {
    const open = staffWith([{ ...NEED, days: WORKING_WEEK }, { ...NEED, role: 'analyst', days: WEEKEND }]);
    expect(worstSpot(coveragePicture(open, coverageOf(open, WEEK)))).toEqual({ row: 1, column: 5 });
    const whole = staffWith([{ ...NEED, days: WORKING_WEEK }]);
    expect(worstSpot(coveragePicture(whole, coverageOf(whole, WEEK)))).toEqual({ row: 0, column: 0 });
  });
});
