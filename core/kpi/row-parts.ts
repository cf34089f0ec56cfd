/** Rows of the calendar that go out on several networks, each network with figures of its own. */
import type { Measure } from '../table/role.ts';
import type { Figures } from './figures.ts';
import type { RowPart } from './place-results.ts';

/** Of what engagements are made of: what was imported of it takes the place of all of it, never of a part. */
export const ENGAGEMENT_PARTS: readonly Measure[] = ['engagements', 'likes', 'comments', 'shares', 'saves'];

/** The parts of one row, by their indices. */
export interface SplitRow {
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

export function splitRows(parts: readonly RowPart[]): readonly SplitRow[] {
  const rows: SplitRow[] = [];
  for (let start = 0; start < parts.length;) {
    const row = parts[start]?.row ?? 0;
    let end = start + 1;
    while (parts[end]?.row === row) end += 1;
    rows.push({ row, start, end });
    start = end;
  }
  return rows;
}

/** Whether a network's export says anything of a measure for the row; what none says is the team's own, of the row as a whole. */
export function isImported(parts: readonly RowPart[], { start, end }: SplitRow, measure: Measure): boolean {
  const wanted = measure === 'engagements' ? ENGAGEMENT_PARTS : [measure];
  for (let part = start; part < end; part += 1) if (wanted.some((each) => parts[part]?.result?.measures.has(each) === true)) return true;
  return false;
}

/**
 * The same posts, each row of several networks as its parts.
 * @param posts In order.
 * @param isParted Which of these rows; all where it is not said.
 */
export function byNetwork({ split, parts, firstPart }: Figures, posts: Uint32Array, isParted: (row: SplitRow) => boolean = () => true): Uint32Array {
  if (split.length === 0) return posts;
  const spread = new Uint32Array(posts.length + parts.length);
  let [count, next] = [0, 0];
  for (let index = 0; index < posts.length; index += 1) {
    const place = posts[index] as number;
    while ((split[next]?.row ?? Infinity) < place) next += 1;
    const own = split[next];
    const [start, end] = own?.row === place && isParted(own) ? [firstPart + own.start, firstPart + own.end] : [place, place + 1];
    for (let each = start; each < end; each += 1) {
      spread[count] = each;
      count += 1;
    }
  }
  return spread.subarray(0, count);
}
