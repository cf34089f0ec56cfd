/** What a spreadsheet would take for a formula when a file is opened in one. */

/** Also full-width, and behind spaces, controls and what is not seen. */
const FORMULA = /^[\s\p{Cc}\p{Cf}\u3164]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212]/u;

/** A tab or a return at the very start would be one too. */
export function startsFormula(cell: string): boolean {
  return FORMULA.test(cell) || cell.startsWith('\t') || cell.startsWith('\r');
}
