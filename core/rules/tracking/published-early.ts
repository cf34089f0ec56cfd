/** A post that is marked as published, and whose date is yet to come: one of the two is wrong. */
import { saysOut } from '../../lexicon/out-words.ts';
import { NO_DAY, ROW_KIND, cellOf, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';
import { isAbandoned } from '../resolution.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';

/** Where so many posts of a tab that are out have a date to come, and this share of them, its dates or its words mean something else. */
const FEWEST_MEANT = 4;
const MOSTLY_EARLY = 0.5;

/** What says that a post is out. */
type Proof = 'status' | 'tracking';

export const publishedEarly: Rule<'published-early'> = {
  code: 'published-early',
  severity: 'warning',
  needs: [['date', 'datetime'], ['status', 'tracking']],
  run: ({ calendar, today }, report) => {
    const out = calendar.parts.map(() => 0);
    const early: { readonly row: number; readonly day: Day; readonly proof: Proof }[][] = calendar.parts.map(() => []);
    const isOutByStatus = calendar.status.entries.map(({ word, state }) => state === 'published' && saysOut(word));
    for (let row = 0; row < calendar.rowCount; row += 1) {
      const day = calendar.day[row] ?? NO_DAY;
      if (day === NO_DAY || calendar.kind[row] !== ROW_KIND.post || calendar.overflow.has(row)) continue;
      const proof = isOutByStatus[calendar.status.codes[row] ?? 0] === true ? 'status' : isOutByTracking(calendar, row) ? 'tracking' : null;
      if (proof === null) continue;
      const part = calendar.part[row] ?? 0;
      out[part] = (out[part] ?? 0) + 1;
      // East of here it may be tomorrow already.
      if (day > today + 1) early[part]?.push({ row, day, proof });
    }
    for (const [part, rows] of early.entries()) {
      if (rows.length >= FEWEST_MEANT && rows.length > (out[part] ?? 0) * MOSTLY_EARLY) continue;
      for (const { row, day, proof } of rows) {
        const word = proof === 'status' ? entryOf(calendar.status, row).word : (calendar.tracking[row] ?? '');
        report([cellOf(calendar, row, proof), cellOf(calendar, row, 'date', 'datetime')], { label: rowLabel(calendar, row), day, today, proof, word });
      }
    }
  },
};

/** A date below `Published on` is one that is planned as often as not: only words count. */
function isOutByTracking(calendar: Calendar, row: number): boolean {
  return calendar.isPosted[row] === 1 && !isAbandoned(entryOf(calendar.status, row).state) && saysOut(calendar.tracking[row] ?? '');
}
