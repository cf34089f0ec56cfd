/** The kinds of settings that this version knows: how a row says which setting it is, and what it is set to. */
import { fold } from '../lexicon/fold.ts';
import { wordMap, wordSet } from '../lexicon/word-list.ts';
import { sheetNameKey } from '../edits/sheet-plan.ts';
import type { RememberedColumn } from '../recognise/remembered.ts';
import { headingKey } from '../recognise/remembered.ts';
import { isBlank, isCellError } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import { ROLES } from '../table/role.ts';
import type { Role } from '../table/role.ts';
import { heldPostIn } from './held-settings.ts';
import { keyIn } from './ignored-settings.ts';
import { rightStateIn } from './right-settings.ts';
import type { FieldCells } from './settings-tab.ts';
import { stateWordIn } from './state-settings.ts';

/**
 * `calendar`: where the calendar stands; `column`: what one of its columns is; `rule`: a rule's level; `option`: what else
 * is set of rules; `ignored`: a finding that is not to be shown; `known` and `week`: findings that there were; `state`:
 * what a word of the team's says of where a post stands; `right`: which roles may bring a post into a state; `crisis`: a
 * post that is on hold for a crisis, and the state it comes back to.
 */
const SETTING_KINDS = ['calendar', 'column', 'rule', 'option', 'ignored', 'known', 'week', 'state', 'right', 'crisis'] as const;
export type SettingKind = (typeof SETTING_KINDS)[number];

/** As a kind may be typed, folded: by its code, or by the word of the pane in either language. */
const KIND_OF_WORD: ReadonlyMap<string, SettingKind> = new Map([
  ...SETTING_KINDS.map((kind) => [kind, kind] as const),
  ...wordMap<SettingKind>([
    ['calendar', 'calendrier'], ['column', 'colonne'], ['rule', 'règle'], ['option', 'réglage, setting'], ['ignored', 'ignoré, ignorée'], ['right', 'droit, droits, rights'], ['crisis', 'crise'],
  ]),
]);
/** The item of the row that names the calendar's tab. */
export const CALENDAR_TAB = 'tab';
const CALENDAR_TAB_WORDS = wordSet(`${CALENDAR_TAB}, onglet`);
/** The value of a column that plays no part. */
const NO_ROLE = 'none';
const NO_ROLE_WORDS = wordSet(`${NO_ROLE}, aucun, aucune`);
/** Before the network, in the value of a column that holds one channel's status. */
const STATUS_ON = 'status@';
/** Letters by which a word may miss a kind and still be a slip of the pen rather than a kind of a later version. */
const MOST_SLIPS = 2;
/** In a short word two other letters make another word. */
const SHORT_WORD = 5;

const LONGEST_WORD = 40;

const ROLE_OF_TEXT: ReadonlyMap<string, Role> = new Map(ROLES.map((role) => [role, role]));

/** Null for a kind of another version, a remark of somebody's, or a slip. */
export function kindOf({ kind, item }: FieldCells): SettingKind | null {
  const known = KIND_OF_WORD.get(folded(kind)) ?? null;
  // A later version may say more of the calendar than where it stands.
  return known === 'calendar' && !isBlank(item) && !CALENDAR_TAB_WORDS.has(folded(item)) ? null : known;
}

/** Whether a row that is of no known kind was probably meant to be: its kind is misspelt, or gone. */
export function isMeantAsKnown({ kind, item, value }: FieldCells): boolean {
  if (isBlank(kind)) return !isBlank(item) && !isBlank(value);
  if (isCellError(kind)) return true;
  // A title alone, such as `Réglages`.
  if (isBlank(item) && isBlank(value)) return false;
  const word = folded(kind);
  const isSlip = (known: string): boolean => {
    const most = known.length > SHORT_WORD ? MOST_SLIPS : 1;
    return Math.abs(known.length - word.length) <= most && slips(known, word) <= most;
  };
  return [...KIND_OF_WORD.keys()].some((known) => known !== word && isSlip(known));
}

/**
 * Which setting a row is, so that a later row of the same one counts; null where it can't be told. Without a tab, a
 * row is about the calendar's.
 */
export function identityOf(kind: SettingKind, { item, detail, tab }: Pick<FieldCells, 'item' | 'detail' | 'tab'>, calendarTab: string): string | null {
  if (isCellError(item)) return null;
  if (kind === 'calendar' || kind === 'rule' || kind === 'option') return `${kind} ${cellText(item).toLowerCase()}`;
  if (kind === 'ignored') return kindAnd(kind, keyIn(item));
  if (kind === 'state') return kindAnd(kind, stateWordIn(item));
  if (kind === 'right') return kindAnd(kind, rightStateIn(item));
  if (kind === 'crisis') return kindAnd(kind, heldPostIn({ item, detail }));
  if (kind === 'week') return kindAnd(kind, `${cellText(item)} ${partOf(detail)}`);
  // One list at a time is known: the next one takes its rows.
  if (kind === 'known') return kindAnd(kind, partOf(detail));
  const occurrence = occurrenceOf(detail);
  const about = tabOf(tab) ?? sheetNameKey(calendarTab);
  // No tab's name has a slash in it.
  return occurrence === null ? null : `column ${about}/${occurrence} ${headingKey(wholeText(item))}`;
}

function kindAnd(kind: SettingKind, which: string | null): string | null {
  return which === null ? null : `${kind} ${which}`;
}

/** Which part of a list a row holds: `2` of `2/3`. */
function partOf(detail: Cell): string {
  const [part = ''] = cellText(detail).split('/', 1);
  return part;
}

/** Whether a row is about the calendar's tab rather than another one. */
export function isAboutTab({ tab }: Pick<FieldCells, 'tab'>, calendarTab: string): boolean {
  const about = tabOf(tab);
  return about === null || about === sheetNameKey(calendarTab);
}

function tabOf(tab: Cell): string | null {
  return isBlank(tab) || isCellError(tab) ? null : sheetNameKey(wholeText(tab));
}

export function columnOf({ item, value, detail }: FieldCells): RememberedColumn | null {
  const occurrence = occurrenceOf(detail);
  const played = playedBy(value);
  return isCellError(item) || occurrence === null || played === null ? null : { heading: wholeText(item), occurrence, ...played };
}

/** The name of the calendar's tab. */
export function calendarTabOf({ item, value }: FieldCells): string | null {
  return CALENDAR_TAB_WORDS.has(folded(item)) && !isBlank(value) && !isCellError(value) ? wholeText(value) : null;
}

/** What a column is, as a value. */
export function valueOfColumn({ role, channel }: RememberedColumn): string {
  return channel === null ? (role ?? NO_ROLE) : STATUS_ON + channel;
}

/** Whether only one column of a tab can be this. */
export function isClaim(value: string): boolean {
  return value !== NO_ROLE;
}

function playedBy(value: Cell): Pick<RememberedColumn, 'role' | 'channel'> | null {
  if (isCellError(value)) return null;
  const word = cellText(value).toLowerCase();
  if (NO_ROLE_WORDS.has(word)) return { role: null, channel: null };
  const channel = word.startsWith(STATUS_ON) ? word.slice(STATUS_ON.length).trim() : '';
  if (channel !== '') return { role: null, channel };
  const role = ROLE_OF_TEXT.get(word);
  return role === undefined ? null : { role, channel: null };
}

/** From 1; a blank cell is the first. */
function occurrenceOf(detail: Cell): number | null {
  if (isBlank(detail)) return 1;
  const text = cellText(detail);
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
}

/** Longer text is no code and no word of the pane. */
function folded(cell: Cell): string {
  const text = cellText(cell);
  return text.length <= LONGEST_WORD ? fold(text) : text;
}

/** Headings keep their spaces. */
export function wholeText(cell: Cell): string {
  return typeof cell === 'string' ? cell : cellText(cell);
}

/** Letters to change, add or take away to make one short word of another. */
function slips(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
