/** Settles which of many possible pairs of post and row are sure: like enough, and each the only one for the other. */
import { eachOf, partOf, sorted } from '../../steps.ts';
import type { Steps } from '../../steps.ts';
import type { MatchCandidate, UnsureMatch } from './result-matches.ts';

export interface Pair extends MatchCandidate {
  readonly post: number;
  readonly days: number;
  /** Between the two times; Infinity where one is not known. */
  readonly minutes: number;
}

const SURE = 0.9;
const MOST_CANDIDATES = 5;

/** By and by; the same answer in whichever order the pairs come. */
export function* settleSteps(pairs: readonly Pair[]): Steps<{ readonly sure: readonly Pair[]; readonly unsure: readonly UnsureMatch[] }> {
  const inOrder = yield* partOf(sorted(pairs, byRank), 0, 0.6);
  const takenPosts = new Set<number>();
  const takenRows = new Set<number>();
  const doubtful = new Set<number>();
  const sure: Pair[] = [];
  const likely = inOrder.filter(({ likeness }) => likeness >= SURE);
  for (let from = 0; from < likely.length; ) {
    let to = from;
    while (to < likely.length && isSameRank(likely[from], likely[to])) to += 1;
    const open = likely.slice(from, to).filter(({ post, row }) => !takenPosts.has(post) && !takenRows.has(row) && !doubtful.has(post));
    const posts = countsOf(open.map(({ post }) => post));
    const rows = countsOf(open.map(({ row }) => row));
    for (const pair of open) {
      // Two that are as near as each other: a person tells.
      if ((posts.get(pair.post) ?? 0) > 1 || (rows.get(pair.row) ?? 0) > 1) doubtful.add(pair.post);
      else {
        takenPosts.add(pair.post);
        takenRows.add(pair.row);
        sure.push(pair);
      }
    }
    from = to;
    yield 0.6 + (0.1 * to) / likely.length;
  }
  return { sure: sure.sort((a, b) => a.post - b.post), unsure: yield* partOf(unsureOf(inOrder, takenPosts, takenRows), 0.7, 1) };
}

/** What is left for each post, best first. */
function* unsureOf(inOrder: readonly Pair[], takenPosts: ReadonlySet<number>, takenRows: ReadonlySet<number>): Steps<readonly UnsureMatch[]> {
  const left = new Map<number, Pair[]>();
  const sorting = eachOf(inOrder, (pair) => {
    if (takenPosts.has(pair.post) || takenRows.has(pair.row)) return;
    const held = left.get(pair.post);
    if (held === undefined) left.set(pair.post, [pair]);
    else held.push(pair);
  });
  yield* partOf(sorting, 0, 0.5);
  const unsure: UnsureMatch[] = [];
  const naming = eachOf([...left].sort((a, b) => a[0] - b[0]), ([post, held]) => {
    const best = held.sort((a, b) => b.likeness - a.likeness || byRank(a, b)).slice(0, MOST_CANDIDATES);
    unsure.push({ post, candidates: best.map(({ row, likeness, reasons }) => ({ row, likeness, reasons })) });
  });
  yield* partOf(naming, 0.5, 1);
  return unsure;
}

function byRank(a: Pair, b: Pair): number {
  return Number(isSame(b)) - Number(isSame(a)) || a.days - b.days || nearness(a) - nearness(b) || b.likeness - a.likeness || a.post - b.post || a.row - b.row;
}

function isSameRank(a: Pair | undefined, b: Pair | undefined): boolean {
  return a !== undefined && b !== undefined && isSame(a) === isSame(b) && a.days === b.days && nearness(a) === nearness(b);
}

/** The same words come before days: a text of every day may differ by a number. */
function isSame({ likeness }: Pair): boolean {
  return likeness === 1;
}

function nearness({ minutes }: Pair): number {
  return Math.min(minutes, 1e9);
}

function countsOf(numbers: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}
