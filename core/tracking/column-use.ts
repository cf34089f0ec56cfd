/** What a team writes into a column of states or marks: each word, what it means, and how often it stands there. */
import { isPlaceholder } from '../lexicon/placeholders.ts';
import { stateOf } from '../lexicon/statuses.ts';
import { yesOrNo } from '../lexicon/yes-no.ts';
import type { State } from '../table/calendar.ts';
import type { Cell } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';

/** The state that a word of a column stands for; null for none. */
export type ReadState = (word: string) => State | null;

export interface WordUse {
  /** To write it again: the text without spaces around it; a tick box or number as it is. */
  readonly cell: Cell;
  readonly word: string;
  readonly state: State | null;
  /** A yes or a no rather than a word for a state; null for a word. */
  readonly mark: boolean | null;
  readonly rows: number;
}

export interface ColumnUse {
  /** The most used first. */
  readonly words: readonly WordUse[];
  /** Whether all that stands there are ticks and the like. */
  readonly isMarks: boolean;
}

/** @param cells Of the rows that count. */
export function columnUse(cells: Iterable<Cell>, read: ReadState): ColumnUse {
  const uses = new Map<string, { readonly cell: Cell; rows: number }>();
  const seen = new Map<Cell, string>();
  for (const cell of cells) {
    if (cell === null) continue;
    let word = seen.get(cell);
    if (word === undefined) seen.set(cell, (word = cellText(cell)));
    if (word === '') continue;
    const use = uses.get(word);
    if (use === undefined) uses.set(word, { cell: typeof cell === 'string' ? word : cell, rows: 1 });
    else use.rows += 1;
  }
  const words = [...uses].map(([word, { cell, rows }]): WordUse => ({ cell, word, rows, ...meaning(word, read) }));
  words.sort((a, b) => b.rows - a.rows);
  const said = words.filter(({ word }) => !isPlaceholder(word));
  return { words, isMarks: said.length > 0 && said.every(({ mark }) => mark !== null) };
}

/** `ok` is a mark below `Publié?`, and a word for a state elsewhere. */
function meaning(word: string, read: ReadState): Pick<WordUse, 'state' | 'mark'> {
  const state = read(word);
  const answer = yesOrNo(word);
  const isWord = answer === null || (answer && state !== null && state === (stateOf(word) ?? null));
  return { state, mark: isWord ? null : answer };
}

/**
 * A word that people may write for a state, and of which nobody knows which: no mark, and nothing that stands for a blank.
 * @param hasSigns Whether a sign such as `🔴` is no mark there: others, or words, stand for states beside it.
 */
export function isUnknownWord(word: string, state: State | null, hasSigns = false): boolean {
  if (word === '' || state !== null || isPlaceholder(word) || stateOf(word) !== undefined) return false;
  return yesOrNo(word) === null || (hasSigns && isColouredSign(word));
}

/** An empty box is blank wherever it stands. */
function isColouredSign(word: string): boolean {
  return !/[\p{L}\p{N}☐⬜🔲]/u.test(word);
}

/** How the yes of a column is written where only its no is seen. */
const YES_FOR_NO: ReadonlyMap<string, string> = new Map([['non', 'Oui'], ['no', 'Yes'], ['faux', 'Vrai'], ['n', 'O'], ['☐', '☑'], ['⬜', '✅'], ['❌', '✅'], ['✗', '✓'], ['✘', '✔']]);

/** The column's own yes; `✓` where there is none to go by. */
export function yesMark({ words }: ColumnUse): Cell {
  const yes = words.find(({ mark }) => mark === true);
  if (yes !== undefined) return yes.cell;
  const no = words.find(({ mark }) => mark === false);
  if (no === undefined) return '✓';
  return typeof no.cell === 'boolean' ? true : (YES_FOR_NO.get(no.word.toLowerCase()) ?? '✓');
}
