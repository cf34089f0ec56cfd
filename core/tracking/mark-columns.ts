/** Which columns of a tab say where a post stands, in which manner, and which one bears the sign that it is followed up. */
import { foldedWords } from '../lexicon/fold.ts';
import type { TaughtStates } from '../lexicon/taught-states.ts';
import { wordSet } from '../lexicon/word-list.ts';
import type { ChannelColumn, State } from '../table/calendar.ts';
import type { Cell } from '../table/cell.ts';
import { headingState } from '../table/channel-headings.ts';
import { readMark } from '../table/decode-channel-columns.ts';
import { stateOfHeadings, statusEntry } from '../table/decode-status.ts';
import { isOwnTrackingHeading } from '../table/decode-tracking.ts';
import type { Role } from '../table/role.ts';
import { columnUse, yesMark } from './column-use.ts';
import type { ColumnUse, ReadState } from './column-use.ts';
import { headingIn, heldIn, rowsOfParts } from './tracked-calendar.ts';
import type { TrackedCalendar } from './tracked-calendar.ts';
import { bracketIn, firstPart, mannerOf, personIn } from './tracking-manner.ts';
import type { Bracket, IsPerson, TrackingManner } from './tracking-manner.ts';
import { trackingReader } from './tracking-reader.ts';

/** A column that says where a post stands. */
export interface StateColumn {
  readonly column: number;
  /** Key of the network, for one of several columns of channels; null for the whole post. */
  readonly channel: string | null;
  readonly use: ColumnUse;
  readonly read: ReadState;
  /** Whether tool, who and when stand behind the state. */
  readonly isComposed: boolean;
}

export interface TrackingColumn extends StateColumn {
  readonly manner: TrackingManner;
  /** What a tick or a date says there. */
  readonly ofHeading: State;
  /** Whether its heading asks if, when or where the post went out: nothing stands there before. */
  readonly isForPosted: boolean;
  readonly bracket: Bracket;
}

/** One tab's. */
export interface MarkColumns {
  readonly status: StateColumn | null;
  /** Those that hold states, or ticks below a heading that names one. */
  readonly channels: readonly StateColumn[];
  readonly tracking: TrackingColumn | null;
  /** The yes of columns for the tool, or for who scheduled it, in which only ticks stand. */
  readonly ticks: ReadonlyMap<Role, Cell>;
}

/** `Programmé dans Hootsuite`, ticked. */
const TICKED_ROLES: readonly Role[] = ['tool', 'scheduled_by'];

/** For each of the calendar's parts. */
export function markColumns(tracked: TrackedCalendar, taught: TaughtStates): readonly MarkColumns[] {
  const { calendar } = tracked;
  const rows = rowsOfParts(calendar).map((all) => all.filter((row) => !calendar.overflow.has(row)));
  const statusHeadings = calendar.parts.map(({ columns }, part) => headingIn(tracked, part, columns.get('status') ?? -1));
  const ofHeading = stateOfHeadings(statusHeadings);
  const readStatus: ReadState = (word) => statusEntry(word, ofHeading, taught).state;
  const isPerson = personIn(calendar);
  return calendar.parts.map(({ columns, channelColumns }, part) => {
    const cells = (column: number): readonly Cell[] => (rows[part] ?? []).map((row) => heldIn(tracked, row, column));
    const tracking = columns.get('tracking');
    // Suivi's own column may be both.
    const status = columns.get('status') === tracking ? undefined : columns.get('status');
    return {
      status: status === undefined ? null : statusColumn(status, statusHeadings[part] ?? '', cells(status), readStatus),
      channels: channelStates(channelColumns, cells, taught),
      tracking: tracking === undefined ? null : trackingColumn(tracking, headingIn(tracked, part, tracking), cells(tracking), { taught, isPerson }),
      ticks: new Map(TICKED_ROLES.flatMap((role) => {
        const use = columns.has(role) ? columnUse(cells(columns.get(role) ?? 0), () => null) : null;
        return use?.isMarks === true ? [[role, yesMark(use)] as const] : [];
      })),
    };
  });
}

/** Ticks alone say where a post goes out, and not how far it is: such columns hold no state unless one of them does. */
function channelStates(columns: readonly ChannelColumn[], cells: (column: number) => readonly Cell[], taught: TaughtStates): readonly StateColumn[] {
  const all = columns.map(({ column, heading, channel }) => {
    const ofHeading = headingState(heading);
    const read: ReadState = (word) => readMark(word, ofHeading, taught).state;
    return { column, channel, use: columnUse(cells(column), read), read, ofHeading, isNamed: foldedWords(heading).some((word) => STATUS_WORDS.has(word)) };
  });
  const isWritten = all.some(({ use, isNamed }) => isNamed || use.words.some(({ state, mark }) => state !== null && mark === null));
  return all.filter(({ ofHeading }) => isWritten || ofHeading !== null).map(({ column, channel, use, read, ofHeading }) => {
    // A tick beside words says that the channel is meant; the word takes its place.
    const isMarks = use.isMarks && ofHeading !== null;
    return { column, channel, use: { ...use, isMarks }, read, isComposed: false };
  });
}

const STATUS_WORDS = wordSet('status, statut, state, état, estado, stato');

function statusColumn(column: number, heading: string, cells: readonly Cell[], read: ReadState): StateColumn {
  const isComposed = isOwnTrackingHeading(heading) && mannerOf(cells, { heading, read, asksWhen: false }) === 'composed';
  return { column, channel: null, use: columnUse(isComposed ? cells.map(firstPart) : cells, read), read, isComposed };
}

interface Reading {
  readonly taught: TaughtStates;
  readonly isPerson: IsPerson;
}

function trackingColumn(column: number, heading: string, cells: readonly Cell[], { taught, isPerson }: Reading): TrackingColumn {
  const { read, ofHeading, isForPosted, asksWhen, asksWho } = trackingReader(heading, taught);
  const use = columnUse(cells.map(firstPart), read);
  const manner = asksWho ? 'people' : use.isMarks ? 'marks' : mannerOf(cells, { heading, read, asksWhen });
  const bracket = manner === 'text' || manner === 'words' ? bracketIn(cells, isPerson) : null;
  return { column, channel: null, use, read, isComposed: manner === 'composed', ofHeading, isForPosted, manner, bracket };
}
