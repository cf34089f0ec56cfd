/** Rows with figures that no total of a period holds, and that somebody should look at: those that say that they never went out, and those without a day. */
import { NO_DAY, ROW_KIND } from '../table/calendar.ts';
import type { Period } from '../coverage/coverage-result.ts';
import { figureFinder } from './dated-ahead.ts';
import type { Figures } from './figures.ts';

/** Cancelled posts and ideas, in order; of a period, or all of them. */
export function shelvedRows({ calendar: { rowCount, kind, status }, day, measures }: Pick<Figures, 'calendar' | 'day' | 'measures'>, period: Period | null): readonly number[] {
  const isShelved = status.entries.map(({ state }) => state === 'cancelled' || state === 'idea');
  const figureAt = figureFinder(measures);
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    if (kind[row] === ROW_KIND.event || (kind[row] === ROW_KIND.post && isShelved[status.codes[row] as number] !== true)) continue;
    const at = day[row] as number;
    if ((period === null || (at >= period.from && at <= period.to)) && figureAt(row) !== null) rows.push(row);
  }
  return rows;
}

/** Of all posts. */
export function undatedPosts({ posts, day, measures }: Pick<Figures, 'posts' | 'day' | 'measures'>): Uint32Array {
  const figureAt = figureFinder(measures);
  return posts.filter((place) => day[place] === NO_DAY && figureAt(place) !== null);
}
