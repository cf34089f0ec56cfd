/** Tells of a write just before it, and lets it be called off. */
import type { Workbook } from '../host.ts';
import { recordWrites } from './recorded-writes.ts';

/** The workbook to give to a job. What `before` throws calls the write off. */
export function beforeWrites(workbook: Workbook, before: () => void): Workbook {
  return {
    ...recordWrites(workbook).workbook,
    apply: async (edits) => {
      before();
      return workbook.apply(edits);
    },
  };
}
