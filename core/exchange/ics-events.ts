/** Gathers the lines of each event of a calendar file; what stands in other parts of the file is no event's. */
import { contentLines, plainText } from './content-lines.ts';
import type { ContentLine } from './content-lines.ts';

/** The lines of an event by their names; of the names that may come several times, all. */
export interface EventLines {
  readonly first: ReadonlyMap<string, ContentLine>;
  readonly all: readonly ContentLine[];
}

export interface IcsParts {
  readonly isCalendar: boolean;
  readonly name: string;
  /** Whether the file takes back what it holds. */
  readonly isCancelling: boolean;
  readonly events: readonly EventLines[];
  /** Events that stop before their end. */
  readonly broken: readonly EventLines[];
}

/** Lines that an event may have several of. */
const REPEATED: ReadonlySet<string> = new Set(['ATTENDEE', 'EXDATE', 'RRULE', 'RDATE', 'CATEGORIES']);

export function icsParts(text: string): IcsParts {
  const lines = contentLines(text.replace(/^\uFEFF/, ''));
  const events: EventLines[] = [];
  const broken: EventLines[] = [];
  let [isCalendar, isCancelling, name] = [false, false, ''];
  let open: { first: Map<string, ContentLine>; all: ContentLine[] } | null = null;
  // Alarms within an event, and zones beside it, have lines of the same names.
  let depth = 0;
  for (const line of lines) {
    const part = line.name === 'BEGIN' || line.name === 'END' ? line.value.trim().toUpperCase() : '';
    if (part === 'VCALENDAR' || part === 'VEVENT') {
      isCalendar ||= part === 'VCALENDAR';
      if (open !== null) (line.name === 'END' && part === 'VEVENT' ? events : broken).push(open);
      open = line.name === 'BEGIN' && part === 'VEVENT' ? { first: new Map(), all: [] } : null;
      depth = 0;
    } else if (part !== '') {
      depth = Math.max(0, depth + (line.name === 'BEGIN' ? 1 : -1));
    } else if (depth > 0) {
      continue;
    } else if (open !== null) {
      if (!open.first.has(line.name)) open.first.set(line.name, line);
      if (REPEATED.has(line.name)) open.all.push(line);
    } else if (line.name === 'X-WR-CALNAME') {
      name = plainText(line.value).trim();
    } else if (line.name === 'METHOD') {
      isCancelling = line.value.trim().toUpperCase() === 'CANCEL';
    }
  }
  if (open !== null) broken.push(open);
  return { isCalendar, name, isCancelling, events, broken };
}
