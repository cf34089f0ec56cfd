/** Number formats as Google spells them, and which of them make a number a date. */

/** What `getNumberFormat` gives for a cell that nobody formatted. */
export const PLAIN_FORMAT = '0.###############';

/** A format of the workbook in memory in Google's spelling. */
export function googleFormat(format: string): string {
  return format === 'General' ? PLAIN_FORMAT : format;
}

/** A format that a script sets, as the workbook in memory spells it; in any case of letters, `General` takes it away. */
export function bookFormat(format: string): string {
  return format === PLAIN_FORMAT || format.toLowerCase() === 'general' || format === '' ? 'General' : format;
}

const known = new Map<string, boolean>();

/** Whether numbers of this format come as dates: it names a day or an hour, or counts hours, minutes or seconds. */
export function isDateFormat(format: string): boolean {
  let is = known.get(format);
  if (is === undefined) known.set(format, is = readFormat(format));
  return is;
}

function readFormat(format: string): boolean {
  if (format === 'General') return false;
  const [positive = ''] = format.split(';');
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(positive);
  const bare = positive.replace(/"[^"]*"?/g, '').replace(/\\./g, '').replace(/\[[^\]]*\]/g, '').replace(/[_*]./g, '');
  return elapsed || /[ymdhs]/i.test(bare.replace(/general/gi, ''));
}
