/** Says which column of the found table is which field: by its form, by the person's answers, or by a guess to be confirmed. */
import { isWholeLife } from '../../lexicon/whole-life.ts';
import { isBlank } from '../../table/cell.ts';
import { exportSigns } from '../../recognise/export-signs.ts';
import { readNumber } from '../../table/number-reading.ts';
import type { FieldColumns, FormField, MeasureColumn } from './export-form.ts';
import { textAt } from './export-records.ts';
import type { ExportRecords } from './export-records.ts';
import { columnsOfForm, isMeasure } from './find-form.ts';
import type { FoundTable } from './find-table.ts';
import { guessColumns } from './guess-columns.ts';
import type { ExportAnswers, ExportField, ExportQuestion, ExportTrouble } from './network-export.ts';

/** One list of records, of which there may be two side by side. */
export interface TablePart {
  readonly kept: readonly number[];
  readonly fields: FieldColumns;
  readonly measures: readonly MeasureColumn[];
  readonly moreTexts: readonly number[];
}

export interface ChosenColumns {
  readonly parts: readonly TablePart[];
  readonly level: 'post' | 'day';
  readonly questions: readonly ExportQuestion[];
  readonly troubles: readonly ExportTrouble[];
}

const LOOKED_AT = 50;
const WRITTEN_DATE = /\d[-/.]\d+[-/.]\d|20\d\d/;
/** Of days of one account, and of nothing else. */
const POST_FIELDS: readonly ExportField[] = ['id', 'url', 'title', 'text', 'format'];
/** A number of followers changes by less than this from one day to the next; those won change at random. */
const MOST_CHANGE = 0.02;
const LEAST_FOLLOWERS = 30;

/** Null where no form knows the headings, nothing can be guessed, and no column holds numbers. */
export function chooseColumns(table: FoundTable, records: ExportRecords, answers: ExportAnswers): ChosenColumns | null {
  const spans = sideBySide(table.folded);
  if (table.form === null) return guessed(table, records, answers, spans[0] ?? [0, table.folded.length]);
  const { form, written, folded, records: kept } = table;
  const isTwofold = form.isTwofold && spans.length > 1;
  const read = isTwofold ? spans : spans.slice(0, 1);
  const troubles: ExportTrouble[] = beside(written, isTwofold ? [] : spans.slice(1));
  const parts = read.map((span): TablePart => {
    const { fields, measures, moreTexts, unread } = columnsOfForm(form, written, folded, span);
    for (const column of unread) troubles.push({ kind: 'column-unread', column, why: 'unknown' });
    const own = spans.length > 1 ? kept.filter((record) => isFilled(records, record, span)) : kept;
    const held = form.kind === 'linkedin-followers' ? measures.filter(({ column }) => isStock(records, own, column)) : measures;
    for (const { heading } of measures) if (held.length < measures.length) troubles.push({ kind: 'column-unread', column: heading, why: 'gains' });
    return { kept: own, fields, measures: held, moreTexts };
  });
  return { parts, level: form.level, questions: [], troubles };
}

function guessed({ written, records: kept }: FoundTable, records: ExportRecords, answers: ExportAnswers, span: readonly [number, number]): ChosenColumns | null {
  const headings = written.slice(span[0], span[1]).filter((heading) => heading !== '');
  const signs = exportSigns(written.map((heading, column) => ({ column, heading })));
  const lives = signs?.span ?? -1;
  const hasLives = lives >= 0 && kept.some((record) => isWholeLife(textAt(records[record], lives)));
  const guesses = datedByCells(guessColumns(headings), (heading) => kept.map((record) => textAt(records[record], written.indexOf(heading))));
  if (guesses.size === 0 && !hasNumbers(records, kept)) return null;
  const said = answers.columns ?? guesses;
  const fields = new Map<FormField, number>();
  for (const [heading, field] of said) {
    const column = written.indexOf(heading);
    if (column >= 0 && !fields.has(field)) fields.set(field, column);
  }
  const measures = [...fields].flatMap(([measure, column]) => (isMeasure(measure) ? [{ measure, column, heading: written[column] ?? '' }] : [])).sort((a, b) => a.column - b.column);
  const end = fields.has('date') ? signs?.periods?.end : undefined;
  if (end !== undefined) fields.set('end', end);
  if (hasLives && fields.get('date') !== lives) fields.set('span', lives);
  return {
    parts: [{ kept: kept.filter((record) => isFilled(records, record, span)), fields, measures, moreTexts: [] }],
    level: end === undefined && (POST_FIELDS.some((field) => fields.has(field)) || !fields.has('date')) ? 'post' : 'day',
    questions: answers.columns === undefined ? [{ kind: 'columns', headings, guesses }] : [],
    troubles: beside(written, written.length > span[1] ? [[span[1], written.length]] : []),
  };
}

/** A column of dates has digits in its cells, and one of times holds no dates: where its heading says otherwise, the cells are right. Beside dates under the heading of times, a column that says `Lifetime` is not that of the posts' days. */
function datedByCells(guesses: ReadonlyMap<string, ExportField>, cellsOf: (heading: string) => readonly string[]): ReadonlyMap<string, ExportField> {
  const times = [...guesses].find(([heading, field]) => field === 'time' && cellsOf(heading).some((text) => WRITTEN_DATE.test(text)))?.[0];
  const kept = [...guesses].filter(([heading, field]) => field !== 'date' || (/^$|\d/.test(cellsOf(heading).join('')) && (times === undefined || !cellsOf(heading).some(isWholeLife))));
  const hasDate = kept.some(([, field]) => field === 'date');
  return new Map(kept.map(([heading, field]) => [heading, heading === times && !hasDate ? 'date' : field]));
}

/** Runs of headings between blank ones, where the later repeat one of the first; else all is one table. */
function sideBySide(folded: readonly string[]): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  folded.forEach((heading, column) => {
    if (heading === '') return;
    const last = spans[spans.length - 1];
    if (last !== undefined && last[1] === column) last[1] = column + 1;
    else spans.push([column, column + 1]);
  });
  const [first] = spans;
  if (first === undefined) return [];
  const own = new Set(folded.slice(first[0], first[1]));
  return spans.length > 1 && spans.slice(1).every(([from, to]) => folded.slice(from, to).some((heading) => own.has(heading))) ? spans : [[0, folded.length]];
}

function beside(written: readonly string[], spans: readonly (readonly [number, number])[]): ExportTrouble[] {
  return spans.flatMap(([from, to]) => written.slice(from, to).filter((heading) => heading !== '').map((column): ExportTrouble => ({ kind: 'column-unread', column, why: 'beside' })));
}

function isFilled(records: ExportRecords, record: number, [from, to]: readonly [number, number]): boolean {
  const cells = records[record] ?? [];
  for (let column = from; column < to; column += 1) if (!isBlank(cells[column] ?? null)) return true;
  return false;
}

function hasNumbers(records: ExportRecords, kept: readonly number[]): boolean {
  return kept.slice(0, LOOKED_AT).some((record) => (records[record] ?? []).some((cell, column) => typeof cell === 'number' || readNumber(textAt(records[record], column)) !== null));
}

function isStock(records: ExportRecords, kept: readonly number[], column: number): boolean {
  let [sum, change, count] = [0, 0, 0];
  let least = Infinity;
  let previous: number | null = null;
  for (const record of kept) {
    const value = readNumber(textAt(records[record], column))?.byPoint ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    if (previous !== null) change += Math.abs(value - previous);
    [sum, count, previous] = [sum + value, count + 1, value];
    least = Math.min(least, value);
  }
  return count > 2 && least >= LEAST_FOLLOWERS && change <= sum * MOST_CHANGE;
}
