/** Decodes the rows of the tab of posts that come back. */
import { isBlank } from '../../table/cell.ts';
import type { Day } from '../../time/day.ts';
import { UNREAD_TIME, parseTime } from '../../time/parse-time.ts';
import { NOTHING_LEFT_OUT, bothLeftOut } from '../../time/left-out.ts';
import type { LeftOut } from '../../time/left-out.ts';
import { readLeftOut } from '../../time/read-left-out.ts';
import { readRecurrence } from '../../time/recurrence-reading.ts';
import { daysOf, readMoments, saysNoDate, timesOf } from '../read-dates.ts';
import { channelsOf, decoded, ownersOf, textsOf } from '../read-words.ts';
import type { RecurringRow } from '../recurring-tab.ts';
import { saidText } from '../tab-cells.ts';
import type { TabCells } from '../tab-cells.ts';

export function recurringRows(tab: TabCells<'recurring'>): readonly RecurringRow[] {
  const titles = textsOf(tab, 'title');
  const channels = channelsOf(tab, 'channel');
  const ruleWords = textsOf(tab, 'rule');
  const rules = decoded(ruleWords, () => readRecurrence);
  const times = timesOf(tab, 'time');
  const from = daysOf(tab, 'from');
  const to = daysOf(tab, 'to');
  const exceptions = exceptionsOf(tab);
  const owners = ownersOf(tab, 'owner');
  return tab.rows.map((row, at) => ({
    row,
    title: titles[at] ?? '',
    channel: channels[at] ?? [],
    rule: rules[at]?.rule ?? null,
    ruleWord: ruleWords[at] ?? '',
    time: times[at] ?? timeIn(ruleWords[at] ?? ''),
    from: from[at] ?? null,
    to: to[at] ?? null,
    exceptions: exceptions[at]?.days ?? [],
    leftOut: bothLeftOut(rules[at]?.leftOut ?? NOTHING_LEFT_OUT, exceptions[at]?.leftOut ?? NOTHING_LEFT_OUT),
    owner: owners[at] ?? { word: '', people: [], shared: null },
  }));
}

/** `chaque lundi à 9 h` */
function timeIn(ruleWord: string): number | null {
  const minutes = parseTime(ruleWord);
  return minutes === UNREAD_TIME ? null : minutes;
}

interface Exceptions {
  readonly days: readonly Day[];
  readonly leftOut: LeftOut;
}

/** Several dates in a cell, each of which may be settled by those of other cells; stretches, weekdays and holidays settle themselves. */
function exceptionsOf(tab: TabCells<'recurring'>): readonly Exceptions[] {
  const cells = tab.cells('exceptions');
  if (cells === null) return tab.rows.map(() => ({ days: [], leftOut: NOTHING_LEFT_OUT }));
  const all = cells.map((cell): Parted => (typeof cell === 'number' ? { pieces: [cell], leftOut: NOTHING_LEFT_OUT } : partedExceptions(saysNoDate(cell) ? [] : piecesOf(saidText(cell)))));
  const { moments, ambiguous, unread } = readMoments(all.flatMap(({ pieces }) => pieces), tab.heading('exceptions'), tab.dateSystem);
  const told: Exceptions[] = [];
  const toldOpen: number[] = [];
  const toldUnread: number[] = [];
  const isOpen = new Set(ambiguous);
  const isUnread = new Set(unread);
  let next = 0;
  for (const [at, { pieces, leftOut }] of all.entries()) {
    const places = pieces.map((_, index) => next + index);
    next += pieces.length;
    told.push({ days: places.map((place) => moments[place] ?? null).filter((moment) => moment !== null).map(Math.floor), leftOut });
    if (places.some((place) => isUnread.has(place))) toldUnread.push(at);
    else if (places.some((place) => isOpen.has(place))) toldOpen.push(at);
  }
  tab.tell('exceptions', toldOpen, 'date-order');
  tab.tell('exceptions', toldUnread, 'date');
  return told;
}

interface Parted {
  readonly pieces: readonly (string | number)[];
  readonly leftOut: LeftOut;
}

/** Single days and what is not understood stay pieces of their column. */
function partedExceptions(all: readonly string[]): Parted {
  let leftOut = NOTHING_LEFT_OUT;
  const read = readLeftOut(all);
  const pieces = all.filter((_, index) => {
    const each = read[index] ?? null;
    if (each === null || each.spans.some((span) => span.kind === 'days' && span.first === span.last)) return true;
    leftOut = bothLeftOut(leftOut, each);
    return false;
  });
  return { pieces, leftOut };
}

/** Commas part dates too, but for the one before a year: `Dec 24, 2026, Dec 31, 2026`. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const part of text.split(/[;\r\n|•]+|\s(?:et|and)\s/i)) {
    for (const piece of part.split(',')) {
      const last = pieces.length - 1;
      if (/^\s*(?:19|20)\d\d\s*$/.test(piece) && pieces[last] !== undefined) pieces[last] = `${pieces[last] ?? ''},${piece}`;
      else if (!isBlank(piece)) pieces.push(piece.trim());
    }
  }
  return pieces;
}
