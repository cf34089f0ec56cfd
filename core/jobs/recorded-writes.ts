/** Keeps account of what an action writes, so that it can be taken back. */
import type { RecordedWrite } from '../edits/revert-edits.ts';
import type { Workbook } from '../host.ts';

export interface RecordedWrites {
  /** The workbook to give to a job. */
  readonly workbook: Workbook;
  /** What the job has written so far, in order. */
  readonly writes: () => readonly RecordedWrite[];
}

/** For `revertWrites`: give the job the workbook that is answered, and keep what it has written. */
export function recordWrites(workbook: Workbook): RecordedWrites {
  const writes: RecordedWrite[] = [];
  return {
    workbook: {
      info: workbook.info,
      outline: () => workbook.outline(),
      read: (requests, options) => workbook.read(requests, options),
      reveal: (cell) => workbook.reveal(cell),
      activeCell: () => workbook.activeCell(),
      selectedRows: () => workbook.selectedRows(),
      lists: (cells) => workbook.lists(cells),
      watch: (listener) => workbook.watch(listener),
      apply: async (edits) => {
        const applied = await workbook.apply(edits);
        writes.push({ edits, applied });
        return applied;
      },
    },
    writes: () => [...writes],
  };
}
