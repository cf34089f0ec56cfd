/** Posts that a file has more than once, known by their link or their network's id: each counts once, as where they are imported. */
import { linkKey } from '../exchange/exports/match/link-key.ts';
import { isOfDays } from '../table/counts-posts.ts';
import type { Figures } from './figures.ts';

export interface RepeatedPosts {
  /** Rows that are not counted, each with the row above that is. */
  readonly left: ReadonlyMap<number, number>;
  /** Rows of a post that a row above has, but with figures or a day of their own: both count. */
  readonly unsure: readonly number[];
}

/** A team's own numbers are short; a network's are not. */
const LONGEST_ROW_NUMBER = 9;
/** A spreadsheet keeps fifteen digits of a number: ids that have lost their end look alike and are not. */
const CUT = /^\d{15}00|E\+/;

export function repeatedPosts({ calendar, posts, day, measures }: Figures): RepeatedPosts {
  const { content, channel: { codes }, url, id, title, text } = calendar;
  const left = new Map<number, number>();
  const unsure: number[] = [];
  const first = new Map<string, number>();
  const columns = [...measures.values()];
  const isWhole = content === 'analytics';
  for (const row of isOfDays(calendar) ? [] : posts) {
    const [link, own = ''] = [url[row], id[row]];
    const known = link || (CUT.test(own) ? '' : own);
    // What has no figures is counted in none.
    if (!known || columns.every((values) => Number.isNaN(values[row]))) continue;
    const name = `${codes[row] ?? 0} ${known}`;
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, row);
      continue;
    }
    // A name that is not a network's own is a post's beside the same words alone.
    const isOfNetwork = link ? linkKey(link)?.includes(' ') : isWhole || own.length > LONGEST_ROW_NUMBER;
    if (!isOfNetwork && (!(title?.[row] || text?.[row]) || title?.[row] !== title?.[before] || text?.[row] !== text?.[before])) continue;
    if (day[row] === day[before] && (isWhole || columns.every((values) => Object.is(values[row], values[before])))) left.set(row, before);
    else unsure.push(row);
  }
  return { left, unsure };
}
