/** The status that a word which is none probably means: one of the team's own, else one that teams use. */
import { fold, foldLetters } from '../../lexicon/fold.ts';
import { isSlipOf } from '../../lexicon/slip-of.ts';
import { knownStatuses } from '../../lexicon/statuses.ts';
import type { State } from '../../table/calendar.ts';

/** A word that tells no state is a status of the team's where so many rows have it, and so many times those of the other word. */
const FEWEST_OWN = 3;

/** A word of the status column, and how many rows have it. */
export interface StatusUse {
  readonly word: string;
  readonly state: State | null;
  readonly rows: number;
}

interface LikelyStatus {
  readonly word: string;
  /** True where the cell says nothing else, so that it can hold the likely word instead. */
  readonly isWhole: boolean;
}

/** Null where no word is near, or near ones say different things. */
export function likelyStatus({ word, rows }: StatusUse, uses: readonly StatusUse[]): LikelyStatus | null {
  const folded = fold(word);
  const own = uses.filter((use) => (use.state !== null || use.rows >= FEWEST_OWN * Math.max(1, rows)) && isSlipOf(folded, fold(use.word)));
  const [most] = [...own].sort((a, b) => b.rows - a.rows);
  if (most !== undefined) return own.every(({ state }) => state === most.state) ? { word: most.word, isWhole: true } : null;
  const known = knownStatuses().filter((each) => isSlipOf(folded, fold(each.word)));
  const [first] = known;
  if (first === undefined || known.some(({ state }) => state !== first.state)) return null;
  return { word: inCaseOf(word, first.word), isWhole: foldLetters(word).trim() === folded };
}

/** With capitals as the cell has them. */
function inCaseOf(written: string, word: string): string {
  if (written === written.toUpperCase()) return word.toUpperCase();
  const start = written.charAt(0);
  return start === start.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
