/** The posts of the next 72 hours that are approved or scheduled, by moment. */
import { comparePosts, reportedPost } from '../report/weekly/reported-post.ts';
import { taughtStates } from '../lexicon/taught-states.ts';
import { ROW_KIND, STATES, entryOf } from '../table/calendar.ts';
import type { State } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';
import { markColumns } from '../tracking/mark-columns.ts';
import type { MarkColumns } from '../tracking/mark-columns.ts';
import { targetsIn } from '../tracking/mark-targets.ts';
import { heldIn, partOf } from '../tracking/tracked-calendar.ts';
import type { TrackedCalendar } from '../tracking/tracked-calendar.ts';
import { cellText } from '../table/cell-text.ts';
import { BETWEEN } from '../table/decode-tracking.ts';
import { oneLine, readFacts } from '../tracking/tracking-text.ts';
import { personIn } from '../tracking/tracking-manner.ts';
import { canGo } from '../tracking/transitions.ts';
import { isSoon } from './crisis.ts';
import type { PostSoon, StoodAt } from './crisis.ts';

/** Longer ones are notes, of which nobody wants a copy. */
const LONGEST_TEXT = 200;
/** Of a person, more likely than a tool. */
const INITIALS = /^\p{Lu}{1,4}$/u;
/** States in which a post goes out unless somebody stops it. */
export const READY: ReadonlySet<State> = new Set<State>(['approved', 'scheduled']);

/** @param now Minutes since midnight; null where nobody says. */
export function postsSoon(tracked: TrackedCalendar, today: Day, now: number | null = null): readonly PostSoon[] {
  const { calendar } = tracked;
  const columns = columnsOf(tracked);
  const posts: PostSoon[] = [];
  for (let row = 0; row < calendar.rowCount; row += 1) {
    if (calendar.kind[row] !== ROW_KIND.post || !isSoon(calendar, row, today, now)) continue;
    const own = columns[calendar.part[row] ?? 0];
    const [first, ...others] = own === undefined ? [] : readyIn(stoodIn(tracked, row, own));
    if (first === undefined) continue;
    const isScheduled = [first, ...others].some(({ state }) => state === 'scheduled');
    posts.push({
      row, post: reportedPost(calendar, row, entryOf(calendar.status, row).state), stood: [first, ...others], isScheduled, tool: isScheduled ? toolIn(tracked, row, own) : '',
    });
  }
  return posts.sort((one, other) => comparePosts(one.post, other.post) || one.row - other.row);
}

/** For each of the calendar's parts. */
export function columnsOf(tracked: TrackedCalendar): readonly MarkColumns[] {
  return markColumns(tracked, taughtStates(tracked.found.settings.stateWords));
}

/** What every cell of a row says that tells where the post stands; those that name no state are left out. */
function stoodIn(tracked: TrackedCalendar, row: number, own: MarkColumns): readonly StoodAt[] {
  return targetsIn(tracked, row, own, { state: 'on-hold', channel: null }).flatMap(({ column: { channel, column }, from }) => {
    const held = heldIn(tracked, row, column);
    // Only what Suivi's tab keeps as it is comes back as it was.
    const text = typeof held === 'string' && held === held.trim() && held.length <= LONGEST_TEXT ? held : '';
    return from === null ? [] : [{ channel, state: from, text }];
  });
}

/** Of each channel that would go out what stands least far among the cells that a hold would change. */
function readyIn(stood: readonly StoodAt[]): readonly StoodAt[] {
  const channels = new Set(stood.flatMap(({ channel, state }) => (READY.has(state) ? [channel] : [])));
  return [...channels].flatMap((channel): readonly StoodAt[] => {
    const cells = stood.filter((one) => one.channel === channel && one.state !== 'on-hold' && canGo(one.state, 'on-hold'));
    const state = STATES.find((one) => cells.some((cell) => cell.state === one));
    return state === undefined ? [] : [{ channel, state, text: cells.length === 1 ? (cells[0]?.text ?? '') : '' }];
  });
}

/** As a column of its own names it, or the tracking cell: `Programmé · Metricool · Ana`, or in a team's own manner `Metricool, 20 nov., Ana`. */
function toolIn(tracked: TrackedCalendar, row: number, own: MarkColumns | undefined): string {
  const column = partOf(tracked, row).columns.get('tool');
  const named = column === undefined || own?.ticks.has('tool') === true ? '' : cellText(heldIn(tracked, row, column));
  const sign = own?.tracking?.isComposed === true ? own.tracking : own?.status?.isComposed === true ? own.status : null;
  const context = { near: tracked.calendar.day[row] ?? null, isPerson: personIn(tracked.calendar) };
  if (named !== '') return named;
  if (sign !== null) return readFacts(cellText(heldIn(tracked, row, sign.column)), context).tool;
  const listed = own?.tracking?.manner === 'text' ? own.tracking : null;
  const parts = listed === null ? [] : oneLine(cellText(heldIn(tracked, row, listed.column))).split(/ ?, ?/);
  const { tool, who } = readFacts(['', ...(listed?.read(parts[0] ?? '') === null ? parts : parts.slice(1))].join(BETWEEN), context);
  // One name alone may be anybody's.
  return who === '' || INITIALS.test(tool) ? '' : tool;
}
