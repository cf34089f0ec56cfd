/** Something in a column of figures that is no number: it is missing from every sum, and nobody sees it. */
import { fold } from '../../lexicon/fold.ts';
import { cellOf } from '../../table/calendar.ts';
import { readNumber } from '../../table/number-reading.ts';
import { MEASURES } from '../../table/role.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { countNumbers, isMeasured } from './measured-posts.ts';

/** A column under a measure's heading holds figures where this share of its cells does; where fewer do, it holds words. */
const ENOUGH_NUMBERS = 0.5;
/** Words without a digit that so many rows have are what the team means to say. */
const FEWEST_MEANT = 3;
const ERROR = /^#[A-Z]/;

export const figureUnreadable: Rule<'figure-unreadable'> = {
  code: 'figure-unreadable',
  severity: 'warning',
  needs: [],
  run: ({ calendar }, report) => {
    for (const measure of MEASURES) {
      const unread = calendar.unreadNumbers.get(measure);
      const values = calendar.numbers.get(measure);
      if (unread === undefined || values === undefined || unread.size === 0) continue;
      // Parts of a count are numbers, only of no kind that can be.
      const parts = [...unread.values()].reduce((count, text) => count + Number(readNumber(text)?.isPercent === false), 0);
      const numbers = countNumbers(values) + parts;
      if (numbers < (numbers + unread.size - parts) * ENOUGH_NUMBERS) continue;
      const rowsOf = new Map<string, number>();
      for (const text of unread.values()) rowsOf.set(fold(text), (rowsOf.get(fold(text)) ?? 0) + 1);
      for (const [row, text] of [...unread].sort(([a], [b]) => a - b)) {
        const isMeant = !/\p{N}/u.test(text) && !ERROR.test(text) && (rowsOf.get(fold(text)) ?? 0) >= FEWEST_MEANT;
        if (!isMeant && isMeasured(calendar, row)) report([cellOf(calendar, row, measure)], { label: rowLabel(calendar, row), text });
      }
    }
  },
};
