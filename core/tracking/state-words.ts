/** The word to write for a state: the team's own where it has one. */
import { wholeStatus } from '../lexicon/statuses.ts';
import { stateWordKey } from '../lexicon/taught-states.ts';
import type { StateWord } from '../lexicon/taught-states.ts';
import type { State } from '../table/calendar.ts';
import type { Cell } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import { LANGUAGES } from '../words/language.ts';
import type { Language } from '../words/language.ts';
import { yesMark } from './column-use.ts';
import type { ColumnUse, ReadState, WordUse } from './column-use.ts';
import { stateName } from './state-names.ts';
import { ALL_STATES } from './transitions.ts';

/** What there is to choose a word from. */
export interface WordSource {
  readonly use: ColumnUse;
  /** Of the same kind of column in all of the calendar's tabs. */
  readonly pooled: ColumnUse;
  /** What the column's drop-down list offers; null where it has none. */
  readonly list: readonly string[] | null;
  /** What the team has said of its words. */
  readonly told: readonly StateWord[];
  readonly language: Language;
  readonly read: ReadState;
}

export type NoWord =
  /** The column's list has no word for the state; it offers others. */
  | { readonly kind: 'none'; readonly reason: 'not-in-list'; readonly offered: readonly string[] }
  /** Where only ticks stand, there is no place for a word. */
  | { readonly kind: 'none'; readonly reason: 'marks-only'; readonly offered: readonly string[] };

export interface ChosenWord {
  readonly kind: 'word';
  readonly cell: Cell;
}

/** Whatever is chosen reads as the state again. */
export function wordFor(state: State, { use, pooled, list, told, language, read }: WordSource): ChosenWord | NoWord {
  const means = (cell: Cell): boolean => read(cellText(cell)) === state;
  if (use.isMarks && list === null) {
    const tick = yesMark(use);
    return means(tick) ? { kind: 'word', cell: tick } : { kind: 'none', reason: 'marks-only', offered: [] };
  }
  const isTaught = new Set(told.map(({ word }) => stateWordKey(word)));
  const offered = (list ?? []).filter((entry) => entry.trim() !== '');
  const exact = new Map(offered.map((entry) => [entry.trim(), entry] as const));
  const isWord = (use: WordUse): boolean => use.state === state && (use.mark === true || exact.has(use.word) || isTaught.has(stateWordKey(use.word)) || isBareWord(use.word));
  const ownUsed = use.words.filter(isWord).map(({ cell }) => cell);
  const used = [...ownUsed, ...pooled.words.filter(isWord).map(({ cell }) => cell)];
  const said = told.filter((one) => one.state === state).map(({ word }) => word);
  // Words beside a list show that it lets others through; the host refuses them where it does not.
  const candidates: readonly Cell[] = offered.length > 0
    ? [
        ...used.flatMap((cell) => exact.get(cellText(cell)) ?? []),
        ...offered.filter(means).sort((a, b) => Number(isPlain(b, state)) - Number(isPlain(a, state))),
        ...ownUsed,
      ]
    // Where the team means something else by Suivi’s word, the other language’s is left.
    : [...used, ...said, stateName(state, language), ...LANGUAGES.map((each) => stateName(state, each))];
  const cell = candidates.find(means);
  return cell === undefined ? { kind: 'none', reason: 'not-in-list', offered } : { kind: 'word', cell };
}

/** One status and nothing beside, or a sign: `Publié le 12 oct.` says what is true of one post. */
export function isBareWord(word: string): boolean {
  return wholeStatus(word) !== undefined || !/[\p{L}\p{N}]/u.test(word);
}

/** Of several entries that mean a state, the one that is its plain name goes first. */
function isPlain(entry: string, state: State): boolean {
  return entry === stateName(state, 'fr') || entry === stateName(state, 'en');
}

/** With fewer states in use than this, what a team has no word for is not known yet: its calendar may just be young. */
const FEWEST_KNOWN = 4;
/** In a calendar of so many rows, fewer states are all that the team uses. */
const MANY_ROWS = 20;
const FEWEST_IN_MANY = 3;
/** A list with fewer states is none of states. */
const FEWEST_LISTED = 2;

/** The states that the team has a word for: by its list, by what it has said, and by what stands in the column. */
export function vocabularyOf({ use, pooled, list, told, read }: Omit<WordSource, 'language'>): ReadonlySet<State> {
  // The column itself is among those pooled, unless it holds ticks.
  const words = use.isMarks ? use.words : pooled.words;
  const offered = new Set((list ?? []).map((entry) => read(entry.trim())).filter((state) => state !== null));
  const used = words.filter(({ state }) => state !== null);
  const known = new Set([...used.map(({ state }) => state), ...offered, ...told.map(({ state }) => state)].filter((state) => state !== null));
  const rows = used.reduce((sum, word) => sum + word.rows, 0);
  const isKnown = use.isMarks || offered.size >= FEWEST_LISTED || known.size >= FEWEST_KNOWN || (known.size >= FEWEST_IN_MANY && rows >= MANY_ROWS);
  return isKnown ? known : ALL_STATES;
}
