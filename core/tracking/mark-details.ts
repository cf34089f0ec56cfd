/** Where the details of a mark go: the tool, the link, who, and when. */
import { fold } from '../lexicon/fold.ts';
import { isPlaceholder } from '../lexicon/placeholders.ts';
import { yesOrNo } from '../lexicon/yes-no.ts';
import type { State } from '../table/calendar.ts';
import type { Cell } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import type { Role } from '../table/role.ts';
import { serialIn } from '../time/day.ts';
import type { Language } from '../words/language.ts';
import { amended, composed, isComposed, isStateAlone } from './composed-mark.ts';
import type { MarkColumns, TrackingColumn } from './mark-columns.ts';
import type { MarkChange, MarkDetail, MarkRequest, MarkWarning } from './mark-plan.ts';
import { yesMark } from './column-use.ts';
import { isBareWord } from './state-words.ts';
import { cellIn, dateFormatIn, heldIn, partOf } from './tracked-calendar.ts';
import type { TrackedCalendar } from './tracked-calendar.ts';
import { textPart } from './tracking-text.ts';
import { bracketOf } from './tracking-manner.ts';

export interface DetailsPlaced {
  readonly changes: readonly MarkChange[];
  readonly warnings: readonly MarkWarning[];
  readonly unplaced: readonly MarkDetail[];
}

/** A mark on one row. */
export interface RowMark {
  readonly tracked: TrackedCalendar;
  readonly row: number;
  readonly request: MarkRequest;
  readonly columns: MarkColumns;
  /** Where the post goes from. */
  readonly from: State | null;
  /** The word that its own column gets, for a tracking cell beside it. */
  readonly word: string;
  readonly language: Language;
}

/** Without these a state has no detail to tell. */
const DETAILS: { readonly [S in State]?: readonly MarkDetail[] } = {
  approved: ['who', 'day'],
  scheduled: ['tool', 'link', 'day', 'who'],
  published: ['tool', 'link', 'day', 'who'],
};

/** What was said that a state has a use for, in the order in which a tracking cell tells it. */
export function detailsSaid({ state, tool, link, day, who, rows }: MarkRequest): ReadonlyMap<MarkDetail, string> {
  const said = new Map<MarkDetail, string>([['tool', textPart(tool)], ['link', link.trim()], ['day', day === null ? '' : String(day)], ['who', textPart(who)]]);
  const used = DETAILS[state] ?? [];
  // Each post has a link of its own.
  if (rows.length > 1) said.delete('link');
  return new Map([...said].filter(([detail, text]) => text !== '' && used.includes(detail)));
}

export function placeDetails(mark: RowMark): DetailsPlaced {
  const { tracked, row, request, columns } = mark;
  const said = detailsSaid(request);
  const left = new Map(said);
  const changes: MarkChange[] = [];
  const warnings: MarkWarning[] = [];
  for (const [detail, role] of PLACES[request.state] ?? []) {
    const column = partOf(tracked, row).columns.get(role);
    const text = said.get(detail);
    const tick = columns.ticks.get(role);
    if (column === undefined || (text === undefined && tick === undefined)) continue;
    const from = heldIn(tracked, row, column);
    const isFree = cellText(from) === '' || isPlaceholder(cellText(from)) || (tick !== undefined && yesOrNo(cellText(from)) === false);
    if (tick !== undefined) {
      if (isFree) changes.push({ cell: cellIn(tracked, row, column), from, to: tick });
      continue;
    }
    if (text === undefined) continue;
    left.delete(detail);
    const isSame = fold(cellText(from)) === fold(text) && (detail !== 'link' || cellText(from) === text);
    if (isSame) continue;
    // A tool or a link that was typed takes the place of another; a name or a day does not.
    if (!isFree && (detail === 'who' || detail === 'day')) {
      if (detail === 'who') warnings.push('who-kept');
      continue;
    }
    // The day of one beside the name of another would say that the other did it.
    if (detail === 'day' && warnings.includes('who-kept')) continue;
    changes.push(detail === 'day' ? dayChange(mark, column, from) : { cell: cellIn(tracked, row, column), from, to: text });
  }
  const sign = columns.tracking === null || (columns.status === null && columns.channels.length === 0) ? null : signOf(mark, columns.tracking, left);
  return {
    changes: [...changes, ...(sign?.changes ?? [])],
    warnings: [...warnings, ...(sign?.warnings ?? [])],
    unplaced: [...(sign?.left ?? left).keys()],
  };
}

/** The columns of their own that details have. */
const PLACES: { readonly [S in State]?: readonly (readonly [MarkDetail, Role])[] } = {
  approved: [['who', 'approver'], ['day', 'approved_on']],
  scheduled: [['tool', 'tool'], ['link', 'url'], ['who', 'scheduled_by']],
  published: [['tool', 'tool'], ['link', 'url'], ['who', 'scheduled_by']],
};

/** What was said of a row's post and has no column of its own. */
export function detailsWithoutColumn(tracked: TrackedCalendar, row: number, request: MarkRequest, { ticks }: MarkColumns): ReadonlyMap<MarkDetail, string> {
  const { columns } = partOf(tracked, row);
  const placed = new Set((PLACES[request.state] ?? []).flatMap(([detail, role]) => (columns.has(role) && !ticks.has(role) ? [detail] : [])));
  return new Map([...detailsSaid(request)].filter(([detail]) => !placed.has(detail)));
}

interface Sign {
  readonly changes: readonly MarkChange[];
  readonly warnings: readonly MarkWarning[];
  readonly left: ReadonlyMap<MarkDetail, string>;
}

/** The sign in a tracking column beside the status, in the team's own way. */
function signOf(mark: RowMark, column: TrackingColumn, left: ReadonlyMap<MarkDetail, string>): Sign {
  const { tracked, row, request: { state }, from } = mark;
  const held = heldIn(tracked, row, column.column);
  const text = cellText(held);
  const isTicked = column.use.words.some((use) => use.word === text && use.mark === true);
  if (state !== 'published' && (state !== 'scheduled' || column.isForPosted)) {
    const isStale = from === 'scheduled' && (isTicked || column.read(text) === 'scheduled' || isNote(column, text));
    return { changes: [], warnings: isStale ? ['sign-stays'] : [], left };
  }
  const { to, placed, format } = signFor(mark, column, text, left);
  const rest = new Map([...left].filter(([detail]) => !placed.includes(detail)));
  if (to === null || cellText(to) === text) return { changes: [], warnings: [], left: rest };
  const isOwn = isComposed(column, text);
  const isState = (column.manner === 'words' && column.read(text) !== null) || (column.bracket !== null && bracketOf(text) !== null) || (column.isComposed && isStateAlone(tracked, text));
  const isFree = text === '' || isPlaceholder(text) || column.use.words.some((use) => use.word === text && use.mark === false) || isOwn || isState;
  if (!isFree) return { changes: [], warnings: ['sign-kept'], left };
  // The state stays the same: what stands there was right before.
  if ((isOwn || isState) && from === state) {
    const told = amended(mark, column, left, false);
    return { changes: told.changes, warnings: [], left: new Map([...left].filter(([detail]) => !told.placed.includes(detail))) };
  }
  return { changes: [{ cell: cellIn(tracked, row, column.column), from: held, to, ...(format === null ? {} : { format }) }], warnings: [], left: rest };
}

/** Whether somebody has written there something that is neither a state nor a blank: `Meta, 20 nov., LB`. */
function isNote(column: TrackingColumn, text: string): boolean {
  return !column.isForPosted && column.read(text) === null && !isPlaceholder(text) && yesOrNo(text) !== false;
}

interface SignFor {
  readonly to: Cell;
  readonly placed: readonly MarkDetail[];
  readonly format: string | null;
}

/** What a tracking column gets; null where it has no place for what there is to say. */
function signFor(mark: RowMark, column: TrackingColumn, text: string, left: ReadonlyMap<MarkDetail, string>): SignFor {
  const { request, tracked, row, word } = mark;
  // Beside the status, a column of the team's own texts that name no state has room for what would be told nowhere else.
  const isOpen = column.manner === 'text' && column.bracket === null;
  if (column.isComposed || isOpen || isComposed(column, text)) return { to: composed(mark, column, text, left), placed: [...left.keys()], format: null };
  if (column.manner === 'marks') {
    const isTicked = column.use.words.some((use) => use.word === text && use.mark === true);
    return { to: isTicked ? null : yesMark(column.use), placed: [], format: null };
  }
  if (column.manner === 'people') return { to: left.get('who') ?? null, placed: ['who'], format: null };
  if (column.manner === 'dates') {
    if (request.day === null) return { to: null, placed: [], format: null };
    // A day below `Programmé le` says nothing of what is published.
    if (column.ofHeading !== request.state) return { to: null, placed: [], format: null };
    const { to, format = null } = dayChange(mark, column.column, heldIn(tracked, row, column.column));
    return { to, placed: ['day'], format };
  }
  const own = column.use.words.find((use) => use.state === request.state && isBareWord(use.word));
  const state = column.manner === 'words' ? (own?.cell ?? (column.read(word) === request.state ? word : null)) : word;
  return { ...bracketed(column, state, text, left), format: null };
}

/** `Programmé (Buffer)`, where that is how the team has it. */
export function bracketed({ bracket }: TrackingColumn, word: Cell, held: string, left: ReadonlyMap<MarkDetail, string>): Pick<SignFor, 'to' | 'placed'> {
  const said = bracket === null ? undefined : left.get(bracket);
  const inside = said ?? bracketOf(held);
  if (bracket === null || typeof word !== 'string' || inside === null || /[()]/.test(inside)) return { to: word, placed: [] };
  return { to: `${word} (${inside})`, placed: [bracket] };
}

/** The day on which it was done, as the dates of the column are shown. */
export function dayChange({ tracked, row, request: { day } }: Pick<RowMark, 'tracked' | 'row' | 'request'>, column: number, from: Cell): MarkChange {
  const format = dateFormatIn(tracked, partOf(tracked, row), column) ?? 'yyyy-mm-dd';
  return { cell: cellIn(tracked, row, column), from, to: day === null ? null : serialIn(day, tracked.found.outline.dateSystem), format };
}
