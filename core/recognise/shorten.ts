/** Shortens a text to one line without cutting through what a person sees as one character. */

/** Signs that belong to the one before them: accents, variation selectors, skin tones, tags, joiners. */
const EXTENDER = /^[\p{M}\p{Emoji_Modifier}\u200d\u{e0020}-\u{e007f}]$/u;
const FLAG_LETTER = /^[\u{1f1e6}-\u{1f1ff}]$/u;
const JOINER = '\u200d';
/** Line breaks, controls, and marks that turn the direction of the text around them. */
const NOT_SHOWN = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060\ufeff\s]+/gu;

const ENDING = /[\s.,;:…]{1,8}$/u;

/** At most `longest` signs and an ellipsis; cut between words where one ends in the second half. */
export function shortened(text: string, longest: number): string {
  // A cell may hold 32,767 characters, and only its start is shown.
  const signs = [...text.slice(0, longest * 8).replace(NOT_SHOWN, ' ').trim()];
  if (signs.length <= longest) return signs.join('');
  const space = signs.lastIndexOf(' ', longest);
  let end = space > longest / 2 ? space : longest;
  while (end > 0 && !isBoundary(signs, end)) end -= 1;
  // The ellipsis stands for what follows, the end of a sentence included.
  return `${signs.slice(0, end).join('').replace(ENDING, '')}…`;
}

function isBoundary(signs: readonly string[], end: number): boolean {
  const before = signs[end - 1] ?? '';
  const after = signs[end] ?? '';
  if (EXTENDER.test(after) || before === JOINER) return false;
  if (!FLAG_LETTER.test(before) || !FLAG_LETTER.test(after)) return true;
  // Flags are pairs of letters: between two pairs there may be a cut.
  let letters = 0;
  while (FLAG_LETTER.test(signs[end - 1 - letters] ?? '')) letters += 1;
  return letters % 2 === 0;
}
