/** Asks for a file to be written into a tab of its own: whoever can't save it copies it from there. */
import type { LeavingFile } from '../exchange/leaving/leaving.ts';
import { writePlainTab } from '../jobs/write-plain-tab.ts';
import type { PlainTab } from '../jobs/write-plain-tab.ts';
import type { LeavingViewWords } from '../words/leaving-view-words.ts';
import type { Asked } from './finding-actions.ts';
import type { Checked } from './load-findings.ts';
import { withoutCalendar } from './look-again.ts';

/** A number fits behind it. */
const MOST_NAME = 27;

/** @param fileOf The file as it is made of a reading; null where it holds nothing any more. */
export function writeFileTab(fileOf: (checked: Checked) => LeavingFile | null, words: LeavingViewWords): Asked {
  return {
    kind: 'part',
    what: 'report',
    act: async (workbook, _options, _today, look) => {
      const checked = await look();
      if (checked.kind === 'declined') return { applied: withoutCalendar(checked), done: null };
      const file = fileOf(checked);
      if (file === null) return { applied: { written: 0, skipped: [{ cell: null, reason: 'changed' }], unknown: [], fault: null }, done: null };
      const { applied, tab } = await writePlainTab(workbook, tabOf(file, words), checked.found.seen);
      return { applied, done: { kind: 'told', said: words.tabWritten(tab), isWhole: true, tab } };
    },
  };
}

function tabOf({ name, text, count, records }: LeavingFile, { unfinished }: LeavingViewWords): PlainTab {
  // A file without records is lines.
  const rows = records ?? text.replace(/\r?\n$/, '').split(/\r?\n/).map((line) => [line]);
  return { name: name.replace(/\.[a-z]+$/, '').slice(0, MOST_NAME), rows, hasHeadings: records !== null && records.length > count, unfinished };
}
