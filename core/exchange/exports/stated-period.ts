/** The days that an export itself says its figures are of: `# Start date: 20260701`, and the end below. */
import { wordSet } from '../../lexicon/word-list.ts';
import { fold } from '../../lexicon/fold.ts';
import type { Day } from '../../time/day.ts';
import { parseDate } from '../../time/parse-date.ts';
import { isRemark, textAt } from './export-records.ts';
import type { ExportRecords } from './export-records.ts';

const STARTS = wordSet('start date, date de début');
const ENDS = wordSet('end date, date de fin');
/** Notes stand above the headings. */
const LOOKED_AT = 30;

/** Null where it says none, or several. */
export function statedPeriod(records: ExportRecords): readonly [first: Day, last: Day] | null {
  const notes = records.slice(0, LOOKED_AT).filter(isRemark).map((record) => textAt(record, 0));
  const [first, ...moreStarts] = notes.flatMap((note) => dayAfter(STARTS, note));
  const [last, ...moreEnds] = notes.flatMap((note) => dayAfter(ENDS, note));
  const isOne = moreStarts.length === 0 && moreEnds.length === 0;
  return first === undefined || last === undefined || !isOne || last < first ? null : [first, last];
}

function dayAfter(words: ReadonlySet<string>, note: string): readonly Day[] {
  const colon = note.indexOf(':');
  if (colon < 0 || !words.has(fold(note.slice(1, colon)))) return [];
  const reading = parseDate(note.slice(colon + 1).trim());
  return reading.kind === 'day' ? [reading.day] : [];
}
