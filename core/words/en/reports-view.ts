/** Reports and exports, in English. */
import { wholeNumber } from '../format.ts';
import { quotable } from '../quotable.ts';
import type { ReportsViewWords } from '../reports-view-words.ts';

export const enReportsView: ReportsViewWords = {
  names: { week: (key) => `Report ${key}`, month: (key) => `Month ${key}`, audit: (key) => `Audit ${key}`, digest: (key) => `To share ${key}` },
  weeks: { last: 'Last week', this: 'This week' },
  months: { this: 'This month', next: 'Next month' },
  lastMonth: 'Last month',
  forColleagues: 'For your colleagues',
  digest: {
    title: 'To share this week',
    intro: 'A text to paste into an e-mail or a chat, for colleagues who want to pass your posts on.',
    copy: 'Copy the text',
    intoTab: 'Write into a tab',
    copied: 'Text copied.',
    copyYourself: 'The clipboard can’t be reached here. Copy the text selected below.',
    text: 'Text to share',
  },
  export: 'Export',
  crisis: 'Pause the next 72 hours',
  written: ({ tab, isReplaced, taken, isReshaped }) => {
    const where = taken === null ? `${named(tab)} is ${isReplaced ? 'up to date' : 'ready'}.` : `You already have a tab called ${named(taken)}: the report is in ${named(tab)}.`;
    return isReshaped ? `${where} The calendar no longer has the same columns or tabs: check them at the top of the pane.` : where;
  },
  edited: {
    title: 'This report was edited',
    body: (tab, count) => {
      const begun = `Someone has edited ${named(tab)} since Suivi wrote it; nothing was replaced.`;
      if (count === 0) return `${begun} It holds a formula or a chart, which Suivi never replaces.`;
      return `${begun} ${counted(count, 'cell differs', 'cells differ')} from what Suivi would write there now${count === 1 ? '' : '; some may only be waiting for newer figures'}.`;
    },
    cells: 'Cells that would be replaced',
    blank: 'Blank cell',
    moreCells: (count) => `Show ${counted(count, 'more cell', 'more cells')}`,
    replace: 'Replace the report',
    beside: 'Write in a new tab',
  },
};

function named(tab: string): string {
  return `“${quotable(tab)}”`;
}

function counted(count: number, one: string, other: string): string {
  return `${wholeNumber(count, ',')} ${count === 1 ? one : other}`;
}
