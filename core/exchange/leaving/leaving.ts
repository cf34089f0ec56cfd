/** What leaves the workbook as a file that the browser makes: a calendar for other calendars, or posts for a scheduling tool. */
import type { Finding } from '../../findings/finding.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import type { ZoneName } from './zones.ts';

/** Calendars, and tools that take many posts at once. */
export const LEAVING_TARGETS = ['ics', 'hootsuite', 'buffer', 'metricool'] as const;
export type LeavingTarget = (typeof LEAVING_TARGETS)[number];
export type LeavingTool = Exclude<LeavingTarget, 'ics'>;

/** Whether a calendar is one file, or one for each person who owns or approves posts, or for each channel. */
export const LEAVING_SPLITS = ['all', 'person', 'channel'] as const;
export type LeavingSplit = (typeof LEAVING_SPLITS)[number];

export interface LeavingRequest {
  readonly target: LeavingTarget;
  /** Of calendars only; `all` where it is not said. */
  readonly split?: LeavingSplit;
  /** Only what this person owns or approves, as a cell names them. */
  readonly person?: string;
  /** Only what goes out on this channel, by its key. */
  readonly channel?: string;
  /** Where the calendar's times are: the place that goes with the region where it is not said. */
  readonly zone?: ZoneName;
  /** Minutes since midnight; where they are not said, whatever is planned today may still leave. */
  readonly now?: number;
  /** Minutes by which universal time is ahead of that clock: none where it is not said. */
  readonly ahead?: number;
}

/** A file, ready to be saved, copied, or written into a tab. */
export interface LeavingFile {
  /** With its ending; letters without accents, digits, hyphens. */
  readonly name: string;
  readonly type: 'text/calendar' | 'text/csv';
  readonly text: string;
  /** Posts or events in it. */
  readonly count: number;
  /** Records as they stand in the file, headings included, for a tab; null of a calendar. */
  readonly records: readonly (readonly string[])[] | null;
}

/** Events that are in no file, since files are by person and nobody owns or approves them, or by channel and they name none. */
export interface Unfiled {
  readonly of: Exclude<LeavingSplit, 'all'>;
  readonly rows: number;
}

/** Why a row is not in any file, or not in that of one of its channels. */
export type RefusalCode =
  | 'date-missing' | 'time-missing' | 'date-past' | 'too-soon'
  /** The clock skips it, on the day when it is put forward. */
  | 'time-skipped'
  | 'text-missing' | 'text-too-long'
  /** It begins as a formula does, and can't be made harmless without changing what is published. */
  | 'text-formula'
  /** It holds half a character, which no file can. */
  | 'text-broken'
  | 'channel-missing' | 'channel-not-offered' | 'media-missing'
  /** What stands for a visual is no address of a file on the web that the tool could fetch. */
  | 'link-unreadable'
  /** Its link to the post is no address: whether it is out already can't be told. */
  | 'link-unclear'
  /** Found by a check of the calendar: an error stands on the row. */
  | 'has-error';

export interface Refusal {
  /** Row of the calendar. */
  readonly row: number;
  readonly cell: CellRef;
  readonly code: RefusalCode;
  /** The one channel that the row does not leave for; null where it leaves for none. */
  readonly channel: string | null;
  /** What the check has found, of `has-error` and `text-too-long`; null elsewhere. */
  readonly finding: Finding | null;
}

export interface Leaving {
  /** One file a channel, person or part where the target takes one at a time or so many rows at most; [] where nothing leaves. */
  readonly files: readonly LeavingFile[];
  /** In the order of the rows. */
  readonly refused: readonly Refusal[];
  /** Rows that are not meant to leave: not approved yet, already scheduled, out, ideas. */
  readonly left: number;
  /** Null where there are none. */
  readonly unfiled: Unfiled | null;
  /** Events of rows without an ID of their own, which are new ones once the row is called otherwise; 0 of tools. */
  readonly withoutId: number;
  /** Posts in the files that have a visual which their file can't carry: it is to be added in the tool. */
  readonly visualsByHand: number;
  /** The same of a link that the text does not name. */
  readonly linksByHand: number;
}
