/** Numbers and words of a short text, with what stands between them: what dates and times are read from. */
import { foldLetters } from '../lexicon/fold.ts';

export interface Token {
  /** The number, or -1 for a word. */
  readonly value: number;
  /** Digits as written, or the folded word. */
  readonly text: string;
  /** Signs between the token before and this one, without spaces. */
  readonly gap: string;
}

/** Longer text is prose, not a date. */
const MAX_LENGTH = 80;
const MAX_TOKENS = 20;
const LETTER = /[\p{L}\p{M}]/u;

/** The tokens of a text; none where it is too long to be a date. */
export function tokensOf(text: string): readonly Token[] {
  if (text.length > MAX_LENGTH) return [];
  const folded = foldLetters(text);
  const tokens: Token[] = [];
  let gap = '';
  for (let index = 0; index < folded.length && tokens.length < MAX_TOKENS; ) {
    const start = index;
    if (isDigit(folded.charCodeAt(index))) {
      while (index < folded.length && isDigit(folded.charCodeAt(index))) index += 1;
      const digits = folded.slice(start, index);
      tokens.push({ value: digits.length > 14 ? Number.MAX_SAFE_INTEGER : Number(digits), text: digits, gap });
      gap = '';
    } else if (isLetter(folded, index)) {
      while (index < folded.length && isLetter(folded, index)) index += 1;
      tokens.push({ value: -1, text: folded.slice(start, index), gap });
      gap = '';
    } else {
      if (!isSpace(folded.charCodeAt(index))) gap += folded.charAt(index);
      index += 1;
    }
  }
  return tokens;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b) || code === 0x2060;
}

function isLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (code >= 97 && code <= 122) || (code > 127 && LETTER.test(text.charAt(index)));
}
