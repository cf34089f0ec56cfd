/** Text as the cells of an .xlsx hold it, where some letters have to be spelled out. */

/** What would be read as a spelled-out letter although it is plain text. */
const LOOKS_SPELLED = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** Halves of letters that stand alone, and the two code points that XML has no room for. */
const UNWRITABLE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g;

/** The text with `_xD83D_` for what can't be written, so that it reads back as it was. */
export function cellText(text: string): string {
  return text
    .replace(LOOKS_SPELLED, '_x005F_')
    .replace(UNWRITABLE, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
