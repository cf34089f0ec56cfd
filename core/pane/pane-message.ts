/** What is said aloud of the pane's state. */
import type { Words } from '../words/words.ts';
import type { PaneState } from './state/pane-state.ts';

export interface Shown {
  readonly shown: number;
  readonly total: number;
}

/** One message at a time: trouble, then a long reading, then what was found. */
export function paneMessage({ fault, reading, loaded }: PaneState, { shown, total }: Shown, isReadingLong: boolean, words: Words): string {
  if (fault !== null) return spoken(words.faults[fault.fault]);
  if (reading !== null && isReadingLong && !reading.isQuiet) {
    // In quarters: enough to know that it moves, not so much that it talks all the time.
    return reading.share === null ? words.pane.reading : words.pane.readingPercent(Math.floor(reading.share * 4) * 25);
  }
  if (loaded === null) return '';
  if (loaded.kind === 'declined') return spoken(words.declined[loaded.code](loaded.sheetName));
  if (total > 0) return words.pane.shown(shown, total);
  return spoken(loaded.posts === 0 ? words.pane.noPosts : words.pane.allClear(loaded.posts, loaded.notRun.length));
}

function spoken({ title, body }: { readonly title: string; readonly body: string }): string {
  return `${title}. ${body}`;
}
