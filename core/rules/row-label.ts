/** How a sentence names a row: by its title, or by the first words of its text. */
import type { Calendar } from '../table/calendar.ts';

/** UTF-16 units after which a label is cut at a word. */
const LONGEST = 60;

/** One line of at most about 60 characters; '' where the row has neither title nor text. */
export function rowLabel(calendar: Calendar, row: number): string {
  const source = calendar.title[row]?.trim() || calendar.text[row]?.trim() || '';
  // Only the start is shown, so only the start is worth folding: a cell may hold 32,767 characters.
  const line = source.slice(0, LONGEST * 4).replace(/\s+/g, ' ');
  if (line.length <= LONGEST) return line;
  const end = line.lastIndexOf(' ', LONGEST);
  return `${withoutHalfPair(line.slice(0, end > LONGEST / 2 ? end : LONGEST))}…`;
}

/** Takes away a high surrogate that a cut left without its other half. */
function withoutHalfPair(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
