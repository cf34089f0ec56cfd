/**
 * The number of characters that people see in a text: an emoji, a flag or a letter with its accents is one.
 *
 * Intl.Segmenter gives the same numbers (a law says so), but is missing in some runtimes, takes about ten times as long,
 * and in V8 its time grows with the square of the text's length; so the rules are followed here.
 */
import { countGraphemes } from './count-graphemes.ts';

/** Counts plain text unit by unit, and by Unicode's rules only the stretches between. */
export function graphemes(text: string): number {
  let total = 0;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isPlain(unit)) {
      total++;
      // A line end of two characters is one.
      at += unit === 0x0d && text.charCodeAt(at + 1) === 0x0a ? 2 : 1;
    } else {
      // The plain neighbours may belong to what stands between them; the first has been counted already.
      const start = Math.max(0, at - 1);
      if (at > 0) total--;
      while (at < text.length && !isPlain(text.charCodeAt(at))) at++;
      if (text.charCodeAt(at) >= 0x20) at++;
      total += countGraphemes(text.slice(start, at));
    }
  }
  return total;
}

/** Latin letters, punctuation, currency, and the signs and syllables of Chinese and Japanese: two of them never are one character. */
function isPlain(unit: number): boolean {
  if (unit < 0x300) return true;
  if (unit < 0x2010) return false;
  if (unit <= 0x20cf) return unit <= 0x2027 || (unit >= 0x2030 && unit <= 0x205f && unit !== 0x203c && unit !== 0x2049) || unit >= 0x20a0;
  return (unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x309b && unit <= 0x30ff) || (unit >= 0x4e00 && unit <= 0x9fff);
}
