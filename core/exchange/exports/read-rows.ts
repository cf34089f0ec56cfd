/** Makes rows of an export's records, once it is known which column is what. */
import { ADDED_PARTS } from '../../kpi/engagements.ts';
import { isAboveZero, saysPaid } from '../../table/paid-cells.ts';
import { isOfWholeLife } from '../../table/life-spans.ts';
import type { Measure } from '../../table/role.ts';
import { eachOf, partOf } from '../steps.ts';
import type { Steps } from '../steps.ts';
import type { ExportForm, FieldColumns, MeasureColumn } from './export-form.ts';
import { textAt } from './export-records.ts';
import type { ExportRecord, ExportRecords } from './export-records.ts';
import { accountInLink } from './match/link-key.ts';
import type { ExportQuestion, ExportRow, ExportTrouble } from './network-export.ts';
import { daySteps } from './read-days.ts';
import type { DateFrame } from './read-days.ts';
import { readIds } from './read-ids.ts';
import { measureSteps } from './read-measures.ts';
import type { ReadMeasures } from './read-measures.ts';

export interface RowColumns {
  readonly fields: FieldColumns;
  readonly measures: readonly MeasureColumn[];
  readonly moreTexts: readonly number[];
  /** As written. */
  readonly headings: readonly string[];
}

export interface ReadRows {
  readonly rows: readonly ExportRow[];
  readonly troubles: readonly ExportTrouble[];
  readonly questions: readonly ExportQuestion[];
}

const NO_MEASURES: ReadonlyMap<Measure, number> = new Map();
const ESCAPES: ReadonlyMap<string, string> = new Map([['&amp;', '&'], ['&lt;', '<'], ['&gt;', '>'], ['&quot;', '"'], ['&#39;', "'"]]);
/** Figures of a month or year that still runs may be said to be of all of it. */
const LONGEST_AHEAD = 366;
const A_VIDEO = /^[\w-]{11}$/;

/** By and by. */
export function* rowSteps(records: ExportRecords, kept: readonly number[], form: Pick<ExportForm, 'network' | 'level' | 'isEscaped'>, columns: RowColumns, frame: DateFrame): Steps<ReadRows> {
  const { fields, measures, headings } = columns;
  const at = (field: Parameters<FieldColumns['get']>[0]): number => fields.get(field) ?? -1;
  const date = at('date');
  const days = yield* partOf(daySteps(records, kept, { date, time: at('time'), heading: headings[date] ?? '' }, frame), 0, 0.2);
  const untilLater = { ...frame, today: frame.today === null ? null : frame.today + LONGEST_AHEAD };
  const ends = yield* partOf(daySteps(records, kept, { date: at('end'), time: -1, heading: headings[at('end')] ?? '' }, untilLater), 0.2, 0.25);
  const read = yield* partOf(measureSteps(records, kept, measures, form.network !== '', form.level), 0.25, 0.5);
  const troubles: ExportTrouble[] = [...days.troubles, ...read.troubles];
  const { ids, shortened } = at('id') < 0 ? { ids: [], shortened: [] } : readIds(kept.map((record) => records[record]?.[at('id')] ?? null));
  for (const place of shortened) troubles.push(trouble('id-shortened', kept[place] ?? 0, headings[at('id')] ?? '', textAt(records[kept[place] ?? 0], at('id'))));
  const rows: ExportRow[] = [];
  const rowing = eachOf(kept, (index, place) => {
    const doubt = days.doubtful.get(place) ?? ends.doubtful.get(place);
    if (doubt !== undefined) troubles.push(doubt);
    const record = records[index] ?? [];
    const row = rowOf({ record, index, place, id: ids[place] ?? '' }, form, columns, { days: days.days, ends: ends.days, minutes: days.minutes, read, troubles });
    if (row?.level === 'post' && isOverReach(row.measures)) troubles.push(trouble('over-reach', index, '', ''));
    if (row !== null) rows.push(doubt === undefined ? row : { ...row, isDoubtful: true });
    else troubles.push({ kind: 'record-dropped', record: index + 1, count: 1, why: 'cut-off', text: record.map(String).join(' ').slice(0, 200) });
  });
  yield* partOf(rowing, 0.5, 1);
  return { rows, troubles, questions: days.questions };
}

interface Place {
  readonly record: ExportRecord;
  readonly index: number;
  readonly place: number;
  readonly id: string;
}

interface Decoded {
  readonly days: Int32Array;
  /** The last of the days that a row adds up. */
  readonly ends: Int32Array;
  readonly minutes: Int16Array;
  readonly read: ReadMeasures;
  readonly troubles: ExportTrouble[];
}

/** Null for what is but a piece of a record. */
function rowOf({ record, index, place, id }: Place, form: Pick<ExportForm, 'network' | 'level' | 'isEscaped'>, { fields, moreTexts, headings }: RowColumns, decoded: Decoded): ExportRow | null {
  const said = (field: Parameters<FieldColumns['get']>[0]): string => textAt(record, fields.get(field) ?? -1);
  const day = decoded.days[place] ?? -1;
  const end = decoded.ends[place] ?? -1;
  const isOfPeriod = day >= 0 && end > day;
  const minutes = decoded.minutes[place] ?? -1;
  const span = said('span');
  const isLifetime = isOfWholeLife(span);
  if (!isLifetime) decoded.troubles.push(trouble('not-lifetime', index, headings[fields.get('span') ?? -1] ?? '', span));
  const measures = isLifetime ? measuresAt(decoded.read, place) : NO_MEASURES;
  const link = said('url');
  if (form.level === 'post' && id === '' && link === '' && day < 0 && measures.size === 0 && isLifetime) return null;
  const url = link === '' && form.network === 'youtube' && A_VIDEO.test(id) ? `https://www.youtube.com/watch?v=${id}` : link;
  const texts = [fields.get('text') ?? -1, ...moreTexts].map((column) => readable(textAt(record, column), form.isEscaped)).filter((text) => text !== '');
  const [first = '', second] = texts;
  return {
    record: index + 1, level: form.level, id, url,
    account: said('account') || accountInLink(link),
    day: day < 0 || isOfPeriod ? null : day,
    ...(isOfPeriod ? { period: [day, end] as const } : {}),
    minutes: minutes < 0 ? null : minutes,
    title: said('title') || (second === undefined ? '' : first),
    text: second ?? first,
    format: said('format'),
    isReply: form.network === 'x' && first.startsWith('@'),
    isBoosted: isAboveZero(record[fields.get('boosted') ?? -1] ?? null) || saysPaid(record[fields.get('sponsored') ?? -1] ?? null),
    measures,
  };
}

/** Somebody may react twice, and the reach of an old file may lag behind; mostly a column is not what its heading says. */
function isOverReach(measures: ReadonlyMap<Measure, number>): boolean {
  const reach = measures.get('reach');
  if (reach === undefined) return false;
  const parts = ADDED_PARTS.reduce((sum, measure) => sum + (measures.get(measure) ?? 0), 0);
  return (measures.get('engagements') ?? parts) > reach;
}

function measuresAt({ values }: ReadMeasures, place: number): ReadonlyMap<Measure, number> {
  const measures = new Map<Measure, number>();
  for (const [measure, numbers] of values) {
    const value = numbers[place] ?? Number.NaN;
    if (!Number.isNaN(value)) measures.set(measure, value);
  }
  return measures;
}

function readable(text: string, isEscaped: boolean): string {
  return isEscaped && text.includes('&') ? text.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => ESCAPES.get(sign) ?? sign) : text;
}

function trouble(kind: 'id-shortened' | 'not-lifetime' | 'over-reach', index: number, column: string, text: string): ExportTrouble {
  return { kind, record: index + 1, column, text: text.slice(0, 100) };
}
