/**
 * Finds, for each post, the earlier posts whose texts are nearly the same, exactly, in time that grows with the posts and
 * not with the pairs.
 *
 * A post is compared with those of the window before its day. Two texts are alike where they share at least 7 of 10 of
 * their own runs: runs of three words, bounded by two blanks before the first word and after the last, each counted
 * once. A run is a text's own unless it belongs to a frame, as recurring formats and signatures have: then, of the texts
 * that go out within the window before or after the post, more than 3 of one sender hold it, or more than 30 of all. So
 * posts further away change nothing, and no run is looked up in more than 30 texts, however the texts are made.
 */
import { GrowingArray } from './growing-array.ts';
import { repeatedRuns } from './repeated-runs.ts';
import { RunsInWindow } from './runs-in-window.ts';
import type { TextWords } from './text-words.ts';

/** A text with fewer runs of its own says too little to be called the same as another. */
const LEAST_OWN_RUNS = 8;
const NONE = -1;

/** Texts that are all different, those of one sender together. */
export interface SentTexts {
  readonly words: TextWords;
  /** Where each stands in `words`. */
  readonly places: Uint32Array;
  readonly senders: Uint32Array;
}

/** Posts in the order of their days. */
export interface DatedPosts {
  /** The number of each one's text. */
  readonly texts: Uint32Array;
  readonly days: Int32Array;
  /** 1 where earlier posts are to be found. */
  readonly isJudged: Uint8Array;
}

/** Gets a judged post, the latest earlier post of another text like its own, and the share of their own runs that both have. */
export type TakeAlike = (post: number, earlier: number, share: number) => void;

export function findAlike(sent: SentTexts, posts: DatedPosts, windowDays: number, take: TakeAlike): void {
  const { texts, days, isJudged } = posts;
  const window = new RunsInWindow(repeatedRuns(sent.words, sent.places), sent.senders);
  const latest = new Int32Array(sent.places.length).fill(NONE);
  const search = new LikeSearch(window, sent.places.length);
  let entered = 0;
  let left = 0;
  for (let post = 0; post < texts.length; post += 1) {
    const text = texts[post] ?? 0;
    const day = days[post] ?? 0;
    if (isJudged[post] === 1) {
      for (; entered < texts.length && (days[entered] ?? 0) <= day + windowDays; entered += 1) window.enter(texts[entered] ?? 0);
      for (; left < entered && (days[left] ?? 0) < day - windowDays; left += 1) window.leave(texts[left] ?? 0);
      search.each(text, (other, share) => {
        const earlier = latest[other] ?? NONE;
        if (earlier !== NONE && (days[earlier] ?? 0) >= day - windowDays) take(post, earlier, share);
      });
    }
    latest[text] = post;
  }
}

/** Looks up the texts like one, among those in a window. */
class LikeSearch {
  private readonly window: RunsInWindow;
  /** For each text how many own runs it shares with the one looked at; 0 again after each search. */
  private readonly shared: Int32Array;
  private readonly touched = new GrowingArray(64);

  constructor(window: RunsInWindow, textCount: number) {
    this.window = window;
    this.shared = new Int32Array(textCount);
  }

  each(text: number, take: (other: number, share: number) => void): void {
    const { window, shared, touched } = this;
    const own = window.ownRuns(text);
    if (own < LEAST_OWN_RUNS || window.sharedRuns(text) * 10 < own * 7) return;
    this.countShared(text);
    for (const other of touched.values()) {
      const both = shared[other] ?? 0;
      shared[other] = 0;
      // The other's runs are gone through only where this one's allow it.
      if (other === text || both * 10 < own * 7) continue;
      const ownOfOther = window.ownRuns(other);
      const either = own + ownOfOther - both;
      if (both * 10 >= either * 7 && ownOfOther >= LEAST_OWN_RUNS) take(other, both / either);
    }
    touched.length = 0;
  }

  private countShared(text: number): void {
    const { window, shared, touched } = this;
    const { runs, starts } = window.repeated;
    const { holders, holderStarts, counts } = window;
    for (let place = starts[text] ?? 0; place < (starts[text + 1] ?? 0); place += 1) {
      const run = runs[place] ?? 0;
      if (window.isFrame(run)) continue;
      const start = holderStarts[run] ?? 0;
      for (let at = start; at < start + (counts[run] ?? 0); at += 1) {
        const other = holders[at] ?? 0;
        if (shared[other] === 0) touched.push(other);
        shared[other] = (shared[other] ?? 0) + 1;
      }
    }
  }
}
