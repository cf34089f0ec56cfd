/** What the pane says of absences that are brought in from a file, as a type that both languages fill. */
import type { AsideReason, FileTrouble, UnsureReason } from '../exchange/imported-absence.ts';
import type { Day } from '../time/day.ts';

/** Why a file can't be taken: by what it holds, or because it can't be read at all. */
export type ImportTrouble = FileTrouble | 'too-large' | 'not-text' | 'unreadable';

export interface ImportCounts {
  readonly added: number;
  readonly known: number;
  readonly unsure: number;
  readonly aside: number;
}

export interface ImportWords {
  readonly title: string;
  readonly choose: string;
  readonly chooseAnother: string;
  readonly hint: string;
  /** What a file holds, in one sentence. */
  readonly found: (file: string, counts: ImportCounts) => string;
  /** Name what is listed under each. */
  readonly added: (count: number) => string;
  readonly known: (count: number) => string;
  readonly unsure: (count: number) => string;
  readonly aside: (count: number) => string;
  readonly more: (count: number) => string;
  readonly when: (start: Day, end: Day, today: Day) => string;
  /** Minutes since midnight. */
  readonly hours: (from: number, to: number) => string;
  readonly reasons: { readonly [R in UnsureReason]: string };
  readonly asideReasons: { readonly [R in AsideReason]: string };
  /** Whose absence a line may be, by what the file calls it; and that it is not to be written. */
  readonly whose: (text: string) => string;
  readonly nobody: string;
  readonly noName: string;
  readonly write: (count: number) => string;
  readonly noTab: string;
  readonly troubles: { readonly [T in ImportTrouble]: string };
}
