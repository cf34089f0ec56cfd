/** Plans edits and applies them, and plans anew from what is there now where other people were in the way. */
import type { Applied, SkipReason } from '../edits/edit.ts';
import { someHarmed } from '../edits/judge-writes.ts';
import { HostError } from '../host.ts';
import type { Workbook, WorkbookOutline } from '../host.ts';
import { countCells, doneBefore, triedEdits } from './count-written.ts';
import type { CountedEdit, Tried } from './count-written.ts';

const MOST_TRIES = 3;
/** A name that turns out to be taken costs a try of its own: teams have few empty tabs under Suivi's names. */
const MOST_NAMES = 10;
/** What another look at the workbook may get around: a row or a column that is gone, or refuses the value, stays so. */
const WORTH_A_TRY: ReadonlySet<SkipReason> = new Set<SkipReason>(['changed', 'name-taken', 'sheet-missing']);

/** Reads the workbook and says what is left to write; nothing where all is as it should be. */
export type PlanEdits = (namesTaken: ReadonlySet<string>) => Promise<readonly CountedEdit[]>;

/** How far the tries have come. */
interface Progress {
  /**
   * As it is told: what was skipped or is unknown is that of the last try, since earlier ones are settled by it; what was
   * hit of other people's is that of all.
   */
  readonly applied: Applied;
  /** Everything that was written, or may have been: asked for only where there is another try. */
  readonly tried: () => readonly Tried[];
}

/** @throws HostError where nothing was written yet. */
export async function applyPlanned(workbook: Workbook, plan: PlanEdits): Promise<Applied> {
  const namesTaken = new Set<string>();
  let progress: Progress = { applied: { written: 0, skipped: [], unknown: [], fault: null }, tried: () => [] };
  for (let tries = 1; ; tries += 1) {
    const names = namesTaken.size;
    progress = await planAndApply(workbook, plan, namesTaken, progress);
    const { applied } = progress;
    const isTrying = applied.skipped.some(({ reason }) => WORTH_A_TRY.has(reason)) || applied.unknown.length > 0;
    if (!isTrying || applied.fault !== null) return applied;
    if (namesTaken.size > names && namesTaken.size < MOST_NAMES) tries -= 1;
    if (tries >= MOST_TRIES) return applied;
  }
}

async function planAndApply(workbook: Workbook, plan: PlanEdits, namesTaken: Set<string>, { applied: before, tried }: Progress): Promise<Progress> {
  try {
    const edits = await plan(namesTaken);
    // What was not known to be written, and is not planned again, turns out to stand there.
    const done = doneBefore(tried(), edits);
    const harmed = someHarmed(before.harmed ?? []);
    if (edits.length === 0) return { applied: { written: countCells(done), skipped: [], unknown: [], fault: null, ...harmed }, tried: () => done };
    const now = await workbook.apply(edits);
    if (now.skipped.some(({ reason }) => reason === 'name-taken')) {
      for (const edit of edits) if (edit.kind === 'new-sheet') namesTaken.add(edit.plan.name);
    }
    const allHarmed = someHarmed([...(before.harmed ?? []), ...(now.harmed ?? [])]);
    return { applied: { ...now, written: countCells(done) + now.written, ...allHarmed }, tried: () => [...done, ...triedEdits(edits, now)] };
  } catch (error) {
    const isUntold = before.written > 0 || before.unknown.length > 0;
    if (!(error instanceof HostError) || !isUntold) throw error;
    return { applied: { ...before, fault: error.fault }, tried };
  }
}

/**
 * The outline that was seen, the first time it is asked for, and a fresh one after that. An old one does no harm:
 * every edit says what it expects, and what was skipped is planned anew.
 */
export function lastSeenOutline(workbook: Workbook, seen: WorkbookOutline | null): () => Promise<WorkbookOutline> {
  let old = seen;
  return () => {
    const first = old;
    old = null;
    return first === null ? workbook.outline() : Promise.resolve(first);
  };
}
