/** The one function through which text goes into a cell, so that it stays text whatever it says. */

/** Words that a spreadsheet takes for a truth value, in the languages that hosts are likely to run in. */
const TRUTHS: ReadonlySet<string> = new Set([
  'true', 'false', 'vrai', 'faux', 'verdadero', 'verdadeiro', 'falso', 'vero', 'wahr', 'falsch', 'waar', 'onwaar',
]);

/**
 * What to hand to a host so that the cell then holds exactly this text.
 *
 * Hosts read what they are given as if a person had typed it: `=1+1`, `12/10/2026`, `1E5`, `TRUE`, `#N/A`. A leading
 * apostrophe says that text follows, and is not part of it. Only text that no host could take for anything else goes
 * without: it starts with a letter, holds no digit, and is no truth value.
 */
export function writtenText(text: string): string {
  return isPlainText(text) ? text : `'${text}`;
}

/** Longer text needs no closer look: with an apostrophe it is safe whatever it says. */
const LONGEST_PLAIN = 500;

function isPlainText(text: string): boolean {
  if (text.length > LONGEST_PLAIN) return false;
  // Full-width letters and digits are letters and digits to a host.
  const plain = text.normalize('NFKC');
  return /^\p{L}/u.test(plain) && /^\p{L}/u.test(text) && !/\p{N}/u.test(plain) && !TRUTHS.has(plain.trim().toLowerCase());
}
