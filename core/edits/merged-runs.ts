/** Merged cells of neighbouring rows over the same columns, together: both hosts merge a whole run at once, each row of it by itself. */
import type { PageArea } from './sheet-page.ts';

/** @param merges Each of one row. */
export function mergedRuns(merges: readonly PageArea[]): readonly PageArea[] {
  const runs: PageArea[] = [];
  for (const merge of [...merges].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.left === merge.left && last.right === merge.right && last.bottom === merge.top - 1) runs[runs.length - 1] = { ...last, bottom: merge.bottom };
    else runs.push(merge);
  }
  return runs;
}
