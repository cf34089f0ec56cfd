/** What is said aloud of the pane's state. */
import type { ViewsWords } from '../words/views-words.ts';
import type { Words } from '../words/words.ts';
import { changedSentence } from './changed-sentence.ts';
import type { Loaded } from './load-findings.ts';
import { areCorrectionsWaiting } from './state/columns-state.ts';
import { lackingCount } from './state/not-run.ts';
import type { PaneState } from './state/pane-state.ts';
import { troubleWords } from './write-trouble.ts';

/** What was done last, and what of other people's was hit or put back; '' for nothing. */
export function doneMessage({ done, harm }: PaneState, { behaviour, marking }: ViewsWords): string {
  const said = done === null ? '' : behaviour.done(done);
  if (harm === null) return said;
  const { cells, putBack } = harm;
  return putBack === null ? `${marking.harmed(cells.length)}. ${said}`.trim() : marking.wasPutBack(putBack.count, putBack.left);
}

export interface Shown {
  readonly shown: number;
  readonly total: number;
}

export interface Saying {
  readonly isReadingLong: boolean;
  readonly words: Words;
  /** What was done last; '' for nothing. */
  readonly done: string;
}

/** One message at a time: trouble, then a long reading, then what was done and what is found. */
export function paneMessage(state: PaneState, shown: Shown, { isReadingLong, words, done }: Saying): string {
  const message = stateMessage(state, shown, isReadingLong, words);
  // Trouble takes the place of what was done before it.
  return done === '' || state.trouble !== null || state.fault !== null ? message : `${done} ${message}`.trim();
}

function stateMessage(state: PaneState, { shown, total }: Shown, isReadingLong: boolean, words: Words): string {
  const { fault, reading, loaded, columns, trouble } = state;
  if (fault !== null) return spoken(words.faults[fault.fault]);
  if (trouble !== null) return spoken(troubleWords(trouble.what, trouble.trouble, words));
  if (reading !== null && isReadingLong && !reading.isQuiet) {
    // In quarters: enough to know that it moves, not so much that it talks all the time.
    return reading.share === null ? words.pane.reading : words.pane.readingPercent(Math.floor(reading.share * 4) * 25);
  }
  if (loaded === null) return '';
  if (columns.view !== 'closed') return columns.view === 'asked' ? askedMessage(loaded, words) : '';
  if (loaded.kind === 'declined') return spoken(words.declined[loaded.code](loaded.sheetName));
  if (areCorrectionsWaiting(columns, loaded)) return words.columns.waiting;
  if (columns.changed.length > 0) return changedSentence(columns.changed, words);
  // There the list is not in sight: how many it holds is not news.
  if (state.view === 'team') return '';
  if (total > 0 || (loaded.kind === 'checked' && loaded.findings.length > 0)) return words.pane.shown(shown, total);
  if (loaded.posts === 0) return spoken(state.isSetUp ? words.columns.ready : words.pane.noPosts);
  return spoken(words.pane.allClear(loaded.posts, lackingCount(loaded.notRun)));
}

function askedMessage({ mapping }: Loaded, { columns }: Words): string {
  const count = mapping?.columns.filter(({ isQuestion }) => isQuestion).length ?? 0;
  return `${columns.questions(count)}. ${columns.asked(count)}`;
}

function spoken({ title, body }: { readonly title: string; readonly body: string }): string {
  return `${title}. ${body}`;
}
