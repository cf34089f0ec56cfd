/** What must hold for the pack of any month. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MonthPack } from '../../../../core/report/month/month-pack.ts';
import type { ReportDocument } from '../../../../core/report/sheet/blocks.ts';
import { planOf } from '../../../../core/report/sheet/lay-out.ts';
import type { Cell } from '../../../../core/table/cell.ts';
import { civilFromDay, dayFromCivil, weekdayOf } from '../../../../core/time/day.ts';
import { isoWeekOf } from '../../../../core/time/iso-week.ts';
import { calendarOf } from '../../rules/calendar-of.ts';
import { TODAY, documentOf, gridIn, packOf } from './packed.ts';

const ROLES = ['date', 'time', 'channel', 'title', 'status', 'owner', 'approver', 'approved_on'] as const;
const STATES = ['', 'Idée', 'À produire', 'En révision', 'Approuvé', 'Programmé', 'Publié', 'En pause', 'Annulé', 'zut'];
const LEFT_OUT = new Set(['Idée', 'Annulé']);

const row: fc.Arbitrary<readonly Cell[]> = fc.tuple(
  fc.option(fc.integer({ min: TODAY - 40, max: TODAY + 80 }), { freq: 12, nil: null }),
  fc.constantFrom(null, 0.25, 0.5, 0.75),
  fc.subarray(['Facebook', 'TikTok', 'Infolettre']).map((channels) => channels.join(', ')),
  fc.constantFrom('Phare', 'Moulin', 'Gare', ''),
  fc.constantFrom(...STATES),
  fc.constantFrom('', 'Ana Roy', 'ana roy', 'Bob Côté', 'Ana Roy / Bob Côté', 'Équipe'),
  fc.constantFrom('', 'Bob Côté', 'Cléo Dubé'),
  fc.constantFrom(null, null, TODAY),
);
const months = fc.record({ year: fc.constant(2026), month: fc.integer({ min: 10, max: 12 }) });
const regions: fc.Arbitrary<ReportDocument['region']> = fc.constantFrom('fr-CA', 'fr-FR', 'en-CA', 'en-US');

/** Rows that the pack shows: posts of its days that are neither ideas nor cancelled. */
function shownRows(rows: readonly (readonly Cell[])[], { from, to }: MonthPack): readonly number[] {
  return rows.flatMap(([on, , , , status], at) => (typeof on === 'number' && on >= from && on <= to && !LEFT_OUT.has(String(status)) ? [at] : []));
}

const rowsIn = ({ days }: MonthPack): readonly number[] => days.flatMap(({ posts }) => posts.map(({ cell }) => cell.row - 1));

describe('the pack of any month', () => {
  it('has every post of the month in its own day once, and nothing else', () => {
    fc.assert(fc.property(fc.array(row, { maxLength: 60 }), months, (rows, month) => {
      const pack = packOf(calendarOf(ROLES, rows), { month });
      expect([...rowsIn(pack)].sort((a, b) => a - b)).toEqual(shownRows(rows, pack));
      for (const { day, posts } of pack.days) for (const post of posts) expect(post.day).toBe(day);
      expect(pack.states.reduce((sum, { posts }) => sum + posts, 0) + pack.events).toBe(rowsIn(pack).length);
    }));
  });

  it('shows each day once, under its weekday, in the week that it belongs to', () => {
    fc.assert(fc.property(fc.array(row, { maxLength: 20 }), fc.record({ year: fc.integer({ min: 1990, max: 2060 }), month: fc.integer({ min: 1, max: 12 }) }), regions, (rows, month, region) => {
      const pack = packOf(calendarOf(ROLES, rows), { month });
      const { weeks } = gridIn(documentOf(pack, region));
      const first = region === 'fr-FR' ? 1 : 7;
      expect(weeks.length).toBeGreaterThanOrEqual(4);
      expect(weeks.length).toBeLessThanOrEqual(6);
      expect(weeks.flatMap(({ days }) => days.flatMap(({ name }) => name?.date ?? []))).toEqual(pack.days.map(({ day }) => civilFromDay(day).date));
      // The number that was read last is that of the day's ISO week, for Sundays too.
      let week: number | null = null;
      for (const { name: ofRow, days } of weeks) {
        expect(days).toHaveLength(7);
        expect(ofRow === null).toBe(first !== 1);
        week = ofRow ?? week;
        for (const [column, { name, entries }] of days.entries()) {
          if (name === null) {
            expect(entries).toEqual([]);
            continue;
          }
          const day = dayFromCivil({ ...month, date: name.date }) ?? 0;
          expect(weekdayOf(day)).toBe(((first - 1 + column) % 7) + 1);
          if (first !== 1) week = Number(/^(?:sem\.|week)\u00a0(\d+)/.exec(name.note)?.[1] ?? week);
          expect(isoWeekOf(day).week).toBe(week);
        }
      }
    }), { numRuns: 60 });
  });

  it('gives each row once for each role that it needs', () => {
    fc.assert(fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      const pack = packOf(calendarOf(ROLES, rows));
      const tasks = pack.people.flatMap(({ tasks: own }) => own);
      const owners = tasks.filter(({ role }) => role === 'owner').map(({ post }) => post.cell.row - 1);
      const dated = owners.filter((at) => typeof rows[at]?.[0] === 'number');
      expect([...dated].sort((a, b) => a - b)).toEqual(shownRows(rows, pack));
      const toApprove = shownRows(rows, pack).filter((at) => ['À produire', 'En révision'].includes(String(rows[at]?.[4])) && rows[at]?.[6] !== '' && rows[at]?.[7] === null);
      const approvals = tasks.filter(({ role, post }) => role === 'approver' && post.day !== null && rows[post.cell.row - 1]?.[6] !== '').map(({ post }) => post.cell.row - 1);
      expect([...approvals].sort((a, b) => a - b)).toEqual(toApprove);
      const names = pack.people.map(({ person }) => person);
      expect(new Set(names).size).toBe(names.length);
      expect(names.slice(1).includes('')).toBe(false);
    }));
  });

  it('counts the same posts in its title and in how far it is planned, but for ideas and what is on hold', () => {
    fc.assert(fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      const { progress, posts, from, to } = packOf(calendarOf(ROLES, rows));
      const having = (state: string): number => rows.filter(([on, , , , status]) => typeof on === 'number' && on >= from && on <= to && status === state).length;
      expect(progress).toMatchObject({ ideas: having('Idée'), onHold: having('En pause'), rows: posts + having('Idée') - having('En pause') });
    }));
  });

  it('does not depend on the order of the rows', () => {
    const said = (rows: readonly (readonly Cell[])[]): unknown => {
      const { days, people, states, progress } = packOf(calendarOf(ROLES, rows));
      return {
        states, progress, days: days.map(({ posts }) => posts.map(({ text, minutes, channels }) => [text, minutes, channels])),
        people: people.map(({ person, tasks }) => [person, tasks.map(({ post, role, due }) => [post.text, post.day, role, due])]),
      };
    };
    fc.assert(fc.property(fc.array(row, { maxLength: 40 }).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))), ([rows, shuffled]) => {
      const dated = (all: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => all.filter(([on]) => on !== null);
      expect(said(dated(shuffled))).toEqual(said(dated(rows)));
    }), { numRuns: 60 });
  });

  it('becomes the same tab each time, and changes nothing that it was given', () => {
    fc.assert(fc.property(fc.array(row, { maxLength: 40 }), regions, (rows, region) => {
      const before = structuredClone(rows);
      const plan = (): unknown => planOf(documentOf(packOf(calendarOf(ROLES, rows)), region), { dateSystem: 1900 });
      expect(plan()).toEqual(plan());
      expect(rows).toEqual(before);
    }), { numRuns: 20 });
  });
});
