/** Mends text whose UTF-8 was read as Windows-1252 before: `RÃ©actions`. */

/** Signs of Windows-1252 that stand for the bytes 0x80 to 0x9F. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const SUSPECT = /[ÂÃâð][\u0080-\u00BF\u0152-\u0192\u02C6-\u2122]/;
const LOST = '\uFFFD';

/** Whether accents are broken, so that they can be mended or not. */
export function isDamaged(text: string): boolean {
  return text.includes(LOST) || SUSPECT.test(text);
}

/** The text as it was; unchanged where it is no text read so. */
export function repairLetters(text: string): string {
  if (!SUSPECT.test(text)) return text;
  let bytes = '';
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const place = SIGNS.indexOf(letter);
    if (code > 0xff && place < 0) return text;
    bytes += place >= 0 && code > 0xff ? percent(0x80 + place) : percent(code);
  }
  try {
    return decodeURIComponent(bytes);
  } catch {
    return text;
  }
}

function percent(byte: number): string {
  return `%${byte.toString(16).padStart(2, '0')}`;
}
