/** Plans what turns an idea of the calendar into a post to produce: its day and time, its channel, and what says that it is an idea. */
import { rowAnchors } from '../edits/anchor-rows.ts';
import type { CellWrite, CellsEdit } from '../edits/edit.ts';
import { isSameCell, storedCell } from '../edits/verify.ts';
import { fold } from '../lexicon/fold.ts';
import { isPlaceholder } from '../lexicon/placeholders.ts';
import { channelTitle } from '../networks/network-names.ts';
import { NO_DAY, ROW_KIND, entryOf, heldBy } from '../table/calendar.ts';
import type { Calendar } from '../table/calendar.ts';
import { isBlank } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import type { CellRef } from '../table/cell-ref.ts';
import { cellText } from '../table/cell-text.ts';
import { channelEntry, wholeKey, writtenChannel } from '../table/decode-channel.ts';
import { rowKindOf } from '../table/decode-kind.ts';
import type { Role } from '../table/role.ts';
import { LAST_DAY, serialIn } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import { listKey } from '../tracking/mark-plan.ts';
import type { MarkChange, MarkContext, MarkRefusalReason, MarkRequest, RefusalDetails } from '../tracking/mark-plan.ts';
import { planMarks } from '../tracking/plan-marks.ts';
import { cellIn, dateFormatIn, partOf } from '../tracking/tracked-calendar.ts';
import type { TrackedCalendar } from '../tracking/tracked-calendar.ts';

export interface PromotionRequest {
  /** Of the calendar, from 0. */
  readonly row: number;
  /** Key of the channel whose slot the idea fills; taken where the row names none. */
  readonly channel: string;
  readonly day: Day;
  /** Since midnight; null where only the day is settled. */
  readonly minutes: number | null;
}

/** Why an idea can't be promoted; beside what speaks against marking it. */
export type PromotionRefusal =
  | 'not-an-idea'
  /** Its tab has no column for the date. */
  | 'no-date-column'
  /** Something stands in the date cell, and it is no date. */
  | 'date-held'
  /** The day is past, or no day at all. */
  | 'no-such-day'
  | MarkRefusalReason;

/** What was asked for and has no column to stand in. */
export type UnplacedPart = 'time' | 'channel';

export interface PlannedPromotion {
  readonly kind: 'planned';
  readonly row: number;
  /** What each cell holds and will hold, the date first. */
  readonly changes: readonly [MarkChange, ...MarkChange[]];
  readonly unplaced: readonly UnplacedPart[];
  /** All of it, or nothing. */
  readonly edit: CellsEdit;
}

export interface RefusedPromotion {
  readonly kind: 'refused';
  readonly reason: PromotionRefusal;
  readonly cell: CellRef | null;
  readonly details: RefusalDetails;
}

const NO_DETAILS: RefusalDetails = { word: '', through: [], day: null, offered: [] };
const MINUTES_PER_DAY = 1440;

/** The cells whose lists tell with which words the channel and the kind may be filled. */
export function listedForPromotion(tracked: TrackedCalendar, row: number): readonly CellRef[] {
  const { columns } = partOf(tracked, row);
  return [columns.get('channel'), columns.get('row_kind')].flatMap((column) => (column === undefined ? [] : [cellIn(tracked, row, column)]));
}

export function planPromotion(tracked: TrackedCalendar, request: PromotionRequest, context: MarkContext): PlannedPromotion | RefusedPromotion {
  const { calendar } = tracked;
  const { row } = request;
  const refuse = (reason: PromotionRefusal, role: Role | null = null, word = ''): RefusedPromotion => {
    const column = role === null ? undefined : partOf(tracked, row).columns.get(role);
    return { kind: 'refused', reason, cell: column === undefined ? null : cellIn(tracked, row, column), details: { ...NO_DETAILS, word } };
  };
  if (!isIdea(calendar, row)) return refuse('not-an-idea');
  if (calendar.overflow.has(row)) return refuse('row-shifted');
  if (!Number.isInteger(request.day) || request.day < context.today || request.day > LAST_DAY) return refuse('no-such-day');
  const dates = dateRole(tracked, row);
  if (dates === null) return refuse('no-date-column');
  const held = cellText(heldBy(calendar, row, dates));
  if (held !== '' && calendar.day[row] === NO_DAY && !isPlaceholder(held)) return refuse('date-held', dates, held);
  const state = stateChanges(tracked, row, context);
  if ('reason' in state) return state;
  const anchor = rowAnchors(calendar, tracked.found.outline)(row);
  if (anchor === 'row-twice') return refuse('row-twice');
  const { moments, isTimePlaced } = momentChanges(tracked, request, dates);
  const channel = channelChange(tracked, request, context);
  const kind = kindChange(tracked, row, context);
  const all = [...moments, ...(channel === null || channel === 'no-column' ? [] : [channel]), ...(kind === null ? [] : [kind]), ...state.changes];
  const [first, ...others] = all.filter(({ from, to }) => !isSameCell(storedCell(from), storedCell(to)));
  // A row that says all of it and still is an idea is one in a way that no column here tells.
  if (first === undefined) return refuse('not-an-idea');
  const unplaced: readonly UnplacedPart[] = [...(isTimePlaced ? [] : ['time' as const]), ...(channel === 'no-column' ? ['channel' as const] : [])];
  return { kind: 'planned', row, changes: [first, ...others], unplaced, edit: { kind: 'cells', sheet: first.cell.sheet, row: anchor, writes: [writeOf(first), ...others.map(writeOf)] } };
}

function isIdea(calendar: Calendar, row: number): boolean {
  if (row < 0 || row >= calendar.rowCount) return false;
  const { state } = entryOf(calendar.status, row);
  return (calendar.kind[row] === ROW_KIND.idea || (calendar.kind[row] === ROW_KIND.post && state === 'idea')) && state !== 'published' && state !== 'cancelled';
}

function dateRole(tracked: TrackedCalendar, row: number): 'date' | 'datetime' | null {
  const { columns } = partOf(tracked, row);
  return columns.has('date') ? 'date' : columns.has('datetime') ? 'datetime' : null;
}

interface MomentChanges {
  readonly moments: readonly MarkChange[];
  readonly isTimePlaced: boolean;
}

/** The time stands in its own column, or else with the day where other rows have it there. */
function momentChanges(tracked: TrackedCalendar, { row, day, minutes }: PromotionRequest, dates: 'date' | 'datetime'): MomentChanges {
  const { calendar, found: { outline } } = tracked;
  const part = partOf(tracked, row);
  const change = (role: Role, to: number, usualFormat: string): MarkChange => {
    const column = part.columns.get(role) ?? 0;
    return { cell: cellIn(tracked, row, column), from: heldBy(calendar, row, role), to, format: dateFormatIn(tracked, part, column) ?? usualFormat };
  };
  const isWithDay = minutes !== null && !part.columns.has('time') && dates === 'datetime';
  const serial = serialIn(isWithDay ? day + minutes / MINUTES_PER_DAY : day, outline.dateSystem);
  const moments = [change(dates, serial, isWithDay ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd')];
  if (minutes === null || isWithDay) return { moments, isTimePlaced: true };
  if (!part.columns.has('time')) return { moments, isTimePlaced: false };
  return { moments: [...moments, change('time', minutes / MINUTES_PER_DAY, 'hh:mm')], isTimePlaced: true };
}

/** Null where the row names a channel already. */
function channelChange(tracked: TrackedCalendar, { row, channel }: PromotionRequest, { lists }: MarkContext): MarkChange | 'no-column' | null {
  const { calendar } = tracked;
  if (channel === '' || entryOf(calendar.channel, row).channels.length > 0) return null;
  const column = partOf(tracked, row).columns.get('channel');
  if (column === undefined) return 'no-column';
  const cell = cellIn(tracked, row, column);
  const isMeant = (word: string): boolean => {
    const { channels } = channelEntry(word);
    return (channels.length === 1 && channels[0] === channel) || wholeKey(word) === channel;
  };
  const listed = (lists.get(listKey(cell)) ?? []).filter(isMeant);
  const used = mostUsed(calendar.channel.codes, calendar.channel.entries.map(({ word }) => word), isMeant);
  const word = listed.length > 0 ? (listed.find((each) => each.trim() === used) ?? listed[0]) : (used ?? channelTitle(writtenChannel(calendar, channel)));
  return { cell, from: heldBy(calendar, row, 'channel'), to: word ?? channelTitle(channel) };
}

/** The team's word for a post in place of the one for an idea; nothing where it has none. Null where no such column says idea. */
function kindChange(tracked: TrackedCalendar, row: number, { lists }: MarkContext): MarkChange | null {
  const { calendar } = tracked;
  const part = partOf(tracked, row);
  const column = part.columns.get('row_kind');
  const from = heldBy(calendar, row, 'row_kind');
  if (column === undefined || isBlank(from) || rowKindOf(cellText(from)) !== ROW_KIND.idea) return null;
  const cell = cellIn(tracked, row, column);
  const isPost = (word: string): boolean => rowKindOf(word) === ROW_KIND.post;
  const listed = (lists.get(listKey(cell)) ?? []).filter(isPost);
  const cells = (part.cells.get('row_kind') ?? []).map(cellText);
  const words = [...new Set(cells)];
  const codes = Uint32Array.from(cells, (word) => words.indexOf(word));
  const used = mostUsed(codes, words, isPost);
  const word: Cell = listed.length > 0 ? (listed.find((each) => fold(each) === fold(used ?? '')) ?? listed[0] ?? null) : used;
  return { cell, from, to: word };
}

/** Of the words that are meant, the one that most rows have. */
function mostUsed(codes: Uint32Array, words: readonly string[], isMeant: (word: string) => boolean): string | null {
  const rows = new Uint32Array(words.length);
  for (const code of codes) rows[code] = (rows[code] ?? 0) + 1;
  let best: number | null = null;
  words.forEach((word, code) => {
    if (isMeant(word) && (rows[code] ?? 0) > (best === null ? 0 : (rows[best] ?? 0))) best = code;
  });
  return best === null ? null : (words[best] ?? null);
}

const TO_PRODUCE: Omit<MarkRequest, 'rows'> = { state: 'to-produce', tool: '', link: '', day: null, who: '', channel: null };

/** The state in the team's own word; nothing where the row says so already, or where no column tells states. */
function stateChanges(tracked: TrackedCalendar, row: number, context: MarkContext): { readonly changes: readonly MarkChange[] } | RefusedPromotion {
  const { marks: [mark], refused: [refused] } = planMarks(tracked, { ...TO_PRODUCE, rows: [row] }, context);
  if (mark !== undefined) return { changes: mark.changes };
  const isSaid = refused === undefined || (isStateless(refused.reason) && tracked.calendar.kind[row] === ROW_KIND.idea && entryOf(tracked.calendar.status, row).state !== 'idea');
  return isSaid ? { changes: [] } : { kind: 'refused', reason: refused.reason, cell: refused.cell, details: refused.details };
}

/** The column of kinds alone says then what is an idea; and a state past that one is none to take back. */
function isStateless(reason: MarkRefusalReason): boolean {
  return reason === 'no-column' || reason === 'no-channel' || reason === 'marks-only' || reason === 'dates-only' || reason === 'illegal';
}

function writeOf({ cell: { row, column }, from, to, format }: MarkChange): CellWrite {
  return { row, column, expected: from, value: to, ...(format === undefined ? {} : { format }) };
}
