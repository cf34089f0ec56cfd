/** Any approved posts: files read back as they were made, nothing that a spreadsheet would run, every row in a file or refused. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LeavingTool } from '../../../../core/exchange/leaving/leaving.ts';
import { parseCsv } from '../../../../core/exchange/parse-csv.ts';
import { hostileText } from '../../../laws/hostile-text.ts';
import { calendarOf } from '../../rules/calendar-of.ts';
import { TODAY, leavingOf } from './leaving-of.ts';

const nasty = fc.oneof(hostileText, fc.tuple(fc.constantFrom('', ' ', '\u00a0', '\u200b', '\t', '\r', '\n', '\u0000', '"', "'"), fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', 'a'), fc.string({ maxLength: 12 })).map((parts) => parts.join('')));
const row = fc.tuple(
  fc.integer({ min: TODAY - 2, max: TODAY + 60 }), fc.nat(95).map((quarter) => quarter / 96), fc.constantFrom('Facebook', 'X, LinkedIn', 'Instagram', 'YouTube'), nasty, nasty, nasty, nasty, fc.oneof(nasty, fc.constant('https://m.ca/1.jpg')),
);
/** What a spreadsheet takes for a formula, said in another way than the code under test says it. */
const runs = (cell: string): boolean => '=+-@\t\r'.includes([...cell.normalize('NFKC')].find((sign) => !/[\s\p{C}]/u.test(sign)) ?? '!');

it.each(['hootsuite', 'buffer', 'metricool'] as const satisfies readonly LeavingTool[])('%s', (target) => {
  fc.assert(fc.property(fc.array(row, { maxLength: 10 }), (rows) => {
    const calendar = calendarOf(['date', 'time', 'channel', 'text', 'title', 'alt_text', 'hashtags', 'asset', 'status'], rows.map((each) => [...each, 'Approuvé']));
    const leaving = leavingOf(calendar, { target });
    const gone = new Set(leaving.refused.filter(({ channel }) => channel === null).map((refusal) => refusal.row));
    const kept = leaving.files.reduce((sum, { count }) => sum + count, 0);
    expect(kept + leaving.refused.length + leaving.left).toBeGreaterThanOrEqual(calendar.rowCount);
    if (target === 'metricool') expect(kept + gone.size + leaving.left).toBeGreaterThanOrEqual(calendar.rowCount);
    for (const { text, records, count } of leaving.files) {
      expect(parseCsv(text.replace(/^\ufeff/, ''), ',')).toEqual(records);
      expect(records?.length).toBe(count + (target === 'hootsuite' ? 0 : 1));
      expect((records ?? []).flat().filter(runs)).toEqual([]);
      expect(text).not.toMatch(/\p{Cs}/u);
    }
    expect(leavingOf(calendar, { target })).toEqual(leaving);
  }), { numRuns: 600 });
});
