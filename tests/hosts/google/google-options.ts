/** What a test may choose of the stand-in. */
import type { Author } from '../book/book-types.ts';

/** How far the person has authorised the add-on, as `ScriptApp.AuthMode` has it. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

export interface GoogleOptions {
  /** IANA zone of the spreadsheet, in which its cells are read. */
  readonly timeZone?: string;
  /** IANA zone of the script's own Date; told by `Session.getScriptTimeZone`. */
  readonly scriptTimeZone?: string;
  /** Of the spreadsheet, in Google's spelling: `fr_CA`. */
  readonly locale?: string;
  /** Of the person's account, as `Session.getActiveUserLocale` says it: `fr`, `en`, `fr_CA`. */
  readonly language?: string;
  readonly authMode?: AuthMode;
  /** Who the script's writes are told to come from. */
  readonly author?: Author;
  /** Address of the person; an empty text where Google doesn't tell. */
  readonly user?: string;
  /** Whether the script belongs to the spreadsheet; there is no document lock, cache or store without. */
  readonly isBound?: boolean;
  /** The year that a date typed without one falls in. */
  readonly currentYear?: number;
  /** The project's HTML files by name, without `.html`; asked again each time for what is built on demand. */
  readonly htmlFiles?: (name: string) => string | null;
  /**
   * Which offset a zone has before 1900, when a bare time is dated: the place's own mean time to the second, as
   * JavaScript has it, or the zone's present one, as some of Google's own services are said to.
   */
  readonly earlyTimes?: 'mean-time' | 'present';
  /** Awaited before each call from the sidebar reaches the script. */
  readonly latency?: () => Promise<void>;
}
