/** The panel of exports, in English. */
import { timeInEnglish } from '../format.ts';
import type { LeavingViewWords } from '../leaving-view-words.ts';
import { enLeaving, leavingCount } from './leaving.ts';
import { counted, quoted } from './phrases.ts';

export const enLeavingView: LeavingViewWords = {
  leaving: enLeaving,
  target: 'For',
  report: 'Weekly report (.csv)',
  which: 'Posts',
  all: 'All',
  split: { person: 'One file per person', channel: 'One file per channel' },
  people: 'One person',
  channels: 'One channel',
  stays: 'Each file is made when you ask for it; nothing is sent.',
  files: 'Files',
  fileCount: leavingCount,
  moreFiles: (count) => `Show ${counted(count, 'more file', 'more files')}`,
  save: 'Download',
  copy: 'Copy',
  intoTab: 'Write into a tab',
  ofFile: (action, file) => `${action}: ${file}`,
  saved: (at) => `Download requested${asOf(at)}. If nothing arrives, copy the content or write it into a tab.`,
  copied: (at) => `Content copied${asOf(at)}.`,
  copyYourself: 'The clipboard can’t be reached here. Copy the text below.',
  text: (file) => `Content of ${file}`,
  refused: (rows) => counted(rows, 'row refused', 'rows refused'),
  refusedList: 'Rows refused',
  moreRefused: (count) => `Show ${counted(count, 'more row', 'more rows')}`,
  untitled: 'Untitled',
  unfinished: 'Incomplete: try again in Suivi',
  tabWritten: (tab) => `File written into the tab ${quoted(tab)}.`,
};

function asOf(at: number | null): string {
  return at === null ? '' : `, from the calendar of ${timeInEnglish(at)}`;
}
