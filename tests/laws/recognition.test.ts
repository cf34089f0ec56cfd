/** Laws of recognising and decoding: nothing throws, whatever the cells, and what is read does not depend on luck. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkbookOutline } from '../../core/host.ts';
import { fold } from '../../core/lexicon/fold.ts';
import { headingMeanings } from '../../core/lexicon/heading-meaning.ts';
import { stateOf } from '../../core/lexicon/statuses.ts';
import { assignRoles } from '../../core/recognise/assign-roles.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { Recognised } from '../../core/recognise/recognition.ts';
import type { Cell } from '../../core/table/cell.ts';
import { decodeCalendar } from '../../core/table/decode-calendar.ts';
import { channelEntry } from '../../core/table/decode-channel.ts';
import { ownerEntry } from '../../core/table/decode-owner.ts';
import { ROLES } from '../../core/table/role.ts';
import { civilFromDay } from '../../core/time/day.ts';
import { parseDate } from '../../core/time/parse-date.ts';
import { UNREAD_TIME, parseTime } from '../../core/time/parse-time.ts';

const WORDS = ['Date', 'Canal', 'Texte', 'Statut', 'lun.', 'Mar', 'jan', '7', '12/10/2026', '19 h 30', 'pm', 'Instagram', ' + ', '/', '-', '@', '#a', 'Équipe', ' et ', '✅', '\ud800', '\u00a0', '__proto__', '2026', 'Publié'];
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' ')));
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 2, arbitrary: fc.double({ noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: -10, max: 60_000 }) },
  { weight: 2, arbitrary: fc.constant(null) },
  fc.boolean(),
  fc.constant({ error: '#N/A' }),
);

describe('the readers of single cells', () => {
  it('never throw, and answer within their ranges', () => {
    fc.assert(
      fc.property(text, (each) => {
        const { kind, day, minutes } = parseDate(each);
        expect(kind === 'day').toBe(day > 0);
        expect(minutes).toBeGreaterThanOrEqual(UNREAD_TIME);
        expect(parseTime(each)).toBeLessThan(1440);
        stateOf(each);
        for (const channel of channelEntry(each).channels) expect(channel).not.toBe('');
        for (const person of ownerEntry(each).people) expect(person.trim()).not.toBe('');
        for (const score of headingMeanings(each).values()) expect(score).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000 },
    );
  });

  it('answer a text of 100,000 characters', () => {
    for (const each of ['a', '1', ' ', '(', '/', 'é', '1/', 'et ', '@', '# ', '\ud800', '12:']) {
      const long = each.repeat(100_000 / each.length);
      expect(parseDate(long).kind).toBe('none');
      expect(parseTime(long)).toBe(UNREAD_TIME);
      expect(stateOf(long)).toBeUndefined();
      expect(headingMeanings(long).size).toBe(0);
      expect(channelEntry(long).word).toBe(long);
      expect(ownerEntry(long).word).toBe(long);
    }
  });

  it('fold what is folded to itself', () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(fold(fold(each))).toBe(fold(each));
      }),
    );
  });
});

describe('a day', () => {
  it('is read back from every form it is written in', () => {
    const french = ['janvier', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juillet', 'août', 'sept.', 'octobre', 'nov.', 'déc.'];
    const english = ['Jan', 'February', 'Mar', 'Apr', 'May', 'June', 'Jul', 'Aug', 'Sept', 'Oct', 'November', 'Dec'];
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 73_415 }), (day) => {
        const { year, month, date } = civilFromDay(day);
        const iso = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
        const forms = [iso, `${iso}T09:30`, `${date} ${french[month - 1] ?? ''} ${year}`, `${english[month - 1] ?? ''} ${date}, ${year}`, iso.replace(/-/g, '/'), iso.replace(/-/g, '')];
        for (const form of forms) expect(parseDate(form)).toMatchObject({ kind: 'day', day });
        const numeric = parseDate(`${date}/${month}/${year}`);
        if (date > 12 || date === month) expect(numeric).toMatchObject({ kind: 'day', day });
        else expect(numeric).toMatchObject({ kind: 'numeric', first: date, second: month, year });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('roles', () => {
  it('go to columns so that the sum is greatest', () => {
    const matrix = fc.integer({ min: 1, max: 4 }).chain((columns) => fc.array(fc.array(fc.integer({ min: -3, max: 9 }), { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(matrix, (scores) => {
        const columns = assignRoles(scores.map((row) => Float64Array.from(row)), scores[0]?.length ?? 0);
        const taken = [...columns].filter((column) => column >= 0);
        expect(new Set(taken).size).toBe(taken.length);
        expect(sumOf(scores, columns)).toBe(bestSum(scores, 0, new Set()));
      }),
    );
  });
});

function sumOf(scores: readonly (readonly number[])[], columns: Int32Array): number {
  return scores.reduce((sum, row, role) => sum + (row[columns[role] ?? -1] ?? 0), 0);
}

/** By trying everything. */
function bestSum(scores: readonly (readonly number[])[], role: number, taken: ReadonlySet<number>): number {
  const row = scores[role];
  if (row === undefined) return 0;
  let best = bestSum(scores, role + 1, taken);
  for (const [column, score] of row.entries()) {
    if (!taken.has(column) && score > 0) best = Math.max(best, score + bestSum(scores, role + 1, new Set([...taken, column])));
  }
  return best;
}

describe('a workbook of any cells', () => {
  const rows = fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { maxLength: 12 });

  it('is recognised or declined, always the same way, and never throws', () => {
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 3 }), (sheets) => {
        const outline: WorkbookOutline = {
          dateSystem: 1900,
          sheets: sheets.map((head, index) => ({
            id: String(index), name: `Tab ${index}`, isVisible: true, rowCount: head.length, columnCount: 6, head, headFormats: head.map((row) => row.map(() => 'General')),
          })),
        };
        const recognition = recognise(outline);
        expect(recognise(outline)).toEqual(recognition);
        if (recognition.kind === 'declined') return;
        for (const { headerRow, endRow, columns } of recognition.sheets) {
          expect(endRow).toBeGreaterThan(headerRow);
          const roles = columns.flatMap(({ role }) => (role === null ? [] : [role]));
          expect(new Set(roles).size).toBe(roles.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is decoded into arrays of one length, each row at its own place', () => {
    const roles = ROLES.slice(0, 30);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: roles.length, maxLength: roles.length }), { maxLength: 8 }), (body) => {
        const columns = roles.map((role, column) => ({ column, heading: role, role, confidence: 1 }));
        const recognition: Recognised = { kind: 'recognised', content: 'calendar', sheets: [{ sheet: 's', sheetName: 'S', headerRow: 0, endRow: body.length + 1, columns }] };
        const calendar = decodeCalendar(recognition, [roles.map((_, column) => body.map((row) => row[column] ?? null))], 1900);
        for (const array of [calendar.day, calendar.minutes, calendar.kind, calendar.title, calendar.channel.codes, calendar.isTracked, calendar.dayTrouble]) {
          expect(array).toHaveLength(calendar.rowCount);
        }
        expect(new Set(calendar.sheetRow).size).toBe(calendar.rowCount);
        for (const [row, trouble] of calendar.dayTrouble.entries()) expect(trouble === 0).toBe((calendar.day[row] ?? -1) >= 0);
      }),
      { numRuns: 300 },
    );
  });
});
