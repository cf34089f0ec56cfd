/** Which texts of a stretch of days hold each run of words, kept up to date while the stretch moves on. */
import type { RepeatedRuns } from './repeated-runs.ts';

/** A run in more texts than this belongs to a frame. */
const MOST_TEXTS_OF_ONE_SENDER = 3;
const MOST_TEXTS = 30;

export class RunsInWindow {
  readonly repeated: RepeatedRuns;
  /** Run by run the texts that hold it, as many as `counts` says from where `holderStarts` says. */
  readonly holders: Int32Array;
  readonly holderStarts: Int32Array;
  readonly counts: Int32Array;
  /** The place in `runs` from which each holder came, and the place among the holders to which it went. */
  private readonly origins: Int32Array;
  private readonly targets: Int32Array;
  /** For each place in `runs` a number for its run and its text's sender together, and how many texts have it. */
  private readonly pairs: Int32Array;
  private readonly pairCounts: Uint32Array;
  /** For each run of how many senders more texts hold it than may. */
  private readonly framers: Uint32Array;
  /** How many posts of each text there are. */
  private readonly posts: Uint32Array;

  /** Texts of one sender stand together. */
  constructor(repeated: RepeatedRuns, senders: Uint32Array) {
    const { runs, runCount } = repeated;
    this.repeated = repeated;
    this.holders = new Int32Array(runs.length);
    this.holderStarts = startsOf(repeated);
    this.counts = new Int32Array(runCount);
    this.origins = new Int32Array(runs.length);
    this.targets = new Int32Array(runs.length);
    this.framers = new Uint32Array(runCount);
    this.posts = new Uint32Array(senders.length);
    const { pairs, count } = pairsOf(repeated, senders);
    this.pairs = pairs;
    this.pairCounts = new Uint32Array(count);
  }

  /** A post of the text comes in. */
  enter(text: number): void {
    this.posts[text] = (this.posts[text] ?? 0) + 1;
    if (this.posts[text] !== 1) return;
    const { repeated: { runs, starts }, holders, holderStarts, counts, origins, targets, pairs, pairCounts, framers } = this;
    for (let place = starts[text] ?? 0; place < (starts[text + 1] ?? 0); place += 1) {
      const run = runs[place] ?? 0;
      const at = (holderStarts[run] ?? 0) + (counts[run] ?? 0);
      holders[at] = text;
      origins[at] = place;
      targets[place] = at;
      counts[run] = (counts[run] ?? 0) + 1;
      const pair = pairs[place] ?? 0;
      const ofSender = (pairCounts[pair] ?? 0) + 1;
      pairCounts[pair] = ofSender;
      if (ofSender === MOST_TEXTS_OF_ONE_SENDER + 1) framers[run] = (framers[run] ?? 0) + 1;
    }
  }

  /** A post of the text that came in goes out again. */
  leave(text: number): void {
    this.posts[text] = (this.posts[text] ?? 0) - 1;
    if (this.posts[text] !== 0) return;
    const { repeated: { runs, starts }, holders, holderStarts, counts, origins, targets, pairs, pairCounts, framers } = this;
    for (let place = starts[text] ?? 0; place < (starts[text + 1] ?? 0); place += 1) {
      const run = runs[place] ?? 0;
      const at = targets[place] ?? 0;
      const count = (counts[run] ?? 0) - 1;
      const last = (holderStarts[run] ?? 0) + count;
      const moved = origins[last] ?? 0;
      // The last takes its place.
      holders[at] = holders[last] ?? 0;
      origins[at] = moved;
      targets[moved] = at;
      counts[run] = count;
      const pair = pairs[place] ?? 0;
      const ofSender = (pairCounts[pair] ?? 0) - 1;
      pairCounts[pair] = ofSender;
      if (ofSender === MOST_TEXTS_OF_ONE_SENDER) framers[run] = (framers[run] ?? 0) - 1;
    }
  }

  isFrame(run: number): boolean {
    return (this.framers[run] ?? 0) > 0 || (this.counts[run] ?? 0) > MOST_TEXTS;
  }

  /** How many different runs a text has that are no frame's. */
  ownRuns(text: number): number {
    const { runs, starts, different } = this.repeated;
    let own = different[text] ?? 0;
    for (let place = starts[text] ?? 0; place < (starts[text + 1] ?? 0); place += 1) if (this.isFrame(runs[place] ?? 0)) own -= 1;
    return own;
  }

  /** How many of them other texts hold too. */
  sharedRuns(text: number): number {
    const { runs, starts } = this.repeated;
    let shared = 0;
    for (let place = starts[text] ?? 0; place < (starts[text + 1] ?? 0); place += 1) {
      const run = runs[place] ?? 0;
      if ((this.counts[run] ?? 0) > 1 && !this.isFrame(run)) shared += 1;
    }
    return shared;
  }
}

/** For each run where its holders begin; all texts together have room. */
function startsOf({ runs, runCount }: RepeatedRuns): Int32Array {
  const starts = new Int32Array(runCount + 1);
  for (const run of runs) starts[run + 1] = (starts[run + 1] ?? 0) + 1;
  for (let run = 0; run < runCount; run += 1) starts[run + 1] = (starts[run + 1] ?? 0) + (starts[run] ?? 0);
  return starts;
}

function pairsOf({ runs, starts, runCount }: RepeatedRuns, senders: Uint32Array): { readonly pairs: Int32Array; readonly count: number } {
  const pairs = new Int32Array(runs.length);
  const lastSender = new Int32Array(runCount).fill(-1);
  const lastPair = new Int32Array(runCount);
  let count = 0;
  for (let text = 0; text < senders.length; text += 1) {
    const sender = senders[text] ?? 0;
    for (let place = starts[text] ?? 0; place < (starts[text + 1] ?? 0); place += 1) {
      const run = runs[place] ?? 0;
      if (lastSender[run] !== sender) {
        lastSender[run] = sender;
        lastPair[run] = count;
        count += 1;
      }
      pairs[place] = lastPair[run] ?? 0;
    }
  }
  return { pairs, count };
}
