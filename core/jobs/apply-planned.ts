/** Plans edits and applies them, and plans anew from what is there now where other people were in the way. */
import type { Applied, Edit, SkipReason } from '../edits/edit.ts';
import { HostError } from '../host.ts';
import type { Workbook, WorkbookOutline } from '../host.ts';

const MOST_TRIES = 3;
/** What another look at the workbook may get around. */
const WORTH_A_TRY: ReadonlySet<SkipReason> = new Set<SkipReason>(['changed', 'name-taken', 'sheet-missing']);

/** Reads the workbook and says what is left to write; nothing where all is as it should be. */
export type PlanEdits = (namesTaken: ReadonlySet<string>) => Promise<readonly Edit[]>;

/**
 * What was skipped or is unknown is told of the last try: earlier ones are settled by it.
 * @throws HostError where nothing was written yet.
 */
export async function applyPlanned(workbook: Workbook, plan: PlanEdits): Promise<Applied> {
  const namesTaken = new Set<string>();
  let applied: Applied = { written: 0, skipped: [], unknown: [], fault: null };
  for (let tries = 1; ; tries += 1) {
    applied = await planAndApply(workbook, plan, namesTaken, applied);
    const isTrying = applied.skipped.some(({ reason }) => WORTH_A_TRY.has(reason)) || applied.unknown.length > 0;
    if (!isTrying || applied.fault !== null || tries === MOST_TRIES) return applied;
  }
}

async function planAndApply(workbook: Workbook, plan: PlanEdits, namesTaken: Set<string>, before: Applied): Promise<Applied> {
  try {
    const edits = await plan(namesTaken);
    // What was not known to be written turns out to stand there.
    if (edits.length === 0) return { written: before.written + before.unknown.length, skipped: [], unknown: [], fault: null };
    const now = await workbook.apply(edits);
    if (now.skipped.some(({ reason }) => reason === 'name-taken')) {
      for (const edit of edits) if (edit.kind === 'new-sheet') namesTaken.add(edit.plan.name);
    }
    return { ...now, written: before.written + now.written };
  } catch (error) {
    const isUntold = before.written > 0 || before.unknown.length > 0;
    if (!(error instanceof HostError) || !isUntold) throw error;
    return { ...before, fault: error.fault };
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
