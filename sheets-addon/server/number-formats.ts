/** From Google's number formats to the patterns that Suivi reads. */

/** What Google gives for a cell whose format it chooses by itself. */
const AUTOMATIC: ReadonlySet<string> = new Set(['', 'General', '0.###############']);

/** What stands for itself first; then the letters of dates, which Google writes in capitals as well, and with a plus after the last. */
const PARTS = /"[^"]*"|\\.|[_*].|\[[^[\]]*\]|am\/pm|a\/p|[dmyhs]\+?/gi;

/** `M/d/yyyy` is `m/d/yyyy`, `[h+]` is `[h]`; a format without a pattern is `General`. */
export function patternOf(format: string): string {
  if (AUTOMATIC.has(format)) return 'General';
  return format.replace(PARTS, (part) => {
    if (/^\[[hms]+\+?\]$/i.test(part) || /^[dmyhs]/i.test(part)) return part.toLowerCase().replace('+', '');
    return /^a\//i.test(part) || /^am\//i.test(part) ? part.toUpperCase() : part;
  });
}
