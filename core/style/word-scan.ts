/** Finds in one pass over a text where any of many words or phrases may begin. */
import { LETTER_CODES, MARK, NO_LETTER, letterCode } from './letters.ts';

/** The second letter of words of one. */
const NOTHING = NO_LETTER;

/** Words by their first two letters; what else they hold is for the one who asks to compare. */
export class WordScan<Word> {
  readonly #byStart: (Word[] | undefined)[] = new Array<Word[] | undefined>(LETTER_CODES * LETTER_CODES).fill(undefined);
  readonly #mayStart = new Uint8Array(LETTER_CODES);

  /** `spelling` as it is compared, without anything before its first letter. */
  add(spelling: string, word: Word): void {
    const first = letterCode(spelling.charCodeAt(0));
    const second = spelling.length > 1 ? letterCode(spelling.charCodeAt(1)) : NOTHING;
    const third = spelling.length > 2 ? letterCode(spelling.charCodeAt(2)) : NOTHING;
    this.#mayStart[first] = 1;
    // The second unit is an accent in a text that is not composed, and the third letter after œ.
    const isLigature = /^[oa]e/i.test(spelling);
    for (const next of new Set([second, isLigature ? third : second, MARK])) {
      const key = first * LETTER_CODES + next;
      const words = this.#byStart[key];
      if (words === undefined) this.#byStart[key] = [word];
      else words.push(word);
    }
  }

  /** Tells each word that may begin at a place, and the place. */
  run(text: string, found: (word: Word, start: number) => void): void {
    const mayStart = this.#mayStart;
    let before = NO_LETTER;
    for (let at = 0; at < text.length; at += 1) {
      const code = letterCode(text.charCodeAt(at));
      if (before === NO_LETTER && mayStart[code] === 1) this.#tell(text, at, code, found);
      before = code;
    }
  }

  #tell(text: string, at: number, code: number, found: (word: Word, start: number) => void): void {
    const words = this.#byStart[code * LETTER_CODES + letterCode(text.charCodeAt(at + 1))];
    if (words !== undefined) for (const word of words) found(word, at);
  }
}
