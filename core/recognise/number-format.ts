/** Whether a number format shows a number as a date, a time, or both. */

export type DateFormatKind = 'date' | 'time' | 'datetime';

const known = new Map<string, DateFormatKind | null>();

/** Null for formats that show plain numbers or text. */
export function dateTraitOfFormat(format: string): DateFormatKind | null {
  if (format === 'General' || format === '' || format === '@') return null;
  const kept = known.get(format);
  if (kept !== undefined) return kept;
  const kind = kindOf(format);
  if (known.size < 1000) known.set(format, kind);
  return kind;
}

function kindOf(format: string): DateFormatKind | null {
  // Quoted text, escaped signs, colours and locales are no codes; elapsed hours `[h]` are.
  const codes = format
    .toLowerCase()
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h{1,2}\]|m{1,2}\]|s{1,2}\])[^[\]]*\]/g, '')
    .split(';')[0] ?? '';
  if (/^general|[0#?]/.test(codes) && !/[dyh]/.test(codes)) return null;
  const hasDate = /[dy]|mmm/.test(codes) || /^m+$/.test(codes.trim());
  const hasTime = /[hs]/.test(codes);
  if (hasDate) return hasTime ? 'datetime' : 'date';
  return hasTime ? 'time' : null;
}
