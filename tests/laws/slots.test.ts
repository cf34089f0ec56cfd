/** Laws of posts beside each other: what is found is what comparing every two rows finds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChannelRow } from '../../core/side-tabs/channels-tab.ts';
import type { OwnerEntry } from '../../core/table/calendar.ts';
import type { Cell } from '../../core/table/cell.ts';
import type { Role } from '../../core/table/role.ts';
import { checkRows, day } from '../core/rules/calendar-of.ts';
import { sideTabOf } from '../core/rules/side-tab-of.ts';

const TODAY = day('2026-11-23');
const ROLES: readonly Role[] = ['date', 'time', 'channel', 'account', 'status'];
const NOBODY: OwnerEntry = { word: '', people: [], shared: null };
const BLANK: Omit<ChannelRow, 'row'> = {
  network: [], networkWord: '', handle: '', url: '', department: '', owner: NOBODY, backup: NOBODY, recovery: NOBODY, status: null, statusWord: '', audience: [], level: null,
  objectives: [], least: null, most: null, spacing: null, quietFrom: null, quietTo: null, days: null, nextAction: null, tool: null,
};

interface Post {
  readonly day: number;
  /** Whole hours; null for a row without a time. */
  readonly hour: number | null;
  readonly channels: readonly string[];
  readonly account: string;
  readonly status: string | null;
}

const post: fc.Arbitrary<Post> = fc.record({
  day: fc.integer({ min: TODAY - 1, max: TODAY + 1 }),
  hour: fc.option(fc.integer({ min: 8, max: 11 }), { freq: 6 }),
  channels: fc.subarray(['Facebook', 'LinkedIn', 'Instagram'], { minLength: 0, maxLength: 2 }),
  account: fc.constantFrom('', 'Phare'),
  status: fc.constantFrom(null, null, null, 'Approuvé', 'Annulé', 'En pause', 'Publié'),
});
const posts = fc.array(post, { maxLength: 14 });

function cellsOf({ day: date, hour, channels, account, status }: Post): readonly Cell[] {
  return [date, hour === null ? null : `${hour}:00`, channels.join(', '), account, status];
}

function share(a: Post, b: Post): boolean {
  return a.account === b.account && a.channels.some((channel) => b.channels.includes(channel));
}

function isToCome({ day: date, hour, status }: Post): boolean {
  return date >= TODAY && hour !== null && (status === null || status === 'Approuvé');
}

function rowsFound(code: string, all: readonly Post[], options: Parameters<typeof checkRows>[3] = {}): readonly number[] {
  return checkRows(ROLES, all.map(cellsOf), TODAY, options).findings.filter((finding) => finding.code === code).map(({ cells }) => cells[0].row - 1).sort((a, b) => a - b);
}

describe('clashing slots', () => {
  it('are the rows that share page and minute with a row above', () => {
    fc.assert(
      fc.property(posts, (all) => {
        const expected = all.flatMap((each, index) =>
          isToCome(each) && all.slice(0, index).some((other) => isToCome(other) && other.day === each.day && other.hour === each.hour && share(each, other)) ? [index] : []);
        expect(rowsFound('slot-clash', all)).toEqual(expected);
      }),
      { numRuns: 600 },
    );
  });
});

describe('quiet hours', () => {
  it('cover a minute just where the hours from the one to the other, counted on, do', () => {
    fc.assert(
      fc.property(fc.nat(1439), fc.nat(1439), fc.integer({ min: 1, max: 1439 }), (from, to, minute) => {
        const tabs = sideTabOf('channels', ['network'], BLANK, [{ network: ['facebook'], networkWord: 'Facebook', quietFrom: from, quietTo: to }]);
        const time = `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
        const { findings } = checkRows(ROLES, [[TODAY, time, 'Facebook', null, null]], TODAY, { tabs });
        const isQuiet = (minute - from + 1440) % 1440 < (to - from + 1440) % 1440;
        expect(findings.some(({ code }) => code === 'quiet-hours')).toBe(isQuiet);
      }),
      { numRuns: 600 },
    );
  });
});

describe('short spacing', () => {
  it('is found at each post to come with another on its page within so many hours before, and not at once with it', () => {
    fc.assert(
      fc.property(posts, fc.integer({ min: 1, max: 30 }), (all, spacing) => {
        const tabs = sideTabOf('channels', ['network'], BLANK, [{ network: ['facebook'], networkWord: 'Facebook', spacing }]);
        const counts = ({ hour, status, channels }: Post): boolean => hour !== null && status !== 'Annulé' && status !== 'En pause' && channels.includes('Facebook');
        const momentOf = ({ day: date, hour }: Post): number => date * 24 + (hour ?? 0);
        const expected = new Set(all.filter((each) => isToCome(each) && counts(each) && all.some((other) => {
          const apart = momentOf(each) - momentOf(other);
          return counts(other) && other.account === each.account && apart > 0 && apart < spacing;
        })).map(momentOf));
        // Of posts at one moment, which clash, the first stands for all of them.
        const found = rowsFound('spacing-short', all, { tabs }).map((row) => all[row]).filter((each) => each !== undefined);
        for (const each of found) expect(expected.has(momentOf(each))).toBe(true);
        const told = new Set(found.map(momentOf));
        for (const moment of expected) expect(told.has(moment) || all.some((each) => counts(each) && !isToCome(each) && momentOf(each) === moment)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });
});
