/**
 * The rows of findings that somebody does not want to see, one a finding.
 *
 * The item is for readers, with the finding's key as its last word; the detail says since when, until when and who; the
 * note is the reason in the person's own words, and theirs to edit.
 */
import { isFindingKey } from '../findings/finding-key.ts';
import { fold } from '../lexicon/fold.ts';
import { wordMap } from '../lexicon/word-list.ts';
import { isCellError } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import { isoDay, readIsoDay } from '../time/iso-day.ts';
import { withoutHalfPair } from '../words/quotable.ts';
import type { KnownSetting } from './plan-settings.ts';
import type { FieldCells } from './settings-tab.ts';
import { IGNORED_AS } from './stored-settings.ts';
import type { IgnoredAs, IgnoredFinding } from './stored-settings.ts';

export type IgnoredSaid = Omit<IgnoredFinding, 'cell'>;

/** Between the rule, the row and the key; between the days and who. */
export const DOT = ' · ';
const TO = ' → ';
const DAYS = /^(?:(\d{4}-\d{2}-\d{2})?(?:\s*(?:→|\/)\s*(\d{4}-\d{2}-\d{2}))?)(?:\s*·\s*(\S+)|\s*)$/;
/** As French-speaking people may type it, folded. */
const IGNORED_WORDS: ReadonlyMap<string, IgnoredAs> = wordMap<IgnoredAs>([
  ['accepted', 'accepté, acceptée'], ['not-an-error', 'pas une erreur, ce n’est pas une erreur, not an error'], ['snoozed', 'reporté, reportée, plus tard, later'],
]);
const LONGEST_WORD = 40;
/** Nobody reads more; a cell holds 32,767. */
const LONGEST_REASON = 2_000;

/** The finding's key: the item's last word. */
export function keyIn(item: Cell): string | null {
  const text = cellText(item);
  const key = text.slice(text.lastIndexOf(' ') + 1);
  return isFindingKey(key) ? key : null;
}

export function ignoredSaid({ item, value, detail, note }: FieldCells): IgnoredSaid | null {
  const key = keyIn(item);
  const ignoredAs = ignoredWord(cellText(value));
  const days = daysIn(detail);
  if (key === null || ignoredAs === undefined || days === null) return null;
  // Put off without end is a slip: it would be accepted in silence.
  if (ignoredAs === 'snoozed' && days.until === null) return null;
  const label = cellText(item).slice(0, -key.length).replace(/[\s·]{1,9}$/, '');
  // Some hosts hand over a text such as `#N/A` as the error.
  return { key, label, ignoredAs, reason: note !== null && isCellError(note) ? note.error : cellText(note), ...days };
}

function ignoredWord(text: string): IgnoredAs | undefined {
  const word = text.toLowerCase();
  return IGNORED_AS.find((known) => known === word) ?? (word.length <= LONGEST_WORD ? IGNORED_WORDS.get(fold(word)) : undefined);
}

function daysIn(detail: Cell): Pick<IgnoredSaid, 'since' | 'until' | 'who'> | null {
  if (isCellError(detail)) return null;
  const found = DAYS.exec(cellText(detail).slice(0, 200));
  if (found === null) return null;
  const [, from, to, who = ''] = found;
  const since = from === undefined ? null : readIsoDay(from);
  const until = to === undefined ? null : readIsoDay(to);
  const isDay = (from === undefined || since !== null) && (to === undefined || until !== null);
  return isDay ? { since, until, who } : null;
}

/** What makes two rows on one finding say the same: the day on which it was first said does not. */
export function ignoredValue({ ignoredAs, until, who, reason }: IgnoredSaid): string {
  return JSON.stringify([ignoredAs, until, who, reason]);
}

/** `tab` is the name of the finding's tab, for readers. */
export function ignoredSetting(said: IgnoredSaid, tab: string | null): KnownSetting {
  const { key, label, ignoredAs, since, until, who } = said;
  const days = (since === null ? '' : isoDay(since)) + (until === null ? '' : TO + isoDay(until));
  const opaque = who.replace(/\s+/g, '');
  return {
    kind: 'ignored',
    item: label === '' ? key : label + DOT + key,
    value: ignoredAs,
    detail: (days + (opaque === '' ? '' : DOT + opaque)).trim() || null,
    tab,
    note: withoutHalfPair(said.reason.trim().slice(0, LONGEST_REASON)),
  };
}
