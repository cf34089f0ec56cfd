/** Which runs of words stand in more than one text, and how many different runs each text has. */
import { GrowingArray } from './growing-array.ts';
import type { TextWords } from './text-words.ts';
import { runCountOf, secondHashOf, writeRuns } from './word-runs.ts';

export interface RepeatedRuns {
  /** For each text, how many different runs it has, those that stand in no other text too. */
  readonly different: Int32Array;
  /** Text by text, the numbers of its runs that other texts share, each once; and where each text's begin. */
  readonly runs: Int32Array;
  readonly starts: Int32Array;
  readonly runCount: number;
}

/** Of texts by their places in `words`. */
export function repeatedRuns(words: TextWords, texts: Uint32Array): RepeatedRuns {
  const likely = likelyRepeated(words, texts);
  const named = nameRuns(likely, texts.length);
  const holders = countHolders(named);
  const different = new Int32Array(texts.length);
  const starts = new Int32Array(texts.length + 1);
  let kept = 0;
  for (let text = 0; text < texts.length; text += 1) {
    let again = 0;
    for (let place = likely.starts[text] ?? 0; place < (likely.starts[text + 1] ?? 0); place += 1) {
      const run = named.runs[place] ?? AGAIN;
      if (run === AGAIN) again += 1;
      else if ((holders[run] ?? 0) > 1) {
        named.runs[kept] = run;
        kept += 1;
      }
    }
    different[text] = runCountOf(words, texts[text] ?? 0) - again;
    starts[text + 1] = kept;
  }
  return { different, runs: named.runs.subarray(0, kept), starts, runCount: named.runCount };
}

/** A run that the same text holds already. */
const AGAIN = -1;

interface LikelyRuns {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly starts: Int32Array;
}

/**
 * The runs whose number in a small table comes up twice: all that are repeated and a few others. Most runs stand in one
 * text alone, and are not worth a place in the large table.
 */
function likelyRepeated(words: TextWords, texts: Uint32Array): LikelyRuns {
  const ends = new Int32Array(texts.length + 1);
  for (let index = 0; index < texts.length; index += 1) ends[index + 1] = (ends[index] ?? 0) + runCountOf(words, texts[index] ?? 0);
  const total = ends[texts.length] ?? 0;
  const all = new Int32Array(total);
  for (let index = 0; index < texts.length; index += 1) writeRuns(words, texts[index] ?? 0, all, ends[index] ?? 0);
  const mask = powerOfTwo(total * 2) - 1;
  const seen = new Uint8Array(mask + 1);
  for (let run = 0; run < total; run += 1) {
    const place = (all[run] ?? 0) & mask;
    seen[place] = seen[place] === 0 ? 1 : 2;
  }
  const low = new GrowingArray(total >>> 2);
  const high = new GrowingArray(total >>> 2);
  const starts = new Int32Array(texts.length + 1);
  for (let index = 0; index < texts.length; index += 1) {
    const start = ends[index] ?? 0;
    const end = ends[index + 1] ?? 0;
    for (let run = start; run < end; run += 1) {
      const hash = all[run] ?? 0;
      if (seen[hash & mask] !== 2) continue;
      low.push(hash);
      high.push(secondHashOf(words, texts[index] ?? 0, run - start));
    }
    starts[index + 1] = low.length;
  }
  return { low: low.values(), high: high.values(), starts };
}

interface NamedRuns {
  /** In place of each likely run its number, or AGAIN. */
  readonly runs: Int32Array;
  readonly runCount: number;
}

/** Gives equal runs one number, from 0, by a table with open addressing. */
function nameRuns({ low, high, starts }: LikelyRuns, textCount: number): NamedRuns {
  const mask = powerOfTwo(low.length * 2) - 1;
  // One more than the place of a run's first appearance, so that 0 is free.
  const table = new Int32Array(mask + 1);
  const runs = new Int32Array(low.length);
  const lastText = new Int32Array(low.length).fill(-1);
  let runCount = 0;
  for (let text = 0; text < textCount; text += 1) {
    for (let place = starts[text] ?? 0; place < (starts[text + 1] ?? 0); place += 1) {
      let slot = (high[place] ?? 0) & mask;
      let first = (table[slot] ?? 0) - 1;
      while (first >= 0 && (low[first] !== low[place] || high[first] !== high[place])) {
        slot = (slot + 1) & mask;
        first = (table[slot] ?? 0) - 1;
      }
      if (first < 0) {
        table[slot] = place + 1;
        runs[place] = runCount;
        runCount += 1;
      } else runs[place] = runs[first] ?? 0;
      const run = runs[place] ?? 0;
      if (lastText[run] === text) runs[place] = AGAIN;
      else lastText[run] = text;
    }
  }
  return { runs, runCount };
}

/** For each run the number of texts that hold it. */
function countHolders({ runs, runCount }: NamedRuns): Int32Array {
  const holders = new Int32Array(runCount);
  for (const run of runs) if (run !== AGAIN) holders[run] = (holders[run] ?? 0) + 1;
  return holders;
}

function powerOfTwo(least: number): number {
  let size = 1024;
  while (size < least && size < 1 << 26) size *= 2;
  return size;
}
