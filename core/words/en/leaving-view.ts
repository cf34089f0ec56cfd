/** The panel of exports, in English. */
import { timeInEnglish, wholeNumber } from '../format.ts';
import type { LeavingViewWords } from '../leaving-view-words.ts';
import { quotable } from '../quotable.ts';
import { enLeaving } from './leaving.ts';

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
  fileCount: (target, count) => (target === 'ics' ? counted(count, 'event', 'events') : counted(count, 'post', 'posts')),
  moreFiles: (count) => `Show ${counted(count, 'more file', 'more files')}`,
  save: 'Download',
  copy: 'Copy',
  intoTab: 'Write into a tab',
  ofFile: (action, file) => `${action}: ${file}`,
  saved: (at) => `Download requested${asOf(at)}. If nothing arrives, copy the content or write it into a tab.`,
  copied: (at) => `Content copied${asOf(at)}.`,
  copyYourself: 'The clipboard can’t be reached here. Copy the text below.',
  text: (file) => `Content of ${file}`,
  refused: (rows) => (rows === 1 ? '1 row refused' : `${wholeNumber(rows, ',')} rows refused`),
  refusedList: 'Rows refused',
  moreRefused: (count) => `Show ${counted(count, 'more row', 'more rows')}`,
  untitled: 'Untitled',
  unfinished: 'Incomplete: try again in Suivi',
  tabWritten: (tab) => `File written into the tab “${quotable(tab)}”.`,
};

function asOf(at: number | null): string {
  return at === null ? '' : `, from the calendar of ${timeInEnglish(at)}`;
}

function counted(count: number, one: string, other: string): string {
  return `${wholeNumber(count, ',')} ${count === 1 ? one : other}`;
}
