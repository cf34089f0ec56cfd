/** What the panel of exports says, as a type that both languages fill: fetched when the panel is first opened. */
import type { LeavingWords } from './leaving-words.ts';

export interface LeavingViewWords {
  readonly leaving: LeavingWords;
  /** Where the file is meant to go: a calendar, a tool, or the report of the week as figures. */
  readonly target: string;
  readonly report: string;
  /** Names the choice of which posts. */
  readonly which: string;
  readonly all: string;
  readonly split: { readonly [S in 'person' | 'channel']: string };
  readonly people: string;
  readonly channels: string;
  /** That nothing is sent anywhere, and of which moment a file is. */
  readonly stays: string;
  readonly files: string;
  /** Beside a file's name. */
  readonly fileCount: (target: 'ics' | 'tool', count: number) => string;
  readonly moreFiles: (count: number) => string;
  readonly save: string;
  readonly copy: string;
  readonly intoTab: string;
  /** Names a button by the file that it is about; begins with what stands on it. */
  readonly ofFile: (action: string, file: string) => string;
  /** Hosts do not tell whether a file was saved. `at` is when the calendar was read for it, in minutes since midnight; null where that is not known. */
  readonly saved: (at: number | null) => string;
  readonly copied: (at: number | null) => string;
  readonly copyYourself: string;
  readonly text: (file: string) => string;
  readonly refused: (rows: number) => string;
  readonly refusedList: string;
  readonly moreRefused: (count: number) => string;
  readonly untitled: string;
  /** What A1 of the tab says until it is whole. */
  readonly unfinished: string;
  readonly tabWritten: (tab: string) => string;
}
