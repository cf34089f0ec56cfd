/** Makes a cell's text fit to stand inside a sentence. */

/** UTF-16 units after which a text is cut, at a word where there is one. */
const LONGEST = 60;

/** Line breaks, controls, and marks that turn the direction of the text around them. */
const UNQUOTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060\ufeff]+/gu;

/** What stands before the first character that is seen. */
const UNSEEN_START = /^[\s\p{Cc}\p{Cf}]+/u;

/**
 * One line of at most about 60 characters. No-break spaces stay, since they hold a colon or a guillemet
 * to its word; so does what joins the parts of an emoji.
 */
export function quotable(text: string): string {
  // Only the start is shown, so only the start is worth folding: a cell may hold 32,767 characters.
  const line = text.replace(UNSEEN_START, '').slice(0, LONGEST * 4).replace(UNQUOTABLE, ' ').replace(/ {2,}/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const end = line.lastIndexOf(' ', LONGEST);
  return `${withoutHalfPair(line.slice(0, end > LONGEST / 2 ? end : LONGEST))}…`;
}

/** Takes away a high surrogate that a cut left without its other half. */
export function withoutHalfPair(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
