/** A post that is marked as published or has figures, and whose date is yet to come: one of the two is wrong. */
import { FIGURES_OF_POSTS, areMeantAhead, figureFinder, isYetToCome } from '../../kpi/dated-ahead.ts';
import { saysOut } from '../../lexicon/out-words.ts';
import { NO_DAY, ROW_KIND, cellOf, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import type { Measure } from '../../table/role.ts';
import type { Day } from '../../time/day.ts';
import { isAbandoned } from '../resolution.ts';
import { isMeasured } from '../results/measured-posts.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import type { TrackingFindings } from './tracking-findings.ts';

/** What says that a post is out. */
type Proof = 'status' | 'tracking' | 'figures';

interface Early {
  readonly row: number;
  readonly day: Day;
  readonly proof: Proof;
}

/** Of one tab, how many posts are out, and those of them that are yet to come by their date. */
interface Told {
  out: number;
  readonly early: Early[];
}

export const publishedEarly: Rule<'published-early'> = {
  code: 'published-early',
  severity: 'warning',
  needs: [['date', 'datetime'], ['status', 'tracking', ...FIGURES_OF_POSTS]],
  run: ({ calendar, today }, report) => {
    const said = calendar.parts.map((): Told => ({ out: 0, early: [] }));
    const measured = calendar.parts.map((): Told => ({ out: 0, early: [] }));
    const isOutByStatus = calendar.status.entries.map(({ word, state }) => state === 'published' && saysOut(word));
    const figureAt = figureFinder(calendar.numbers);
    for (let row = 0; row < calendar.rowCount; row += 1) {
      const day = calendar.day[row] ?? NO_DAY;
      if (day === NO_DAY || calendar.kind[row] !== ROW_KIND.post || calendar.overflow.has(row)) continue;
      const proof = isOutByStatus[calendar.status.codes[row] ?? 0] === true ? 'status' : isOutByTracking(calendar, row) ? 'tracking' : isMeasured(calendar, row) && figureAt(row) !== null ? 'figures' : null;
      const told = proof === null ? undefined : (proof === 'figures' ? measured : said)[calendar.part[row] ?? 0];
      if (proof === null || told === undefined) continue;
      told.out += 1;
      if (isYetToCome(day, today)) told.early.push({ row, day, proof });
    }
    for (const [part, { out, early }] of said.entries()) {
      const figures = measured[part] ?? { out: 0, early: [] };
      const isExport = calendar.content === 'analytics';
      if (!areMeantAhead(early.length, out)) for (const each of early) report(cellsOf(calendar, each, figureAt), factsOf(calendar, each, today));
      // A network’s figures are of posts that are out, whatever else is odd about their days.
      if (isExport || !areMeantAhead(figures.early.length, figures.out + out)) for (const each of figures.early) report(cellsOf(calendar, each, figureAt), factsOf(calendar, each, today), isExport ? {} : { confidence: 'to-check' });
    }
  },
};

/** The cell to look at first is the one that is wrong more often. */
function cellsOf(calendar: Calendar, { row, proof }: Early, figureAt: (row: number) => Measure | null): readonly [CellRef, ...CellRef[]] {
  const figure = proof === 'figures' ? figureAt(row) : null;
  if (proof !== 'figures') return [cellOf(calendar, row, proof), cellOf(calendar, row, 'date', 'datetime')];
  const dated = cellOf(calendar, row, 'datetime', 'date');
  return figure === null ? [dated] : [dated, cellOf(calendar, row, figure)];
}

function factsOf(calendar: Calendar, { row, day, proof }: Early, today: Day): TrackingFindings['published-early'] {
  const word = proof === 'status' ? entryOf(calendar.status, row).word : proof === 'tracking' ? (calendar.tracking[row] ?? '') : '';
  return { label: rowLabel(calendar, row), day, today, proof, word };
}

/** A date below `Published on` is one that is planned as often as not: only words count. */
function isOutByTracking(calendar: Calendar, row: number): boolean {
  return calendar.isPosted[row] === 1 && !isAbandoned(entryOf(calendar.status, row).state) && saysOut(calendar.tracking[row] ?? '');
}
