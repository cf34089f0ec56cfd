/** Counts what is asked of a host. */
import type { Workbook } from '../../../../core/host.ts';

export interface CountedWorkbook {
  readonly workbook: Workbook;
  readonly calls: readonly string[];
}

export function counted(workbook: Workbook): CountedWorkbook {
  const calls: string[] = [];
  const counting: Workbook = {
    info: workbook.info,
    outline: () => { calls.push('outline'); return workbook.outline(); },
    read: (...given) => { calls.push('read'); return workbook.read(...given); },
    apply: (...given) => { calls.push('apply'); return workbook.apply(...given); },
    reveal: (cell) => workbook.reveal(cell), activeCell: () => workbook.activeCell(), selectedRows: () => workbook.selectedRows(),
    lists: (cells) => workbook.lists(cells), watch: (listener) => workbook.watch(listener),
  };
  return { workbook: counting, calls };
}
