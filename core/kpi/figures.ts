/** The figures of posts, one array per measure: the calendar's own columns, and over them what was imported for the same posts. */
import type { ResultRow } from '../side-tabs/results-tab.ts';
import { NO_DAY, NO_TIME, ROW_KIND } from '../table/calendar.ts';
import { repliesIn } from '../table/counts-posts.ts';
import { MEASURES } from '../table/role.ts';
import type { Measure } from '../table/role.ts';
import type { Day } from '../time/day.ts';
import { engagementsOf, hasEngagements } from './engagements.ts';
import type { Engagements, ImportedPost } from './engagements.ts';
import type { KpiCalendar } from './kpi-input.ts';
import { placeResults } from './place-results.ts';
import type { PlacedResult, PlacedResults, RowPart } from './place-results.ts';
import { ENGAGEMENT_PARTS, splitRows } from './row-parts.ts';
import type { SplitRow } from './row-parts.ts';
import { isSummed } from './summed-measures.ts';

/**
 * Places are rows of the calendar; from its `rowCount` on, posts that only the tab of results has; and from `firstPart` on, rows of
 * the calendar on each of their networks, where figures were imported of them. A row has what its networks have together.
 */
export interface Figures {
  readonly calendar: KpiCalendar;
  readonly size: number;
  /** Imported figures of rows that are on one network. */
  readonly whole: readonly PlacedResult[];
  readonly extras: readonly ResultRow[];
  readonly firstPart: number;
  readonly parts: readonly RowPart[];
  /** The rows that the parts are of. */
  readonly split: readonly SplitRow[];
  /** NO_DAY and NO_TIME where they are not known. */
  readonly day: Int32Array;
  readonly minutes: Int16Array;
  /** Day of the figures where it is known, else NO_DAY; absent where nothing was imported. */
  readonly takenOn: Int32Array | null;
  /** NaN where a post has no number. */
  readonly measures: ReadonlyMap<Measure, Float64Array>;
  readonly engagements: Engagements;
  /** Places of posts, in order: neither events nor ideas, nor cancelled, nor answers to others. A row on several networks is one post. */
  readonly posts: Uint32Array;
  /** Places of answers to others, which would else be posts. */
  readonly replies: Uint32Array;
}

/** Worked out anew each time; `figuresOf` of known-figures.ts remembers. */
export function readFigures(calendar: KpiCalendar, rows: readonly ResultRow[]): Figures {
  const { rowCount } = calendar;
  const placed = placeResults(calendar, rows);
  const { whole, extras, parts } = placed;
  const firstPart = rowCount + extras.length;
  const imported: Imported = { ...placed, rowCount, firstPart, size: firstPart + parts.length, split: splitRows(parts), results: resultsByPlace(placed, rowCount) };
  const own = ownMeasures(calendar);
  const isImported = whole.length > 0 || imported.size > rowCount;
  const measures = isImported ? withImported(own, imported) : own;
  return {
    calendar, whole, extras, measures, firstPart, parts, size: imported.size, split: imported.split,
    day: longer(calendar.day, new Int32Array(imported.size).fill(NO_DAY), placed, ({ day }) => day),
    minutes: longer(calendar.minutes, new Int16Array(imported.size).fill(NO_TIME), placed, ({ minutes }) => minutes),
    takenOn: isImported ? takenOn(imported) : null,
    engagements: engagementsOf(measures, calendar, imported),
    ...postsOf(calendar, extras.length),
  };
}

/** Posts of a period, both days included. */
export function postsBetween({ posts, day }: Pick<Figures, 'posts' | 'day'>, from: Day, to: Day): Uint32Array {
  const within = new Uint32Array(posts.length);
  let count = 0;
  for (let index = 0; index < posts.length; index += 1) {
    const at = day[posts[index] as number] as number;
    if (at < from || at > to) continue;
    within[count] = posts[index] as number;
    count += 1;
  }
  return within.subarray(0, count);
}

function ownMeasures({ numbers }: KpiCalendar): Map<Measure, Float64Array> {
  const own = new Map<Measure, Float64Array>();
  for (const measure of MEASURES) {
    const values = numbers.get(measure);
    if (values !== undefined) own.set(measure, values);
  }
  return own;
}

interface Imported extends PlacedResults {
  readonly rowCount: number;
  readonly firstPart: number;
  readonly size: number;
  readonly split: readonly SplitRow[];
  readonly results: readonly ImportedPost[];
}

/** Each imported row once, where its figures stand. */
function resultsByPlace({ whole, extras, parts }: PlacedResults, rowCount: number): readonly ImportedPost[] {
  return [
    ...whole.map(({ row, result }) => ({ place: row, result })),
    ...extras.map((result, index) => ({ place: rowCount + index, result })),
    ...parts.flatMap(({ result }, index) => (result === null ? [] : [{ place: rowCount + extras.length + index, result }])),
  ];
}

function withImported(own: ReadonlyMap<Measure, Float64Array>, imported: Imported): ReadonlyMap<Measure, Float64Array> {
  const all = new Map<Measure, Float64Array>();
  const column = (measure: Measure): Float64Array => {
    let values = all.get(measure);
    if (values === undefined) {
      values = new Float64Array(imported.size).fill(Number.NaN);
      values.set(own.get(measure) ?? []);
      all.set(measure, values);
    }
    return values;
  };
  for (const measure of own.keys()) column(measure);
  for (const { place, result } of imported.results) {
    if (hasEngagements(result)) for (const measure of ENGAGEMENT_PARTS) all.get(measure)?.fill(Number.NaN, place, place + 1);
    for (const [measure, value] of result.measures) column(measure)[place] = value;
  }
  for (const row of imported.split) joinParts(row, imported, all, own);
  return all;
}

/** What the networks' exports say is the row's, added up; what none of them says is the team's own, of the row and of each part. */
function joinParts({ row, start, end }: SplitRow, { parts, firstPart }: Imported, all: ReadonlyMap<Measure, Float64Array>, own: ReadonlyMap<Measure, Float64Array>): void {
  const given = new Set<Measure>();
  for (let part = start; part < end; part += 1) {
    const result = parts[part]?.result ?? null;
    if (result !== null && hasEngagements(result)) for (const measure of ENGAGEMENT_PARTS) given.add(measure);
    for (const measure of result?.measures.keys() ?? []) given.add(measure);
  }
  for (const [measure, values] of all) {
    if (given.has(measure)) values[row] = joined(values.subarray(firstPart + start, firstPart + end), isSummed(measure));
    else if (own.has(measure)) values.fill(values[row] as number, firstPart + start, firstPart + end);
  }
}

/** Several audiences are not one, and neither are several rates. */
function joined(values: Float64Array, isAdded: boolean): number {
  let [sum, known] = [Number.NaN, 0];
  for (const value of values) {
    if (value !== value) continue;
    sum = known === 0 ? value : sum + value;
    known += 1;
  }
  return isAdded || known === 1 ? sum : Number.NaN;
}

/** Of a row on several networks, the day of the figures that were taken first. */
function takenOn({ size, results, firstPart, split }: Imported): Int32Array {
  const days = new Int32Array(size).fill(NO_DAY);
  for (const { place, result: { importedOn } } of results) days[place] = importedOn ?? NO_DAY;
  for (const { row, start, end } of split) {
    const known = [...days.subarray(firstPart + start, firstPart + end)].filter((day) => day !== NO_DAY);
    if (known.length > 0) days[row] = Math.min(...known);
  }
  return days;
}

/** The calendar's own array where nothing follows its rows. */
function longer<Values extends Int32Array | Int16Array>(own: Values, all: Values, { extras, parts }: PlacedResults, valueOf: (row: ResultRow) => number | null): Values {
  if (extras.length + parts.length === 0) return own;
  all.set(own);
  for (const [index, row] of extras.entries()) {
    const value = valueOf(row);
    if (value !== null) all[own.length + index] = value;
  }
  for (const [index, { row }] of parts.entries()) all[own.length + extras.length + index] = own[row] as number;
  return all;
}

function postsOf({ rowCount, kind, status, content, channel, text }: KpiCalendar, extras: number): Pick<Figures, 'posts' | 'replies'> {
  const replies = text === undefined ? null : repliesIn({ content, rowCount, channel, text });
  const isLeftOut = Uint8Array.from(status.entries, ({ state }) => Number(state === 'cancelled' || state === 'idea'));
  const posts = new Uint32Array(rowCount + extras);
  const answers: number[] = [];
  let count = 0;
  for (let row = 0; row < rowCount; row += 1) {
    if (kind[row] !== ROW_KIND.post || isLeftOut[status.codes[row] as number] === 1) continue;
    if (replies?.[row] === 1) {
      answers.push(row);
      continue;
    }
    posts[count] = row;
    count += 1;
  }
  for (let extra = 0; extra < extras; extra += 1) posts[count + extra] = rowCount + extra;
  return { posts: posts.subarray(0, count + extras), replies: Uint32Array.from(answers) };
}
