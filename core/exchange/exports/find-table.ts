/** Finds the table of figures among the records of an export: its headings, its records, and what stands around them. */
import { isBlank } from '../../table/cell.ts';
import { eachOf, finish, partOf } from '../steps.ts';
import type { Steps } from '../steps.ts';
import type { ExportForm } from './export-form.ts';
import { findForm } from './find-form.ts';
import { guessColumns } from './guess-columns.ts';
import { foldedHeading, firstText, isBlankRecord, isRemark, isTotal, textAt } from './export-records.ts';
import type { ExportRecord, ExportRecords } from './export-records.ts';
import type { ExportTrouble } from './network-export.ts';

/** Headings are looked for so far down; further down only below a gap. */
const HEADING_RECORDS = 40;
const MOST_COLUMNS = 400;
/** So many records take a fraction of a millisecond. */
const AT_ONCE = 256;
/** So many columns of a heading must be known, where no form is. */
const LEAST_GUESSED = 2;

export interface FoundTable {
  /** Null where no form knows the headings. */
  readonly form: ExportForm | null;
  readonly written: readonly string[];
  readonly folded: readonly string[];
  /** Records of figures, by their index. */
  readonly records: readonly number[];
  readonly troubles: readonly ExportTrouble[];
}

interface Headings {
  readonly at: number;
  /** Records that the headings take: two where a line of groups stands over them. */
  readonly depth: 1 | 2;
  readonly written: readonly string[];
  readonly folded: readonly string[];
  readonly form: ExportForm | null;
  readonly worth: number;
}

/** Null where nothing looks like a table. `mayBeCutOff`: the text ends without a line break. */
export function findTable(records: ExportRecords, mayBeCutOff: boolean): FoundTable | null {
  return finish(tableSteps(records, mayBeCutOff));
}

/** The same by and by. */
export function* tableSteps(records: ExportRecords, mayBeCutOff: boolean): Steps<FoundTable | null> {
  const found = yield* partOf(findHeadings(records), 0, 0.4);
  if (found === null) return null;
  const troubles: ExportTrouble[] = [];
  const drop = dropper(records, troubles);
  for (let at = 0; at < found.at; at += 1) if (!isBlankRecord(records[at] ?? [])) drop(at, 'preamble');
  const kept = yield* partOf(keepRecords(records, found, drop), 0.4, 1);
  if (mayBeCutOff) dropCutOff(records, kept, found.written.length, drop);
  return { form: found.form, written: found.written, folded: found.folded, records: kept, troubles };
}

type DropReason = Extract<ExportTrouble, { kind: 'record-dropped' }>['why'];

/** Adds to the last trouble what follows it for the same reason. */
function dropper(records: ExportRecords, troubles: ExportTrouble[]): (at: number, why: DropReason) => void {
  return (at, why) => {
    const last = troubles[troubles.length - 1];
    if (last?.kind === 'record-dropped' && last.why === why && last.record + last.count === at + 1) troubles[troubles.length - 1] = { ...last, count: last.count + 1 };
    else troubles.push({ kind: 'record-dropped', record: at + 1, count: 1, why, text: firstText(records[at] ?? []).slice(0, 200) });
  };
}

function* findHeadings(records: ExportRecords): Steps<Headings | null> {
  let best = null as Headings | null;
  let isAfterGap = true;
  yield* eachOf(records, (record, at) => {
    const isGap = isRemark(record) || isBlankRecord(record);
    if (!isGap && (at < HEADING_RECORDS || isAfterGap)) {
      const read = headingsAt(records, at);
      if (read !== null && read.form !== null && read.worth > (best?.worth ?? 0)) best = read;
    }
    isAfterGap = isGap;
  });
  return best ?? guessedHeadings(records);
}

/** The headings of a record by itself, or together with the one below, under whose groups it stands. */
function headingsAt(records: ExportRecords, at: number): Headings | null {
  const single = labels(records[at] ?? []);
  if (single === null) return null;
  const match = findForm(single.folded);
  if (match !== null) return { at, depth: 1, ...single, ...match };
  const below = labels(records[at + 1] ?? []);
  const joined = below === null || at >= HEADING_RECORDS ? null : joinedLabels(single.written, below.written);
  const joinedMatch = joined === null ? null : findForm(joined.folded);
  return joined === null || joinedMatch === null ? null : { at, depth: 2, ...joined, ...joinedMatch };
}

interface Labels {
  readonly written: readonly string[];
  readonly folded: readonly string[];
}

/** Null where a record holds anything but words. */
function labels(record: ExportRecord): Labels | null {
  if (record.length > MOST_COLUMNS || record.some((cell) => cell !== null && typeof cell !== 'string')) return null;
  const written = record.map((_, column) => textAt(record, column));
  const folded = written.map(foldedHeading);
  return folded.filter((heading) => heading !== '' && /\p{L}/u.test(heading)).length < 2 ? null : { written, folded };
}

/** A group's name stands over its first column. */
function joinedLabels(groups: readonly string[], names: readonly string[]): Labels {
  let group = '';
  const written = names.map((name, column) => {
    if ((groups[column] ?? '') !== '') group = groups[column] ?? '';
    return name === '' ? group : group === '' ? name : `${group} ${name}`;
  });
  return { written, folded: written.map(foldedHeading) };
}

/** The first record that says most by the lexicon; failing that, the first of several words. */
function guessedHeadings(records: ExportRecords): Headings | null {
  let best: Headings | null = null;
  let first: Headings | null = null;
  for (let at = 0; at < Math.min(records.length, HEADING_RECORDS); at += 1) {
    const read = isRemark(records[at] ?? []) ? null : labels(records[at] ?? []);
    if (read === null) continue;
    const headings: Headings = { at, depth: 1, ...read, form: null, worth: guessColumns(read.written).size };
    first ??= headings;
    if (headings.worth >= LEAST_GUESSED && headings.worth > (best?.worth ?? 0)) best = headings;
  }
  return best ?? first;
}

function* keepRecords(records: ExportRecords, { at, depth, written, folded }: Headings, drop: (at: number, why: DropReason) => void): Steps<number[]> {
  const kept: number[] = [];
  const [firstHeading = ''] = written;
  let isAfterGap = false;
  for (let index = at + depth; index < records.length; index += 1) {
    if (index % AT_ONCE === 0) yield index / records.length;
    const record = records[index] ?? [];
    // The record after the last line break is none.
    if (isBlankRecord(record)) {
      if (index < records.length - 1) drop(index, 'blank');
      isAfterGap = true;
      continue;
    }
    if (isRemark(record)) {
      drop(index, 'preamble');
      isAfterGap = true;
      continue;
    }
    const isRepeated = record[0] === firstHeading && isSameHeadings(record, folded);
    if (isRepeated) drop(index, 'heading');
    else if (isAfterGap && kept.length > 0 && isOtherTable(record)) {
      for (let rest = index; rest < records.length; rest += 1) if (!isBlankRecord(records[rest] ?? [])) drop(rest, 'other-table');
      return kept;
    } else if (isTotal(record)) drop(index, 'total');
    else if (isNote(record, written.length)) drop(index, 'preamble');
    else kept.push(index);
    isAfterGap = false;
  }
  return kept;
}

/** A file that broke off in the middle of a record: its last pieces have fewer fields than all others. */
function dropCutOff(records: ExportRecords, kept: number[], width: number, drop: (at: number, why: DropReason) => void): void {
  const isShort = (at: number): boolean => (records[at]?.length ?? 0) < width;
  let last = kept.length;
  while (last > 0 && isShort(kept[last - 1] ?? 0)) last -= 1;
  // Where all records are short, the headings have a column too many.
  if (last === 0) return;
  for (const at of kept.splice(last)) drop(at, 'cut-off');
}

function isSameHeadings(record: ExportRecord, folded: readonly string[]): boolean {
  const read = labels(record);
  // Of columns that nobody reads the fields are empty.
  return read !== null && read.folded.every((heading, column) => heading === '' || heading === (folded[column] ?? ''));
}

/** `Showing top 500 results`: words in the first column and nothing beside. */
function isNote(record: ExportRecord, width: number): boolean {
  const [first] = record;
  return width > 2 && typeof first === 'string' && first.includes(' ') && record.every((cell, column) => column === 0 || isBlank(cell));
}

/** Below a gap: nothing but words, as headings are; figures have a number somewhere. */
function isOtherTable(record: ExportRecord): boolean {
  return labels(record) !== null && record.every((cell) => typeof cell !== 'string' || !/\d/.test(cell) || !/^[\s\d.,%/:-]*$/.test(cell));
}
