/** Asks for a file to be written into a tab of its own: whoever can't save it copies it from there. */
import type { LeavingFile } from '../exchange/leaving/leaving.ts';
import { writePlainTab } from '../jobs/write-plain-tab.ts';
import type { LeavingViewWords } from '../words/leaving-view-words.ts';
import type { Asked } from './finding-actions.ts';

/** A number fits behind it. */
const MOST_NAME = 27;

export function writeFileTab({ name, text, count, records }: LeavingFile, words: LeavingViewWords): Asked {
  const tabName = name.replace(/\.[a-z]+$/, '').slice(0, MOST_NAME);
  // A file without records is lines.
  const rows = records ?? text.replace(/\r?\n$/, '').split(/\r?\n/).map((line) => [line]);
  return {
    kind: 'part',
    what: 'report',
    act: async (workbook, { seen = null }) => {
      const { applied, tab } = await writePlainTab(workbook, { name: tabName, rows, hasHeadings: records !== null && records.length > count, unfinished: words.unfinished }, seen);
      return { applied, done: { kind: 'told', said: words.tabWritten(tab), isWhole: true, tab } };
    },
  };
}
