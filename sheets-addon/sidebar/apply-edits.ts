/** Writing by way of the server: where its answer is lost, what it did is told as not known. */
import { HostError } from '../../core/host.ts';
import type { HostFault } from '../../core/host.ts';
import { checkColumnPlan, checkSheetPlan } from '../../core/index.ts';
import type { Applied, Edit } from '../../core/index.ts';
import { receiveTables, sendTables } from '../wire/sent-tables.ts';
import { isOnline } from './page-state.ts';
import { isLost } from './server.ts';
import type { Server } from './server.ts';

/** @throws HostError where nothing was written; a plan that no host could carry out is a bug, and thrown as such. */
export async function applyEdits(server: Server, edits: readonly Edit[]): Promise<Applied> {
  for (const edit of edits) {
    if (edit.kind === 'new-sheet') checkSheetPlan(edit.plan);
    else if (edit.kind === 'new-column') checkColumnPlan(edit);
  }
  // Without a network the question is never put, and surely nothing is written.
  if (!isOnline()) throw new HostError('offline', 'no network');
  try {
    return receiveTables(await server.call('apply', sendTables(edits)));
  } catch (caught) {
    if (!(caught instanceof HostError) || !isLost(caught)) throw caught;
    return notKnown(edits, caught.fault);
  }
}

/** Each cell may have been written; a tab or a column may be there, and the next try finishes it in place. */
function notKnown(edits: readonly Edit[], fault: HostFault): Applied {
  return {
    written: 0,
    skipped: edits.flatMap(({ kind }) => (kind === 'cells' ? [] : [{ cell: null, reason: 'failed' as const }])),
    unknown: edits.flatMap((edit) => (edit.kind === 'cells' ? edit.writes.map(({ row, column }) => ({ sheet: edit.sheet, row, column })) : [])),
    fault,
  };
}
