/** Rows that are each of several days, as those who run ads get them: an ad set's figures from one column's day to another's. */
import { wordSet } from '../../lexicon/word-list.ts';
import { FIRST_DAY, LAST_DAY } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import { parseDate } from '../../time/parse-date.ts';
import { foldedHeading, textAt } from './export-records.ts';
import type { ExportRecord, ExportRecords } from './export-records.ts';
import type { ExportRow } from './network-export.ts';

const STARTS = wordSet('reporting starts, reporting start, début des rapports, début du rapport, début de la période, date de début des rapports');
const ENDS = wordSet('reporting ends, reporting end, fin des rapports, fin du rapport, fin de la période, date de fin des rapports');

export interface ReportedRows {
  readonly rows: readonly ExportRow[];
  /** Null where no row is of several days, or they are not all of the same. */
  readonly period: readonly [first: Day, last: Day] | null;
}

/** A total over a month is no figure of the month's first day. */
export function reportedRows(rows: readonly ExportRow[], records: ExportRecords, written: readonly string[]): ReportedRows {
  const folded = written.map(foldedHeading);
  const [start, end] = [STARTS, ENDS].map((words) => folded.findIndex((heading) => words.has(heading)));
  if (start === undefined || end === undefined || start < 0 || end < 0) return { rows, period: null };
  const periods = new Map<string, readonly [Day, Day]>();
  const told = rows.map((row): ExportRow => {
    const record = records[row.record - 1];
    const [first, last] = [dayIn(record?.[start]), dayIn(record?.[end])];
    if (first === null || last === null || last <= first) return row;
    periods.set(`${first} ${last}`, [first, last]);
    const isPost = row.id !== '' || row.url !== '' || row.text !== '';
    return { ...row, level: isPost ? 'post' : 'day', day: null, minutes: null, title: row.title || (isPost ? '' : nameIn(record ?? [], start, end)) };
  });
  const [period = null] = periods.values();
  return { rows: told, period: periods.size === 1 ? period : null };
}

/** Of the ad set, campaign or country that the row is of: its first words that are no date. */
function nameIn(record: ExportRecord, start: number, end: number): string {
  for (let column = 0; column < record.length; column += 1) {
    const text = column === start || column === end ? '' : textAt(record, column);
    if (/\p{L}/u.test(text)) return text;
  }
  return '';
}

function dayIn(cell: ExportRecords[number][number] | undefined): Day | null {
  if (typeof cell === 'number') return cell >= FIRST_DAY && cell <= LAST_DAY ? Math.floor(cell) : null;
  const read = parseDate(textAt([cell ?? null], 0));
  return read.kind === 'day' ? read.day : null;
}
